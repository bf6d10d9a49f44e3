// What happened on Discord, as a request in no platform's form.
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  type ChannelType,
} from "discord.js";
import type { Arguments } from "../../core/model/reply.ts";
import type { Request } from "../../core/model/request.ts";
import { directWorkspace } from "./direct.ts";
import { isThread, mayChangeSettings } from "./permissions.ts";

/** A channel as far as it must be known. */
export interface ChannelFacts {
  readonly id: string;
  readonly type: ChannelType;
  readonly parentId?: string;
}

const whereOf = ({ id, type, parentId }: ChannelFacts): { channel: string; thread?: string } =>
  isThread(type) && parentId !== undefined ? { channel: parentId, thread: id } : { channel: id };

const workspaceOf = (guildId: string | undefined, userId: string): string =>
  guildId ?? directWorkspace(userId);

const nothing = { command: "", named: {}, rest: "" } as const;

/** The request of an interaction, still without a command. */
export function requestOf(interaction: APIInteraction, now: number): Request {
  const { member, user, guild_id: guildId, channel } = interaction;
  const asker = member?.user.id ?? user?.id ?? "";
  const parentId = channel !== undefined && "parent_id" in channel ? channel.parent_id : undefined;
  const where =
    channel === undefined
      ? { channel: "" }
      : whereOf({ id: channel.id, type: channel.type, ...(parentId && { parentId }) });
  // In a direct message there is nobody else to ask.
  const may = member === undefined || mayChangeSettings(member.permissions);
  return {
    ...nothing,
    ...where,
    id: interaction.id,
    platform: "discord",
    workspace: workspaceOf(guildId, asker),
    asker,
    rights: may ? "settings" : "none",
    ...(guildId === undefined && { direct: true }),
    locale: ("locale" in interaction ? interaction.locale : undefined) ?? "en-US",
    now,
  };
}

type CommandInteraction =
  | APIChatInputApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction;

/** The subcommand and its options, as they were typed. */
export function subcommandOf({ data }: CommandInteraction): {
  readonly name: string;
  readonly options: readonly APIApplicationCommandInteractionDataBasicOption[];
} {
  const [first] = data.options ?? [];
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? {
        name: first.name,
        options: (first.options ?? []) as APIApplicationCommandInteractionDataBasicOption[],
      }
    : { name: "help", options: [] };
}

export function commandRequest(interaction: CommandInteraction, now: number): Request {
  const { name, options } = subcommandOf(interaction);
  const named: Arguments = Object.fromEntries(
    options.map((option) => [option.name, "value" in option ? String(option.value) : ""]),
  );
  return { ...requestOf(interaction, now), command: name, named };
}

/** What of a message is said to the bot; undefined where it is not spoken to. */
export function wordsToBot(
  message: APIMessage & { guild_id?: string },
  botId: string,
): string | undefined {
  const direct = message.guild_id === undefined;
  const mentioned = message.mentions.some(({ id }) => id === botId);
  if (message.author.bot === true || message.webhook_id !== undefined || !(direct || mentioned)) {
    return undefined;
  }
  return message.content
    .replaceAll(new RegExp(`<@!?${botId}>`, "g"), " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A question that was written to the bot, or with a mention of it. */
export function messageRequest(
  message: APIMessage & { guild_id?: string },
  channel: ChannelFacts,
  said: Pick<Request, "command" | "named" | "now">,
): Request {
  return {
    ...whereOf(channel),
    ...said,
    rest: "",
    id: message.id,
    platform: "discord",
    workspace: workspaceOf(message.guild_id, message.author.id),
    asker: message.author.id,
    rights: message.guild_id === undefined ? "settings" : "none",
    ...(message.guild_id === undefined && { direct: true }),
    locale: "en-US",
  };
}
