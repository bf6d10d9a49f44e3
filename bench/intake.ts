// npm run bench:intake [ARTICLES]: articles a second from fetched page to answer, memory, and how long commands take meanwhile and afterwards.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openSqliteState, stateFile } from "../src/adapters/storage/sqlite/open-sqlite.ts";
import { findAnswer } from "../src/core/answers/ask/find-answer.ts";
import { findTimeline } from "../src/core/answers/timeline.ts";
import { findWho } from "../src/core/answers/who.ts";
import { UNREAD } from "../src/core/intake/following.ts";
import type { Knowledge } from "../src/core/model/knowledge.ts";
import type { State } from "../src/core/model/stores.ts";
import { followArticles, shelveFollowed } from "../src/roof/follow-articles.ts";
import { openIntakeRoom } from "../src/roof/intake/open-intake-room.ts";
import { openLibraries } from "../src/roof/open-libraries.ts";
import { openShelfIn } from "../src/roof/open-shelf.ts";
import { articleMaker } from "./generate-articles.ts";
import { mainThreadMs, processorMs, residentMb } from "./speed/figures.ts";
import { SEED } from "./speed/questions.ts";

const SITES = 20;
const size = Number(process.argv[2] ?? 10_000);
const ASK_EVERY_MS = 100;
const ASKED_AFTERWARDS = 600;
const maker = articleMaker(SEED);

async function startWeb(): Promise<{ web: ChildProcess; port: number }> {
  const file = fileURLToPath(new URL("intake/web-process.js", import.meta.url));
  const web = spawn(process.execPath, [file, String(size), String(SITES)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(web.stdout as NodeJS.ReadableStream, "data");
  return { web, port: Number(String(line)) };
}

async function follow({ intake, deliveries }: State, port: number): Promise<void> {
  const now = await deliveries.now();
  for (let site = 0; site < SITES; site += 1) {
    await intake.add({
      ...{ id: `site${site}`, kind: "feed", title: `Site ${site}`, story: "bench" },
      place: { platform: "terminal", workspace: "local", channel: "terminal" },
      url: `http://site${site}.test:${port}/feed.xml`,
      ...{ rules: { include: [], exclude: [] }, all: true, madeBy: "bench", madeAt: now },
      ...{ declared: false, state: "on", nextAt: now, reading: UNREAD },
    });
  }
}

const COMMANDS = ["ask", "who", "timeline"] as const;

/** One of the commands that are asked most, on what is known by now. */
function command(knowledge: Knowledge, turn: number): (typeof COMMANDS)[number] {
  const number = (turn * 7919) % size;
  const name = COMMANDS[turn % COMMANDS.length] ?? "ask";
  if (name === "ask") {
    findAnswer(knowledge, maker.question(number), {});
  } else if (name === "who") {
    findWho(knowledge, maker.person(number));
  } else {
    findTimeline(knowledge, { about: maker.person(number) });
  }
  return name;
}

/** How long commands took, in ms. */
interface Asked {
  readonly name: string;
  /** From the moment when it should be answered, so that waiting for the thread counts. */
  readonly ms: number;
  readonly waited: number;
  /** Processor time of it. */
  readonly own: number;
}

async function askOn(
  knowledge: () => Knowledge | undefined,
  everyMs: number,
  until: (turn: number) => boolean,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  let due = performance.now();
  for (let turn = 0; !until(turn); turn += 1) {
    due += everyMs;
    await sleep(Math.max(0, due - performance.now()));
    const known = knowledge();
    if (known !== undefined) {
      const waited = performance.now() - due;
      const before = mainThreadMs();
      const name = command(known, turn);
      const own = mainThreadMs() - before;
      asked.push({ name, ms: performance.now() - due, waited, own });
    }
    due = Math.max(due, performance.now());
  }
  return asked;
}

function percentiles(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(0.9999)} ms`;
}

const tell = (when: string, asked: readonly Asked[]): string[] => [
  `commands ${when} (${asked.length}): ${percentiles(asked.map(({ ms }) => ms))}`,
  ...COMMANDS.map((command) => {
    const own = asked.filter(({ name }) => name === command).map((each) => each.own);
    return `  ${command}, processor time: ${percentiles(own)}`;
  }),
  `  waiting for the thread: ${percentiles(asked.map(({ waited }) => waited))}`,
];

async function measure(folder: string, port: number): Promise<string> {
  const log = (level: string, message: string, fields?: object): void => {
    if (level === "error") process.stderr.write(`${message} ${JSON.stringify(fields)}\n`);
  };
  const state = await openSqliteState(stateFile(folder));
  const shelf = openShelfIn(folder, log);
  const soFar = await shelveFollowed(state.intake, shelf);
  const libraries = await openLibraries({ articles: [], shelf, corpus: folder, log });
  const { intake, leases } = state;
  const { stories } = libraries;
  const followed = followArticles({ intake, libraries, shelf, since: soFar.seq, log });
  const allow = Array.from({ length: SITES }, (_, site) => `site${site}.test:${port}`);
  const room = openIntakeRoom({
    ...{ intake, leases, shelf, stories, followed, log, now: state.deliveries.now },
    fetching: {
      ...{ allow, contact: undefined, pauseMs: 0 },
      resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    },
    notify: async () => undefined,
    onChange: () => undefined,
  });
  await follow(state, port);
  const knowledge = () => stories.knowledge("bench");
  let done = false;
  const started = performance.now();
  const reading = room.running.run().finally(() => {
    done = true;
  });
  const meanwhile = await askOn(knowledge, ASK_EVERY_MS, () => done);
  await reading;
  const seconds = (performance.now() - started) / 1000;
  const [spent, memory] = [processorMs(), residentMb()];
  const afterwards = await askOn(knowledge, 0, (turn) => turn === ASKED_AFTERWARDS);
  const count = knowledge()?.articles.length ?? 0;
  await room.close();
  await libraries.close();
  await state.close();
  return [
    `${count} of ${size} articles in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} a second, ${availableParallelism()} cores`,
    `${(spent / count).toFixed(1)} ms of processor time an article, ${memory.toFixed(0)} MB`,
    ...tell("meanwhile", meanwhile),
    ...tell("afterwards, nothing being taken in", afterwards),
    "",
  ].join("\n");
}

const folder = mkdtempSync(join(tmpdir(), "summit-intake-"));
const { web, port } = await startWeb();
try {
  process.stdout.write(await measure(folder, port));
} finally {
  web.kill();
  rmSync(folder, { recursive: true, force: true });
}
