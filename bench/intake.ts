// npm run bench:intake [ARTICLES]: articles a second from fetched page to answer, memory, and how long commands take meanwhile.
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
import { processorMs, residentMb } from "./speed/figures.ts";
import { SEED } from "./speed/questions.ts";

const SITES = 20;
const size = Number(process.argv[2] ?? 10_000);
const ASK_EVERY_MS = 100;
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

/** One of the commands that are asked most, on what is known by now. */
function command(knowledge: Knowledge, turn: number): void {
  const number = (turn * 7919) % size;
  if (turn % 3 === 0) {
    findAnswer(knowledge, maker.question(number), {});
  } else if (turn % 3 === 1) {
    findWho(knowledge, maker.person(number));
  } else {
    findTimeline(knowledge, { about: maker.person(number) });
  }
}

/** From the moment when it should be answered, so that waiting for the thread counts. */
async function askOn(
  knowledge: () => Knowledge | undefined,
  until: () => boolean,
): Promise<number[]> {
  const took: number[] = [];
  let due = performance.now();
  for (let turn = 0; !until(); turn += 1) {
    due += ASK_EVERY_MS;
    await sleep(Math.max(0, due - performance.now()));
    const known = knowledge();
    if (known !== undefined) {
      command(known, turn);
      took.push(performance.now() - due);
    }
    due = Math.max(due, performance.now());
  }
  return took;
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);

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
  const took = (await askOn(knowledge, () => done)).sort((a, b) => a - b);
  await reading;
  const seconds = (performance.now() - started) / 1000;
  const count = knowledge()?.articles.length ?? 0;
  await room.close();
  await libraries.close();
  await state.close();
  return [
    `${count} of ${size} articles in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} a second, ${availableParallelism()} cores`,
    `${(processorMs() / count).toFixed(1)} ms of processor time an article, ${residentMb().toFixed(0)} MB`,
    `commands meanwhile (${took.length}): p50 ${at(took, 0.5)} ms, p99 ${at(took, 0.99)} ms, longest ${at(took, 0.9999)} ms`,
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
