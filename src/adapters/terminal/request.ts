import type { Request } from "../../core/model/request.ts";
import { plainText } from "./plain-text.ts";

/** The terminal's own conversation: one workspace, one channel, one asker, who may change everything. */
const terminalPlace = {
  platform: "terminal",
  workspace: "local",
  channel: "terminal",
} as const;

/** A command of the terminal with the words that follow it. */
export function requestFor(command: string, rest: string, now: number): Request {
  return {
    ...terminalPlace,
    id: `terminal:${now}`,
    ...{ command, rest: plainText(rest), named: {}, now },
    asker: "local",
    rights: "settings",
    locale: "en",
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/**
 * "/summit who Ann", "summit who Ann" and "who Ann" are the same; several words that are no command are a question,
 * and so is what ends with a question mark: "Who signed it?" does not ask for somebody called "signed it".
 */
export function requestOfLine(line: string, commands: readonly string[], now: number): Request {
  const named = /^\/?summit(?:\s+|$)|^\//i.exec(line.trim());
  const words = line.trim().slice(named?.[0].length ?? 0);
  const [, first = "", rest = ""] = /^(\S*)\s*(.*)$/s.exec(words) ?? [];
  const command = first.toLowerCase();
  const isCommand = commands.includes(command) && (named !== null || !words.endsWith("?"));
  if (isCommand || command === "ask") {
    return requestFor(command, rest, now);
  }
  if (rest !== "" || words.endsWith("?")) {
    return requestFor("ask", words, now);
  }
  return requestFor(command === "" ? "help" : command, rest, now);
}
