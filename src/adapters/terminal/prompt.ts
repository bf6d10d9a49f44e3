import { createInterface, type Interface } from "node:readline";
import type { OptionSpecs } from "../../core/model/command.ts";
import type { Desk } from "../../core/model/ports.ts";
import { type Look, renderText } from "./render.ts";
import { requestOfLine } from "./request.ts";

export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Lines of earlier sessions, newest first. */
  readonly history: readonly string[];
  readonly saveHistory: (lines: readonly string[]) => void;
  readonly now: () => number;
}

/** Colours only on a terminal, and never where NO_COLOR is set. @see https://no-color.org */
export function lookOf(output: NodeJS.WriteStream, noColour: boolean): Look {
  const width = Math.min(100, output.isTTY ? output.columns : 100);
  return { colours: output.isTTY && !noColour, width };
}

/** Completes the command first, then what its option takes. */
async function completions(desk: Desk, line: string, now: number): Promise<[string[], string]> {
  const names = desk.commands.map(({ name }) => name);
  const [, prefix = "", command = "", rest] =
    /^(\/?(?:summit\s+)?)(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (rest === undefined) {
    const fitting = [...names, "exit"].filter((name) => name.startsWith(command));
    return [fitting.map((name) => `${prefix}${name} `), line];
  }
  const options: OptionSpecs = desk.commands.find(({ name }) => name === command)?.options ?? {};
  const option = Object.entries(options).find(([, { kind }]) => kind !== "text" && kind !== "date");
  if (option === undefined) {
    return [[], line];
  }
  const request = requestOfLine(line, names, now);
  const query = { request, command, option: option[0], typed: rest, limit: 20 };
  return [[...(await desk.complete(query))], rest];
}

/** Answers line by line until the reader leaves; each answer stands before the next prompt. */
export async function runPrompt(desk: Desk, terminal: Terminal, look: Look): Promise<void> {
  const { input, output, now } = terminal;
  const names = desk.commands.map(({ name }) => name);
  const readline: Interface = createInterface({
    ...{
      input,
      output,
      history: [...terminal.history],
      historySize: 1000,
      removeHistoryDuplicates: true,
    },
    prompt: look.colours ? "\u001b[1msummit>\u001b[22m " : "summit> ",
    completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
      completions(desk, line, now()).then(
        (result) => done(null, result),
        () => done(null, [[], line]),
      );
    },
  });
  readline.on("history", (lines: string[]) => terminal.saveHistory(lines));
  readline.on("SIGINT", () => readline.close());
  readline.prompt();
  for await (const line of readline) {
    if (/^\/?(?:exit|quit)\s*$/.test(line.trim())) {
      break;
    }
    if (line.trim() !== "") {
      output.write(`${renderText(await desk.handle(requestOfLine(line, names, now())), look)}\n`);
    }
    readline.prompt();
  }
  readline.close();
}

/** Answers the lines of a file or a pipe, in order. @returns how many there were */
export async function runLines(
  desk: Desk,
  lines: AsyncIterable<string>,
  write: (text: string) => void,
  { look, now }: { readonly look: Look; readonly now: () => number },
): Promise<number> {
  const names = desk.commands.map(({ name }) => name);
  let count = 0;
  for await (const line of lines) {
    if (line.trim() !== "") {
      count += 1;
      write(`${renderText(await desk.handle(requestOfLine(line, names, now())), look)}\n`);
    }
  }
  return count;
}
