import type { Request } from "../../core/model/request.ts";

/** The terminal's own conversation: one workspace, one channel, one asker, who may change everything. */
export const terminalPlace = {
  platform: "terminal",
  workspace: "local",
  channel: "terminal",
} as const;

/** "/summit who Ann", "summit who Ann" and "who Ann" are the same; a line that is no command is a question. */
export function requestOfLine(line: string, commands: readonly string[], now: number): Request {
  const words = line.trim().replace(/^\/?summit(?:\s+|$)/i, "");
  const [, first = "", rest = ""] = /^\/?(\S*)\s*(.*)$/s.exec(words) ?? [];
  const isCommand = commands.includes(first.toLowerCase());
  const looksLikeQuestion = rest !== "" || first.endsWith("?");
  const command = isCommand || !looksLikeQuestion ? first.toLowerCase() : "ask";
  return {
    ...terminalPlace,
    id: `terminal:${now}`,
    command: command === "" ? "help" : command,
    named: {},
    rest: command === "ask" && !isCommand ? words : rest,
    asker: "local",
    rights: "settings",
    locale: "en",
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
  };
}
