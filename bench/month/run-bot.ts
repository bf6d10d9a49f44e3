// Starts the bot's process, ends it, and starts it again; a channel that it writes to over the network.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Bot } from "../../test/support/month/live.ts";
import { dayOf } from "../../test/support/month/month-web.ts";
import type { Said } from "../../test/support/month/said.ts";
import type { BotOptions, BotReport, BotTask } from "./bot-tasks.ts";

/** It is ended so long after a task began, in the middle of it. */
const KILL_AFTER_MS = 30;

/** Takes messages down, each under its key; one that comes twice is counted. */
export async function openChannel(now: () => number) {
  const said: Said[] = [];
  let twice = 0;
  const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = new URL(request.url ?? "", "http://channel").searchParams.get("key") ?? "";
    const known = said.some((one) => one.key === key);
    if (request.method === "POST") {
      let body = "";
      for await (const piece of request) body += String(piece);
      twice += Number(known);
      said.push({ ...(JSON.parse(body) as Said), key, at: now() });
    }
    response.writeHead(request.method === "POST" || known ? 200 : 404).end();
  };
  const server = createServer((request, response) => void hear(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  return { said, url, twice: () => twice, close };
}

/** Waits until a task is done. @throws Error where it failed, or the process has ended */
const reported = (child: ChildProcess, which: number): Promise<BotReport> =>
  new Promise((resolve, reject) => {
    const settle = (report: BotReport | undefined): void => {
      child.off("message", hear).off("exit", end);
      if (report === undefined) reject(new Error("It has ended."));
      else if (report.error === undefined) resolve(report);
      else reject(new Error(report.error));
    };
    const hear = (report: BotReport): void => {
      if (report.done === which) settle(report);
    };
    const end = (): void => settle(undefined);
    child.on("message", hear).on("exit", end);
  });

/** What the lives of a bot came to. */
function createTally(now: () => number) {
  const notices: string[] = [];
  let [problems, processorS, memoryMb] = [0, 0, 0];
  let last: BotReport = { done: 0 };
  return {
    notices,
    take: (report: BotReport): void => {
      last = report;
      const day = dayOf(now()) + 1;
      notices.push(...(report.notices ?? []).map((words) => `${words} (day ${day})`));
      memoryMb = Math.max(memoryMb, report.memoryMb ?? 0);
    },
    /** A life is over. */
    close: (): void => {
      problems += last.problems ?? 0;
      processorS += last.processorS ?? 0;
      last = { done: 0 };
    },
    figures: () => ({ problems, processorS, memoryMb }),
  };
}

export async function runBot(options: Omit<BotOptions, "life">, now: () => number) {
  const file = fileURLToPath(new URL("bot-process.js", import.meta.url));
  const tally = createTally(now);
  let [lives, number] = [0, 0];
  const start = async (): Promise<ChildProcess> => {
    const own: BotOptions = { ...options, startAt: now(), life: lives };
    lives += 1;
    const child = fork(file, [JSON.stringify(own)]);
    await reported(child, 0);
    return child;
  };
  let child = await start();
  const ask = (task: BotTask["task"], url?: string): Promise<BotReport> => {
    number += 1;
    const wanted: BotTask = { number, task, now: now(), ...(url === undefined ? {} : { url }) };
    child.send(wanted);
    return reported(child, number);
  };
  const done = async (task: BotTask["task"], url?: string): Promise<void> =>
    tally.take(await ask(task, url));
  const bot: Bot = {
    follow: (url) => done("follow", url),
    resume: () => done("resume"),
    subscribe: () => done("subscribe"),
    step: () => done("step"),
    crash: async () => {
      const ended = ask("step").catch(() => undefined);
      await sleep(KILL_AFTER_MS);
      child.kill("SIGKILL");
      await ended;
      tally.close();
      child = await start();
    },
  };
  return {
    ...{ bot, notices: tally.notices },
    figures: () => {
      tally.close();
      return { lives, ...tally.figures() };
    },
    close: async (): Promise<void> => {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}
