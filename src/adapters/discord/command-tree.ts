// The commands as Discord's `/summit`, from the same descriptions as everywhere.
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import {
  type AnyCommand,
  type OptionKind,
  type OptionSpec,
  rootOf,
} from "../../core/model/command.ts";
import { cut } from "../../core/model/plain-line.ts";
import {
  CHOICE_LENGTH,
  COMMAND_DESCRIPTION,
  COMMAND_NAME,
  COMMAND_OPTIONS,
  COMMAND_TREE,
  OPTION_CHOICES,
} from "./limits.ts";

/** Discord's own document wants the permissions as a number, its pages as text; it gives text back. */
export type CommandTree = Omit<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  "default_member_permissions"
> & { readonly default_member_permissions: number | null };

const descriptions = {
  summit: "Ask about the news story, with every source",
  "summit-settings": "Change what Summit does in this channel",
} as const;

const completed: ReadonlySet<OptionKind> = new Set<OptionKind>([
  ...(["name", "date", "source", "story", "command", "time", "timezone", "days"] as const),
]);

function toOption(name: string, spec: OptionSpec): APIApplicationCommandBasicOption {
  const base = {
    name,
    description: cut(spec.summary, COMMAND_DESCRIPTION),
    required: spec.required === true,
  };
  if (spec.kind === "flag") {
    return { ...base, type: ApplicationCommandOptionType.Boolean };
  }
  const choices = spec.choices ?? [];
  const listed =
    choices.length > 0 &&
    choices.length <= OPTION_CHOICES &&
    choices.every((choice) => choice.length <= CHOICE_LENGTH);
  if (listed) {
    const all = choices.map((choice) => ({ name: choice, value: choice }));
    return { ...base, type: ApplicationCommandOptionType.String, choices: all };
  }
  const autocomplete = completed.has(spec.kind) || choices.length > 0;
  return {
    ...base,
    type: ApplicationCommandOptionType.String,
    ...(autocomplete && { autocomplete }),
  };
}

function toSubcommand(command: AnyCommand): APIApplicationCommandSubcommandOption {
  const options = Object.entries(command.options)
    .map(([name, spec]) => toOption(name, spec as OptionSpec))
    .sort((a, b) => Number(b.required) - Number(a.required));
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name,
    description: cut(command.summary, COMMAND_DESCRIPTION),
    options,
  };
}

/** Characters that Discord counts: names, descriptions and values, all the way down. */
export function treeLength(part: unknown): number {
  if (Array.isArray(part)) {
    return part.reduce((sum: number, each) => sum + treeLength(each), 0);
  }
  if (typeof part !== "object" || part === null) {
    return 0;
  }
  return Object.entries(part).reduce((sum, [key, value]) => {
    const counted = /^(?:name|description|value)$/.test(key) && typeof value === "string";
    return sum + (counted ? value.length : treeLength(value));
  }, 0);
}

function refuse(problem: string): never {
  throw new TypeError(`Discord can't have these commands: ${problem}`);
}

function checkTree(tree: CommandTree): void {
  const subcommands = (tree.options ?? []) as APIApplicationCommandSubcommandOption[];
  const options = subcommands.flatMap((each) => each.options ?? []);
  const wrong = [tree, ...subcommands, ...options].find(
    ({ name, description }) =>
      !COMMAND_NAME.test(name) || name !== name.toLowerCase() || description.length === 0,
  );
  if (wrong !== undefined) {
    refuse(`“${wrong.name}” is no name for a command or option, or has no summary.`);
  }
  const longest = Math.max(
    subcommands.length,
    ...subcommands.map((each) => each.options?.length ?? 0),
  );
  if (longest > COMMAND_OPTIONS) {
    refuse(`${longest} subcommands or options; it takes ${COMMAND_OPTIONS}.`);
  }
  if (treeLength(tree) > COMMAND_TREE) {
    refuse(`/${tree.name} has ${treeLength(tree)} characters; it takes ${COMMAND_TREE}.`);
  }
}

/**
 * Slash commands for the application; each command is a subcommand.
 * @throws TypeError where Discord would not take them: the commands' own descriptions must change
 * @see https://discord.com/developers/docs/interactions/application-commands
 */
export function commandTrees(commands: readonly AnyCommand[]): CommandTree[] {
  const trees = (["summit", "summit-settings"] as const).flatMap((root): CommandTree[] => {
    const own = commands.filter((command) => rootOf("discord", command) === root);
    const permissions =
      root === "summit-settings" ? Number(PermissionFlagsBits.ManageChannels) : null;
    const tree: CommandTree = {
      ...{ name: root, description: descriptions[root] },
      type: ApplicationCommandType.ChatInput,
      options: own.map(toSubcommand),
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
      integration_types: [ApplicationIntegrationType.GuildInstall],
      default_member_permissions: permissions,
    };
    return own.length > 0 ? [tree] : [];
  });
  for (const tree of trees) {
    checkTree(tree);
  }
  return trees;
}
