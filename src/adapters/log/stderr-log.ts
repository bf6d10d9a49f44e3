import { pino, stdTimeFunctions } from "pino";
import type { Log, LogLevel } from "../../core/model/ports.ts";

/** What looks like a token of a platform or a password in an address. */
const secrets =
  /(?<=\/(?:interactions|webhooks)\/\d+\/)[\w-]{20,}|xox[abeprs]-[\w-]+|xapp-[\w-]+|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=:\/\/[^\s/:@]*:)[^\s@]+(?=@)/g;

/** Takes out of a text whatever could be somebody's token. */
export const withoutSecrets = (text: string): string => text.replace(secrets, "***");

/**
 * What a failure is, without what libraries hang on it: requests and rows with words of people.
 * @param depth of the causes that are shown
 */
export function plainError(error: unknown, depth = 3): unknown {
  if (!(error instanceof Error)) {
    return typeof error === "string" ? error : typeof error;
  }
  const { name, message, stack, cause, code } = error as Error & { readonly code?: unknown };
  const known = typeof code === "string" || typeof code === "number";
  return {
    ...{ type: name, message, stack },
    ...(known && { code }),
    ...(cause !== undefined && depth > 0 && { cause: plainError(cause, depth - 1) }),
  };
}

/** pino's number for "error": from here on all of a line is needed. */
const ERROR = 50;

/** A structured line as a person at a terminal reads it: what happened, and to what. A failure stays whole. What files are named steers no terminal. */
export function inWords(line: string): string {
  const { level, time, msg, error, ...fields } = JSON.parse(line) as Record<string, unknown>;
  if (Number(level) >= ERROR) {
    return line;
  }
  const rest = Object.keys(fields).length === 0 ? "" : ` ${JSON.stringify(fields)}`;
  const words = `${String(msg)}${rest}`;
  return `${words.replace(/[^\P{Cc}\n]|\p{Bidi_Control}/gu, " ")}\n`;
}

/** Lines on standard error, so that standard output stays the answers': structured ones, but words where a person looks on. */
export function logToStderr(level: LogLevel): Log {
  const shown = (line: string): string =>
    process.stderr.isTTY && level !== "debug" ? inWords(line) : line;
  const clean = {
    write: (line: string): void => void process.stderr.write(withoutSecrets(shown(line))),
  };
  const logger = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      serializers: { error: (error: unknown) => plainError(error) },
    },
    clean,
  );
  return (at, message, fields = {}) => logger[at](fields, message);
}
