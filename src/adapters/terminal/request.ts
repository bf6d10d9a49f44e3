import type { Request } from "../../core/model/request.ts";

/** The terminal's own conversation: one workspace, one channel, one asker, who may change everything. */
export const terminalPlace = {
  platform: "terminal",
  workspace: "local",
  channel: "terminal",
} as const;

/** A command of the terminal with the words that follow it. */
export function requestFor(command: string, rest: string, now: number): Request {
  return {
    ...terminalPlace,
    id: `terminal:${now}`,
    ...{ command, rest, named: {}, now },
    asker: "local",
    rights: "settings",
    locale: "en",
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/**
 * "/summit who Ann", "summit who Ann" and "who Ann" are the same; several words that are no command are a question,
 * and so is "Who opened it?".
 */
export function requestOfLine(line: string, commands: readonly string[], now: number): Request {
  const words = line.trim().replace(/^\/?summit(?:\s+|$)/i, "");
  const [, first = "", rest = ""] = /^\/?(\S*)\s*(.*)$/s.exec(words) ?? [];
  const command = first.toLowerCase();
  if (/\s\S.*\?$/s.test(line.trim()) && !/^(?:\/|summit\b|ask\b)/i.test(line.trim())) {
    return requestFor("ask", words, now);
  }
  if (commands.includes(command) || (rest === "" && !first.endsWith("?"))) {
    return requestFor(command === "" ? "help" : command, rest, now);
  }
  return requestFor("ask", words, now);
}
