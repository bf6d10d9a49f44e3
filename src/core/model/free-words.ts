import type { OptionSpecs } from "./command.ts";
import type { Desk } from "./ports.ts";
import type { Request } from "./request.ts";

/** Words without a command, as the option of `ask` that takes a whole line; no words are a call for help. */
export function askedFreely(desk: Desk, words: string): Pick<Request, "command" | "named"> {
  const ask = desk.commands.find(({ name }) => name === "ask");
  const options: OptionSpecs = ask?.options ?? {};
  const option = Object.entries(options).find(([, spec]) => spec.rest === true)?.[0];
  return ask === undefined || option === undefined || words === ""
    ? { command: "help", named: {} }
    : { command: ask.name, named: { [option]: words } };
}
