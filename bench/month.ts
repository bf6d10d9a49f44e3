// A month of a made-up story, told by daily digests: what was told twice, what was left out: npm run bench:month [-- --seed N]
import { cpus } from "node:os";
import { makeMonth } from "../test/support/story-month.ts";
import { tellMonth } from "../test/support/told-month.ts";

const at = process.argv.indexOf("--seed");
const seed = at < 0 ? 1 : Number(process.argv[at + 1]);
const month = makeMonth({ seed, days: 30, outlets: 20, articlesPerDay: 100, factsPerDay: 6 });
const started = process.cpuUsage();
const { daysTold, toldAsChanged, wronglyChanged } = tellMonth(month);
const { user, system } = process.cpuUsage(started);

// The first digest is a briefing, which leaves out what is neither an event nor said by somebody.
const facts = month.facts.filter(({ day }) => day > 0);
const anew = facts.filter(({ instead }) => instead !== undefined);
const twice = [...daysTold].filter(([, days]) => days.length > 1);
const leftOut = facts.filter(({ id }) => !daysTold.has(id));

console.log(
  `Seed ${seed}: ${month.articles.length} reports of 20 outlets in 30 days, ${facts.length} facts after the first day`,
);
console.log(`told twice: ${twice.length}`);
console.log(`left out: ${leftOut.length}`);
console.log(
  `put anew: ${anew.length}, of which told as changed: ${anew.filter(({ id }) => toldAsChanged.has(id)).length}`,
);
console.log(`told as changed or as contradictions wrongly: ${wronglyChanged.length}`);
console.log(
  `${((user + system) / 1e6).toFixed(1)} s of the processor, reading included (Node ${process.versions.node}, ${cpus()[0]?.model ?? "CPU"})`,
);
for (const { wordings } of leftOut) console.log(`  left out: ${wordings[0]}`);
for (const [id, days] of twice) console.log(`  told on days ${days.join(", ")}: ${id}`);
for (const words of wronglyChanged) console.log(`  wrongly: ${words}`);
