import { type AnyCommand, type OptionSpecs, rootOf } from "../model/command.ts";
import { AskerError } from "../model/errors.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { PlatformId } from "../model/request.ts";

export interface CommandHelp {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly {
    readonly name: string;
    readonly summary: string;
    readonly required: boolean;
  }[];
  /** The slash command before it, on the asker's platform. */
  readonly root: string;
  readonly examples: readonly string[];
}

function helpOf(command: AnyCommand, knowledge: Knowledge, platform: PlatformId): CommandHelp {
  const { name, summary, options, examples } = command;
  const specs = Object.entries(options as OptionSpecs);
  return {
    name,
    summary,
    options: specs.map(([option, spec]) => ({
      name: option,
      summary: spec.summary,
      required: spec.required ?? false,
    })),
    root: rootOf(platform, command),
    examples: examples(knowledge),
  };
}

/** Describes one command, or all of them. @throws AskerError where there is no such command */
export function findHelp(
  commands: readonly AnyCommand[],
  knowledge: Knowledge,
  wanted: string | undefined,
  platform: PlatformId,
): readonly CommandHelp[] {
  const name = wanted?.toLowerCase().replace(/^\/?(?:summit(?:-settings)?\s+)?/, "");
  const chosen = commands.filter((command) => name === undefined || command.name === name);
  if (chosen.length === 0) {
    const known = commands.map((command) => command.name).join(", ");
    throw new AskerError("unknown-command", `There is no command “${wanted}”. There is: ${known}.`);
  }
  return chosen.map((command) => helpOf(command, knowledge, platform));
}
