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

/** @see https://man.freebsd.org/cgi/man.cgi?query=sysexits EX_CONFIG */
const EXIT_CONFIGURATION = 78;
/** EX_IOERR */
const EXIT_IO = 74;

/** What ended the program, in words for whoever started it. */
export function explainEnd(error: unknown): { message: string; exitCode: number } {
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
