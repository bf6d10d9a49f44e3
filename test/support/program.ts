import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Starts a built program of the project with an environment of its own. */
export function startProgram(
  program: "cli" | "main",
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [`dist/src/${program}.js`, ...words], {
    // biome-ignore lint/style/noProcessEnv: a child needs the path of its parent, and nothing else of it
    env: { PATH: process.env.PATH, ...env },
  });
}

/** Runs a built program of the project to its end, with an environment of its own. */
export async function runProgram(
  program: "cli" | "main",
  words: readonly string[],
  given: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const child = startProgram(program, words, given.env);
  child.stdin.end(given.input ?? "");
  const [out, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code: code as number | null, out, errors };
}
