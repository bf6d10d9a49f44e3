import { createInterface, type Interface } from "node:readline";
import type { Desk } from "../../core/model/ports.ts";
import { type Completed, completeLine } from "./complete-line.ts";
import { type Look, renderText } from "./render.ts";
import { requestOfLine } from "./request.ts";
import type { Screen } from "./screen.ts";

export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Lines of earlier sessions, newest first. */
  readonly history: readonly string[];
  readonly saveHistory: (lines: readonly string[]) => void;
  readonly now: () => number;
  readonly screen: Screen;
}

/** Colours only on a terminal, and never where NO_COLOR is set. @see https://no-color.org */
export function lookOf(output: NodeJS.WriteStream, noColour: boolean): Look {
  const width = Math.min(100, output.isTTY ? output.columns : 100);
  return { colours: output.isTTY && !noColour, width };
}

const isFarewell = (line: string): boolean => /^\s*\/?(?:exit|quit)\s*$/i.test(line);

/** Answers line by line until the reader leaves; each answer stands before the next prompt. */
export async function runPrompt(desk: Desk, terminal: Terminal, look: Look): Promise<void> {
  const { input, output, now, screen } = terminal;
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
    completer: (line: string, done: (error: Error | null, result: Completed) => void) => {
      completeLine(desk, line, now()).then(
        (result) => done(null, result),
        () => done(null, [[], line]),
      );
    },
  });
  readline.on("history", (lines: string[]) => terminal.saveHistory(lines));
  readline.on("SIGINT", () => readline.close());
  readline.prompt();
  screen.typing(readline);
  for await (const line of readline) {
    screen.typing(undefined);
    if (isFarewell(line)) break;
    if (line.trim() !== "") {
      output.write(`${renderText(await desk.handle(requestOfLine(line, names, now())), look)}\n`);
    }
    readline.prompt();
    screen.typing(readline);
  }
  screen.typing(undefined);
  readline.close();
}

/** Answers the lines of a file or a pipe, in order, up to an `exit`. @returns how many there were */
export async function runLines(
  desk: Desk,
  lines: AsyncIterable<string>,
  write: (text: string) => void,
  { look, now }: { readonly look: Look; readonly now: () => number },
): Promise<number> {
  const names = desk.commands.map(({ name }) => name);
  let count = 0;
  for await (const line of lines) {
    if (isFarewell(line)) break;
    if (line.trim() !== "") {
      count += 1;
      write(`${renderText(await desk.handle(requestOfLine(line, names, now())), look)}\n`);
    }
  }
  return count;
}
