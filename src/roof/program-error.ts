import { plainText } from "../adapters/terminal/plain-text.ts";
import { ConfigError, CorpusError, StateError } from "../core/model/errors.ts";

/** Ends the program with words that a person can act on, and an exit code. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
  readonly exitCode: number;

  constructor(message: string, exitCode = 1, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** What the asker got wrong. */
export const EXIT_MISTAKE = 2;
/** @see https://man.freebsd.org/cgi/man.cgi?query=sysexits EX_CONFIG */
const EXIT_CONFIGURATION = 78;
/** EX_IOERR */
const EXIT_IO = 74;

/** What ended the program, in words for whoever started it. */
function explainEnd(error: unknown): { message: string; exitCode: number } {
  if (error instanceof ProgramError) {
    return { message: error.message, exitCode: error.exitCode };
  }
  if (error instanceof ConfigError) {
    return { message: error.message, exitCode: EXIT_CONFIGURATION };
  }
  if (error instanceof StateError) {
    return { message: error.message, exitCode: EXIT_IO };
  }
  if (error instanceof CorpusError) {
    const line = error.line === undefined ? "" : `:${error.line}`;
    return { message: `${error.file}${line}: ${error.message}`, exitCode: 1 };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `This is a fault of the program. ${message}`, exitCode: 70 };
}

/** Says what ended the program, and leaves its exit code. */
export function endWith(error: unknown): void {
  const { message, exitCode } = explainEnd(error);
  process.stderr.write(`summit: ${plainText(message)}\n`);
  process.exitCode = exitCode;
}

/** A reader such as `head` that has seen enough is no failure; an answer that can't be written is one. */
export function endWhereNothingCanBeWritten(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") {
      process.stderr.write(`summit: The answer can't be written: ${error.message}.\n`);
    }
    process.exit(error.code === "EPIPE" ? 0 : EXIT_IO);
  });
}
