// What the bot may do in a channel, and how it is invited with just that.
import {
  type APIChannel,
  type APIOverwrite,
  type APIRole,
  ChannelType,
  OAuth2Scopes,
  OverwriteType,
  PermissionFlagsBits,
  Routes,
} from "discord.js";
import { asSentence } from "../../core/model/as-sentence.ts";
import { SendError } from "../../core/model/errors.ts";
import type { ChannelCheck } from "../../core/model/ports.ts";
import type { Place } from "../../core/model/request.ts";
import { channelOf } from "./deliver.ts";
import type { Api } from "./rest.ts";

const { ViewChannel, SendMessages, SendMessagesInThreads, AttachFiles, ReadMessageHistory } =
  PermissionFlagsBits;
const { CreatePublicThreads } = PermissionFlagsBits;
const { Administrator, ManageChannels, ManageGuild } = PermissionFlagsBits;

/** Why each is needed stands in docs/discord.md. */
const needed: readonly (readonly [bigint, string])[] = [
  [ViewChannel, "View Channel"],
  [SendMessages, "Send Messages"],
  [AttachFiles, "Attach Files"],
  [ReadMessageHistory, "Read Message History"],
];
const alsoInThreads: readonly (readonly [bigint, string])[] = [
  [SendMessagesInThreads, "Send Messages in Threads"],
];
const inThreads: readonly (readonly [bigint, string])[] = [
  ...needed.filter(([bit]) => bit !== SendMessages),
  ...alsoInThreads,
];

/** Without it a digest's evidence stands in the channel itself. */
const welcome: readonly (readonly [bigint, string])[] = [
  [CreatePublicThreads, "Create Public Threads"],
];

const either = (all: readonly bigint[]): bigint => all.reduce((sum, bit) => sum | bit, 0n);

/** How the bot is let into a server, and what it may do there. */
export interface Invitation {
  readonly link: string;
  /** As Discord names them, in its settings. */
  readonly permissions: readonly string[];
}

/**
 * The link by which an administrator lets the bot in, with the permissions that it needs and no more.
 * @see https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow
 */
export function invitationFor(clientId: string): Invitation {
  const all = new Map([...needed, ...inThreads, ...welcome]);
  const query = new URLSearchParams({
    client_id: clientId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "),
    permissions: either([...all.keys()]).toString(),
  });
  return {
    link: `https://discord.com/oauth2/authorize?${query}`,
    permissions: [...all.values()],
  };
}

/** May whoever holds these permissions change the settings of the channel? */
export const mayChangeSettings = (permissions: string): boolean =>
  (BigInt(permissions) & (Administrator | ManageChannels | ManageGuild)) !== 0n;

export const isThread = (type: ChannelType): boolean =>
  type === ChannelType.AnnouncementThread ||
  type === ChannelType.PublicThread ||
  type === ChannelType.PrivateThread;

interface Standing {
  readonly userId: string;
  readonly guildId: string;
  readonly memberRoles: readonly string[];
  readonly roles: readonly Pick<APIRole, "id" | "permissions">[];
  readonly overwrites: readonly APIOverwrite[];
}

/**
 * Permissions of a member in a channel.
 * @see https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(standing: Standing): bigint {
  const { userId, guildId, memberRoles, roles, overwrites } = standing;
  const own = roles.filter(({ id }) => id === guildId || memberRoles.includes(id));
  const base = either(own.map(({ permissions }) => BigInt(permissions)));
  if ((base & Administrator) !== 0n) {
    return either(Object.values(PermissionFlagsBits));
  }
  const apply = (before: bigint, some: readonly APIOverwrite[]): bigint =>
    (before & ~either(some.map(({ deny }) => BigInt(deny)))) |
    either(some.map(({ allow }) => BigInt(allow)));
  const ofRoles = overwrites.filter(({ type }) => type === OverwriteType.Role);
  const everyone = ofRoles.filter(({ id }) => id === guildId);
  const ofMember = ofRoles.filter(({ id }) => id !== guildId && memberRoles.includes(id));
  const personal = overwrites.filter(
    ({ type, id }) => type === OverwriteType.Member && id === userId,
  );
  return apply(apply(apply(base, everyone), ofMember), personal);
}

/** Names of what is missing; none in a direct message. @throws SendError */
async function missingIn(api: Api, botId: string, channelId: string): Promise<string[]> {
  const channel = await api.call<APIChannel>("get", Routes.channel(channelId));
  if (!("guild_id" in channel) || channel.guild_id === undefined) {
    return [];
  }
  const guildId = channel.guild_id;
  const thread = isThread(channel.type);
  const parentId = "parent_id" in channel ? channel.parent_id : undefined;
  const [member, roles, holder] = await Promise.all([
    api.call<{ roles: string[] }>("get", Routes.guildMember(guildId, botId)),
    api.call<APIRole[]>("get", Routes.guildRoles(guildId)),
    thread && parentId ? api.call<APIChannel>("get", Routes.channel(parentId)) : channel,
  ]);
  const granted = permissionsIn({
    ...{ userId: botId, guildId, memberRoles: member.roles, roles },
    overwrites: "permission_overwrites" in holder ? (holder.permission_overwrites ?? []) : [],
  });
  // A thread that may be opened and not written in would keep the evidence back.
  const opens = !thread && (granted & CreatePublicThreads) !== 0n;
  const wanted = thread ? inThreads : opens ? [...needed, ...alsoInThreads] : needed;
  return wanted.flatMap(([bit, name]) => ((granted & bit) === 0n ? [name] : []));
}

const remedies: Readonly<Record<string, string>> = {
  "discord-10003": "Was the channel deleted? Choose another one.",
  "discord-10004": "Invite the bot to this server again: `summit doctor` prints the link.",
  "discord-50001":
    "Give the bot “View Channel” here: Edit Channel > Permissions > add the bot's role.",
};

/** Can digests be posted there, and found again when it is not sure that they arrived? */
export async function checkChannel(api: Api, botId: string, place: Place): Promise<ChannelCheck> {
  try {
    const missing = await missingIn(api, botId, channelOf(place));
    return missing.length === 0
      ? { ok: true }
      : {
          ok: false,
          problem: `I lack ${missing.join(", ")} in this channel.`,
          remedy: "Edit Channel > Permissions > add my role > allow what is named, then try again.",
        };
  } catch (error) {
    if (!(error instanceof SendError)) {
      throw error;
    }
    const remedy =
      remedies[error.code] ?? "Try again in a minute; `summit doctor` shows whether I'm connected.";
    return {
      ok: false,
      problem: `I can't look at this channel: ${asSentence(error.message)}`,
      remedy,
    };
  }
}

/**
 * Asked where a history seems empty: Discord shows an empty one also to whoever may not read it.
 * @throws SendError where it can't be read, so that nothing found means nothing
 */
export async function demandHistory(api: Api, botId: string, place: Place): Promise<void> {
  const id = channelOf(place);
  const { last_message_id: last } = await api.call<{ last_message_id?: string | null }>(
    "get",
    Routes.channel(id),
  );
  // Somebody wrote here: then it was all deleted, or it may not be read.
  if (last !== undefined && last !== null) {
    const missing = await missingIn(api, botId, id);
    if (missing.includes("Read Message History")) {
      throw new SendError("history-unreadable", "I lack Read Message History in this channel.");
    }
  }
}
