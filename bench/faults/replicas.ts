// Replicas in processes of their own: each that ends is followed by a new one.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { WorkerOptions } from "./worker-options.ts";

const COMPILED = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "../../.bench/bench/faults" : ".",
);

/** A program of this folder as JavaScript: what is started often must start quickly. */
export const compiled = (program: string): string => join(COMPILED, program);

export type Replicas = ReturnType<typeof startReplicas>;

/** @param optionsOf of the replica that is started as number so and so */
export function startReplicas(count: number, optionsOf: (started: number) => WorkerOptions) {
  const all = new Set<ChildProcess>();
  const ready = new Set<ChildProcess>();
  const errors = new Map<string, number>();
  const env: NodeJS.ProcessEnv = {};
  let offsetMs = 0;
  let started = 0;
  let killed = 0;
  let stopped = false;
  const program = compiled("worker-process.js");

  function add(): void {
    const child = spawn(process.execPath, [program, JSON.stringify(optionsOf(started))], {
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
        errors.set(message.error, (errors.get(message.error) ?? 0) + 1);
      }
    });
    child.once("exit", (_, signal) => {
      killed += signal === "SIGKILL" ? 1 : 0;
      all.delete(child);
      ready.delete(child);
      if (!stopped) {
        add();
      }
    });
  }
  for (let index = 0; index < count; index += 1) {
    add();
  }
  return {
    /** One that is at work, at random. */
    any: (): ChildProcess | undefined => [...ready][Math.floor(Math.random() * ready.size)],
    /** How many have been killed, or have killed themselves. */
    killed: () => killed,
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
      await Promise.all(
        [...all].map((child) => {
          const ended = once(child, "exit");
          child.kill("SIGKILL");
          return ended;
        }),
      );
    },
  };
}
