import type { OptionSpecs } from "./command.ts";
import type { Desk } from "./ports.ts";
import type { Request } from "./request.ts";

const demandsNothing = ({ options }: { readonly options: OptionSpecs }): boolean =>
  Object.values(options).every(({ required }) => required !== true);

/**
 * Words without a command, as the option of `ask` that takes a whole line; no words are a call for help. The name of a command alone,
 * such as "help" or "timeline", is that command.
 */
export function askedFreely(desk: Desk, words: string): Pick<Request, "command" | "named"> {
  const named = desk.commands.find(({ name }) => name === words.toLowerCase());
  if (named !== undefined && demandsNothing(named)) {
    return { command: named.name, named: {} };
  }
  const ask = desk.commands.find(({ name }) => name === "ask");
  const options: OptionSpecs = ask?.options ?? {};
  const option = Object.entries(options).find(([, spec]) => spec.rest === true)?.[0];
  return ask === undefined || option === undefined || words === ""
    ? { command: "help", named: {} }
    : { command: ask.name, named: { [option]: words } };
}
