// Buttons that ask for the other sides of what was told.
import type { Arguments, Control } from "../../model/reply.ts";

const asks = (label: string, command: string, named: Arguments): Control => ({
  label,
  action: { kind: "command", command, arguments: named },
});

export const whoIs = (name: string): Control => asks(`Who is ${name}?`, "who", { name });

/** Answers from the reports; from other commands' replies there is nothing to go on. */
const tellers = new Set(["who", "ask", "timeline", "quotes", "compare", "sources", "new"]);

/**
 * @param about whom or what the answer is about
 * @param person does the story know that as a person?
 */
export function goOn(
  command: string,
  about: string | undefined,
  person: boolean,
): readonly Control[] {
  const some: readonly Control[] = [
    ...(about !== undefined && person ? [whoIs(about)] : []),
    asks("Timeline", "timeline", about === undefined ? {} : { about }),
    asks("Compare", "compare", about === undefined ? {} : { topic: about }),
  ];
  const others = some.filter(
    ({ action }) => action.kind === "command" && action.command !== command,
  );
  return tellers.has(command) ? others : [];
}
