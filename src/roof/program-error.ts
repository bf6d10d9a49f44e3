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
export const EXIT_CONFIGURATION = 78;
