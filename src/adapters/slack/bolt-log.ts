import { type Logger, LogLevel } from "@slack/bolt";
import type { LogLevel as Level, Log } from "../../core/model/ports.ts";
import { redact } from "./redact.ts";

const worded = (said: readonly unknown[]): string =>
  redact(said.map((part) => (part instanceof Error ? part.message : String(part))).join(" "));

/** Bolt's own lines in our log. Its debug lines hold what people wrote, so they go nowhere. */
export function boltLog(log: Log): Logger {
  const at =
    (level: Level) =>
    (...said: unknown[]): void =>
      log(level, `Bolt: ${worded(said)}`);
  return {
    debug: () => undefined,
    info: at("debug"),
    warn: at("warn"),
    error: at("error"),
    getLevel: () => LogLevel.INFO,
    setLevel: () => undefined,
    setName: () => undefined,
  };
}
