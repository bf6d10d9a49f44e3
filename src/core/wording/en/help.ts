import type { CommandHelp } from "../../answers/help.ts";
import type { Block, Reply } from "../../model/reply.ts";

const usage = ({ name, options }: CommandHelp): string =>
  [
    name,
    ...options.map((option) => (option.required ? option.name.toUpperCase() : `[${option.name}]`)),
  ].join(" ");

function sayOne(command: CommandHelp): Block[] {
  return [
    { kind: "heading", text: usage(command) },
    { kind: "note", text: `${command.summary}.` },
    ...command.options.map(
      ({ name, summary }): Block => ({ kind: "note", text: `${name}: ${summary}.` }),
    ),
    ...command.examples.map(
      (example): Block => ({ kind: "note", text: `For example: /${command.root} ${example}` }),
    ),
  ];
}

/** One command in full, or a line for each with an example. */
export function sayHelp(commands: readonly CommandHelp[]): Reply {
  const [only] = commands;
  const blocks =
    commands.length === 1 && only !== undefined
      ? sayOne(only)
      : commands.map((command): Block => {
          // Of the reports' own names, where it has an example with one.
          const example =
            command.examples.find((each) => each !== command.name) ?? command.examples[0];
          const tail = example === undefined ? "" : ` Try: /${command.root} ${example}`;
          return { kind: "note", text: `${usage(command)}: ${command.summary}.${tail}` };
        });
  return { audience: "asker", blocks };
}
