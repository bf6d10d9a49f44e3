import { EXIT_MISTAKE, ProgramError } from "./program-error.ts";

/** What the `summit` command was given, before any of it is understood. */
export interface ProgramLine {
  readonly command: string;
  /** What is left for the command, in order. */
  readonly words: readonly string[];
  readonly json: boolean;
  /** Reads everything anew and keeps nothing. */
  readonly noCache: boolean;
  readonly corpus?: string;
  readonly help: boolean;
  readonly version: boolean;
}

/** Takes the program's own flags out of the arguments; the rest is the command's. @throws ProgramError where `--corpus` has no path */
export function parseProgramLine(argv: readonly string[]): ProgramLine {
  const words: string[] = [];
  const flags = new Set<string>();
  let corpus: string | undefined;
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    if (word === "--corpus") {
      at += 1;
      corpus = argv[at];
      if (corpus === undefined || corpus === "") {
        const message = "--corpus needs a path: a folder of articles, or a .jsonl file.";
        throw new ProgramError(message, EXIT_MISTAKE);
      }
    } else if (["--json", "--no-cache", "--help", "--version"].includes(word)) {
      flags.add(word);
    } else {
      words.push(word);
    }
  }
  const [command = "", ...rest] = words;
  return {
    command,
    words: rest,
    json: flags.has("--json"),
    noCache: flags.has("--no-cache"),
    ...(corpus === undefined ? {} : { corpus }),
    help: flags.has("--help"),
    version: flags.has("--version"),
  };
}

/** The shell takes the quotation marks of `cron:"0 9 * * 1-5"`, and its value begins behind the name. */
const quoted = (word: string): string =>
  word.replace(
    /^((?:--)?[a-z]+[:=](?=\S))?(.*)$/s,
    (_, name = "", value: string) => `${name}"${value}"`,
  );

/** Puts the shell's words together again so that the desk cuts them as the shell did. */
export const lineOfWords = (words: readonly string[]): string =>
  words.map((word) => (/\s/.test(word) && !word.includes('"') ? quoted(word) : word)).join(" ");
