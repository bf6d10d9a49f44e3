// Replicas in processes of their own: each that ends is followed by a new one.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { NO_DATABASE, type Point, type WorkerOptions } from "./worker-options.ts";

const COMPILED = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "../../.bench/bench/faults" : ".",
);

/** A program of this folder as JavaScript: what is started often must start quickly. */
export const compiled = (program: string): string => join(COMPILED, program);

export type Replicas = ReturnType<typeof startReplicas>;

/** What became of replicas. */
function createTally() {
  const errors = new Map<string, number>();
  const deaths = new Map<Point, number>();
  const tally = { killed: 0, crashed: 0 };
  return {
    errors,
    deaths,
    tally,
    onError: (error: string) => errors.set(error, (errors.get(error) ?? 0) + 1),
    /** @param code null where it was killed */
    onExit(code: number | null, point: Point | undefined): void {
      tally.killed += code === null ? 1 : 0;
      tally.crashed += code === null || code === NO_DATABASE ? 0 : 1;
      if (point !== undefined) {
        deaths.set(point, (deaths.get(point) ?? 0) + 1);
      }
    },
  };
}

async function endOf(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** @param optionsOf of the replica that is started as number so and so */
export function startReplicas(
  count: number,
  optionsOf: (started: number) => WorkerOptions,
  env: NodeJS.ProcessEnv = {},
) {
  const all = new Set<ChildProcess>();
  const ready = new Set<ChildProcess>();
  const { errors, deaths, tally, onError, onExit } = createTally();
  let [offsetMs, started] = [0, 0];
  let stopped = false;
  const program = compiled("worker-process.js");

  function add(): void {
    const options = optionsOf(started);
    const child = spawn(process.execPath, [program, JSON.stringify(options)], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env,
    });
    started += 1;
    all.add(child);
    child.on("message", (message: { readonly error?: string }) => {
      if (message.error === undefined) {
        child.send({ offsetMs });
        ready.add(child);
      } else {
        onError(message.error);
      }
    });
    // What is sent to one that has just died can't be written.
    child.on("error", () => undefined);
    child.once("exit", (code) => {
      all.delete(child);
      ready.delete(child);
      if (!stopped) {
        onExit(code, options.dieAt?.point);
        add();
      }
    });
  }
  Array.from({ length: count }).forEach(add);
  return {
    /** One that is at work, at random. */
    any: (): ChildProcess | undefined => [...ready][Math.floor(Math.random() * ready.size)],
    /** Ids of the processes at work. */
    ids: (): readonly number[] => [...ready].flatMap(({ pid }) => pid ?? []),
    /** How many have been killed, or have killed themselves. */
    killed: () => tally.killed,
    /** How many have ended by themselves, which none should. */
    crashed: () => tally.crashed,
    /** How many have ended themselves at each point. */
    deaths,
    /** What replicas said in their logs, and how often. */
    errors,
    setClock(ms: number): void {
      offsetMs = ms;
      for (const child of ready) {
        child.send({ offsetMs });
      }
    },
    async stop(): Promise<void> {
      stopped = true;
      await Promise.all([...all].map(endOf));
    },
  };
}
