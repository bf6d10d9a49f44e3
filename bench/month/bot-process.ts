// The bot of a made-up month as a process of its own, which can be ended at any moment: bot-process.js OPTIONS.
import { openHouseBot } from "../../test/support/month/house-bot.ts";
import type { Wire } from "../../test/support/month/said.ts";
import type { BotOptions, BotReport, BotTask } from "./bot-tasks.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as BotOptions;
let now = options.startAt;
let ids = 0;

/** Over the network, so that what was sent stays sent when this process ends. */
const wire: Wire = {
  send: async (key, message) => {
    const url = `${options.channel}?${new URLSearchParams({ key })}`;
    const { ok } = await fetch(url, { method: "POST", body: JSON.stringify(message) });
    if (!ok) throw new Error("The channel takes nothing.");
  },
  find: async (key) => (await fetch(`${options.channel}?${new URLSearchParams({ key })}`)).ok,
};

const { allow, folder, life } = options;
const bot = await openHouseBot({
  ...{ folder, allow, wire, now: () => now },
  random: Math.random,
  newId: () => `life${life}-${ids++}`,
});

const report = (what: BotReport): void => void process.send?.(what);

const work: Readonly<Record<BotTask["task"], (task: BotTask) => Promise<void>>> = {
  follow: ({ url = "" }) => bot.follow(url),
  resume: bot.resume,
  subscribe: bot.subscribe,
  step: bot.step,
};

let told = 0;
process.on("disconnect", () => process.exit());

async function run(task: BotTask): Promise<void> {
  now = task.now;
  try {
    await work[task.task](task);
    const notices = bot.notices().slice(told);
    told += notices.length;
    const { rss } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    report({
      ...{ done: task.number, problems: bot.problems().length },
      ...{ memoryMb: rss / 1e6, processorS: (user + system) / 1e6 },
      notices: notices.map(({ kind, source }) => `${source.title} ${kind}`),
    });
  } catch (error) {
    report({ done: task.number, error: String(error) });
  }
}

process.on("message", (task: BotTask) => void run(task));
report({ done: 0 });
