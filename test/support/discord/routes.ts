// Discord's REST routes as far as the bot uses them, with the rules that a client library does not keep.
import { type Answer, type Call, done, ok, refuse, storeMessage, toApi } from "./call.ts";
import { createInteractionRoutes } from "./interaction-routes.ts";
import {
  BOT,
  bits,
  GUILD,
  type Permission,
  type Plain,
  type ServerState,
  type StoredMessage,
} from "./server-state.ts";

const NONCE_WINDOW_MS = 180_000;

const everything = Object.values(bits).reduce((sum, bit) => sum | bit, 0n);

export function createRoutes(state: ServerState, nonceWindowMs = NONCE_WINDOW_MS) {
  const { callback, followUp, editOriginal, deleteOriginal } = createInteractionRoutes(state);
  const may = (channelId: string, permission: Permission): boolean => {
    const channel = state.channels.get(channelId);
    const own = state.channels.get(channel?.parent ?? "") ?? channel;
    return own?.denied.includes(permission) !== true;
  };

  function repeated({ body }: Call): StoredMessage | "deleted" | undefined {
    const same = sent.get(String(body.nonce));
    const recent = same !== undefined && Date.now() - same.at < nonceWindowMs;
    if (body.enforce_nonce !== true || !recent) {
      return undefined;
    }
    return state.messages.includes(same) ? same : "deleted";
  }
  const sent = new Map<string, StoredMessage>();

  function createMessage(channelId: string, call: Call): Answer {
    const channel = state.channels.get(channelId);
    if (channel === undefined) {
      return refuse(404, 10_003, "Unknown Channel");
    }
    if (!may(channelId, "ViewChannel")) {
      return refuse(403, 50_001, "Missing Access");
    }
    const sending = channel.parent === undefined ? "SendMessages" : "SendMessagesInThreads";
    if (!may(channelId, sending) || (call.files.length > 0 && !may(channelId, "AttachFiles"))) {
      return refuse(403, 50_013, "Missing Permissions");
    }
    if (channel.type === 1 && state.closed.has(channel.id)) {
      return refuse(403, 50_007, "Cannot send messages to this user");
    }
    if (channel.parent !== undefined && state.closed.has(channel.id)) {
      return refuse(403, 160_005, "Thread is locked");
    }
    const before = repeated(call);
    if (before !== undefined) {
      return before === "deleted" ? refuse(404, 10_008, "Unknown Message") : ok(toApi(before));
    }
    const message = storeMessage(state, channelId, call);
    if (message.nonce !== undefined) {
      sent.set(message.nonce, message);
    }
    return ok(toApi(message));
  }

  function listMessages(channelId: string, { query }: Call): Answer {
    if (!state.channels.has(channelId)) {
      return refuse(404, 10_003, "Unknown Channel");
    }
    const limit = Number(query.get("limit") ?? 50);
    const before = BigInt(query.get("before") ?? 2n ** 63n);
    const readable = may(channelId, "ReadMessageHistory") ? state.messages : [];
    const found = readable.filter(
      ({ id, channel, onlyFor }) =>
        channel === channelId && onlyFor === undefined && BigInt(id) < before,
    );
    // A nonce is not kept in the history.
    return ok(
      found
        .slice(-limit)
        .map((message) => toApi({ ...message, nonce: undefined } as never))
        .reverse(),
    );
  }

  function openThread(channelId: string, messageId: string): Answer {
    const channel = state.channels.get(channelId);
    if (!state.messages.some(({ id, channel: own }) => id === messageId && own === channelId)) {
      return refuse(404, 10_008, "Unknown Message");
    }
    if (channel === undefined || channel.type === 1) {
      return refuse(400, 50_024, "Cannot execute action on this channel type");
    }
    if (!may(channelId, "CreatePublicThreads")) {
      return refuse(403, 50_013, "Missing Permissions");
    }
    if (state.channels.has(messageId)) {
      return refuse(400, 160_004, "A thread has already been created for this message");
    }
    const thread = { id: messageId, type: 11, guild: GUILD, parent: channelId, denied: [] };
    state.channels.set(messageId, thread);
    return ok({ id: messageId, type: 11, parent_id: channelId, name: "Sources" });
  }

  function channelOf(id: string): Answer {
    const channel = state.channels.get(id);
    if (channel === undefined) {
      return refuse(404, 10_003, "Unknown Channel");
    }
    if (!may(id, "ViewChannel")) {
      return refuse(403, 50_001, "Missing Access");
    }
    const deny = channel.denied.reduce((sum, each) => sum | bits[each], 0n).toString();
    return ok({
      ...{ id, type: channel.type, name: "general", position: 0 },
      last_message_id: state.messages.findLast((each) => each.channel === id)?.id ?? null,
      ...(channel.guild && { guild_id: channel.guild }),
      ...(channel.parent && { parent_id: channel.parent }),
      permission_overwrites: channel.parent ? undefined : [{ id: BOT, type: 1, allow: "0", deny }],
    });
  }

  function openDirect({ body }: Call): Answer {
    const user = String(body.recipient_id);
    const id = `9${user.slice(1)}`;
    state.channels.set(id, { id, type: 1, denied: [] });
    if (state.closed.has(user)) {
      state.closed.add(id);
    }
    return ok({ id, type: 1, recipients: [] });
  }

  const commandsOf = (call: Call): Answer => {
    if (call.method === "GET") {
      return ok(state.commands.get(call.path) ?? []);
    }
    const stored = (call.body as unknown as Plain[]).map((command) => ({
      ...{ id: state.newId(), application_id: BOT, version: state.newId() },
      ...{ nsfw: false, name_localizations: null, description_localizations: null },
      ...command,
      default_member_permissions:
        typeof command.default_member_permissions === "number"
          ? String(command.default_member_permissions)
          : null,
    }));
    state.commands.set(call.path, stored);
    state.changed();
    return ok(stored);
  };

  const table: readonly (readonly [string, RegExp, (ids: string[], call: Call) => Answer])[] = [
    ["POST", /^\/channels\/(\d+)\/messages$/, ([id = ""], call) => createMessage(id, call)],
    ["GET", /^\/channels\/(\d+)\/messages$/, ([id = ""], call) => listMessages(id, call)],
    [
      "POST",
      /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
      ([channel = "", message = ""]) => openThread(channel, message),
    ],
    ["POST", /^\/channels\/(\d+)\/typing$/, () => done],
    ["GET", /^\/channels\/(\d+)$/, ([id = ""]) => channelOf(id)],
    [
      "POST",
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      ([id = "", token = ""], call) => callback(id, token, call),
    ],
    ["POST", /^\/webhooks\/\d+\/([^/]+)$/, ([token = ""], call) => followUp(token, call)],
    [
      "PATCH",
      /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      ([token = ""], call) => editOriginal(token, call),
    ],
    [
      "DELETE",
      /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      ([token = ""]) => deleteOriginal(token),
    ],
    ["GET", /\/commands$/, (_, call) => commandsOf(call)],
    ["PUT", /\/commands$/, (_, call) => commandsOf(call)],
    ["POST", /^\/users\/@me\/channels$/, (_, call) => openDirect(call)],
    ["GET", /^\/guilds\/\d+\/members\/\d+$/, () => ok({ roles: [] })],
    [
      "GET",
      /^\/guilds\/(\d+)\/roles$/,
      () => ok([{ id: GUILD, permissions: everything.toString() }]),
    ],
  ];

  return (call: Call): Answer => {
    for (const [method, pattern, answer] of table) {
      const found = method === call.method ? pattern.exec(call.path) : null;
      if (found !== null) {
        return answer(found.slice(1), call);
      }
    }
    return refuse(404, 0, "404: Not Found");
  };
}
