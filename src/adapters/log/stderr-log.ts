import { pino, stdSerializers, stdTimeFunctions } from "pino";
import type { Log, LogLevel } from "../../core/model/ports.ts";

/** What looks like a token of a platform or a password in an address. */
const secrets =
  /xox[abeprs]-[\w-]+|xapp-[\w-]+|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=:\/\/[^\s/:@]*:)[^\s@]+(?=@)/g;

/** Takes out of a text whatever could be somebody's token. */
export const withoutSecrets = (text: string): string => text.replace(secrets, "***");

/** Structured lines on standard error, so that standard output stays the answers'. */
export function logToStderr(level: LogLevel): Log {
  const clean = {
    write: (line: string): void => void process.stderr.write(withoutSecrets(line)),
  };
  const logger = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      serializers: { error: stdSerializers.err },
    },
    clean,
  );
  return (at, message, fields = {}) => logger[at](fields, message);
}
