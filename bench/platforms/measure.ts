// Commands to a bot in a process of its own, from the arrival of the command to the reply's request.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type DiscordServer,
  startDiscordServer,
} from "../../test/support/discord/discord-server.ts";

export interface Latency {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly answered: number;
  readonly asked: number;
}

export interface BotUnderMeasure {
  readonly server: DiscordServer;
  stop(): Promise<void>;
}

const TASKSET = "/usr/bin/taskset";
/** The server takes the other core, where there is one. */
const onOneCore = (command: string, words: readonly string[]): [string, string[]] =>
  existsSync(TASKSET) ? [TASKSET, ["-c", "0", command, ...words]] : [command, [...words]];

/** Starts a bot on one core, before a Discord of its own. */
export async function startMeasured(
  words: (api: string) => readonly string[],
  environment: (api: string) => Readonly<Record<string, string>>,
): Promise<BotUnderMeasure> {
  const server = await startDiscordServer({ anyForm: true });
  const [command, all] = onOneCore(process.execPath, words(server.api));
  const child: ChildProcess = spawn(command, all, {
    env: { PATH: "/usr/bin:/bin", ...environment(server.api) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => child.kill());
  await server.until(() => server.gateway.connected().length === 1, "the bot to connect", 60_000);
  return {
    server,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      await server.stop();
    },
  };
}

let people = 0;
/** Somebody new in a channel of their own, so that no limit on requests is met. */
function newScene(server: DiscordServer): { user: string; channel: string } {
  people += 1;
  const channel = `5${String(people).padStart(18, "0")}`;
  server.channels.set(channel, { id: channel, type: 0, guild: "2222222222222222222", denied: [] });
  return { user: `6${String(people).padStart(18, "0")}`, channel };
}

function ask(server: DiscordServer): { sentMs: number; id: string } {
  const scene = newScene(server);
  const sentMs = performance.now();
  return { sentMs, id: server.command("who", {}, scene).interaction.id };
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

function summarise(
  server: DiscordServer,
  asked: readonly { sentMs: number; id: string }[],
): Latency {
  const arrived = new Map<string, number>();
  for (const { path, arrivedMs } of server.requests) {
    const id = /^\/interactions\/(\d+)\//.exec(path)?.[1];
    if (id !== undefined && !arrived.has(id)) {
      arrived.set(id, arrivedMs);
    }
  }
  const took = asked
    .flatMap(({ sentMs, id }) => {
      const at = arrived.get(id);
      return at === undefined ? [] : [at - sentMs];
    })
    .sort((a, b) => a - b);
  const sound = asked.filter(({ id }) => server.interactions.get(id)?.response !== undefined);
  return {
    ...{ p50Ms: quantile(took, 0.5), p99Ms: quantile(took, 0.99) },
    ...{ answered: sound.length, asked: asked.length },
  };
}

/** One command after the other. */
export async function oneByOne({ server }: BotUnderMeasure, count: number): Promise<Latency> {
  const asked: { sentMs: number; id: string }[] = [];
  for (let index = 0; index < count; index += 1) {
    const one = ask(server);
    asked.push(one);
    await server.until(() => server.interactions.get(one.id)?.response, "an answer");
  }
  return summarise(server, asked);
}

/** So many commands a second, whether the ones before are answered or not. */
export async function steadily(
  { server }: BotUnderMeasure,
  perSecond: number,
  seconds: number,
): Promise<Latency> {
  const asked: { sentMs: number; id: string }[] = [];
  const from = performance.now();
  while (asked.length < perSecond * seconds) {
    const due = Math.floor(((performance.now() - from) / 1000) * perSecond);
    while (asked.length < Math.min(due, perSecond * seconds)) {
      asked.push(ask(server));
    }
    await sleep(1);
  }
  await sleep(3000);
  return summarise(server, asked);
}
