// A log that keeps what it is told.
import type { Log, LogLevel } from "../../src/core/model/ports.ts";

interface LogLine {
  readonly level: LogLevel;
  readonly message: string;
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
}

export function recordLog() {
  const logs: LogLine[] = [];
  const log: Log = (level, message, fields) => void logs.push({ level, message, fields });
  /** Everything that was logged, as one text. */
  const logged = (): string =>
    logs
      .map(({ message, fields }) => {
        const { error, ...rest } = fields ?? {};
        const told = error instanceof Error ? [error.stack, String(error.cause)] : [error];
        return [message, JSON.stringify(rest), ...told].join(" ");
      })
      .join("\n");
  return { log, logs, logged };
}
