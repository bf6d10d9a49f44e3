// The methods of the Web API that the bot uses, with what they demand.
import {
  ADMIN,
  APP,
  BOT,
  CLIENT_ID,
  CLIENT_SECRET,
  type Plain,
  type ServerState,
  type StoredMessage,
  TEAM,
  USER,
} from "./server-state.ts";
import { messageRules, viewRules } from "./wire-rules.ts";

type Method = (state: ServerState, body: Plain, base: string) => Plain;

const fail = (error: string): Plain => ({ ok: false, error });

const parsed = (value: unknown): unknown =>
  typeof value === "string" && /^[[{]/.test(value) ? JSON.parse(value) : value;

/** The client sends what is no text as JSON in a field. */
export const fieldsOf = (form: URLSearchParams): Plain =>
  Object.fromEntries(
    [...form].map(([name, value]) => [
      name,
      ["blocks", "metadata", "view", "files"].includes(name) ? parsed(value) : value,
    ]),
  );

function channelFault(state: ServerState, id: unknown): string | undefined {
  const channel = state.channels.get(String(id));
  if (channel === undefined) {
    return "channel_not_found";
  }
  if (channel.archived) {
    return "is_archived";
  }
  return channel.member ? undefined : "not_in_channel";
}

export function store(
  state: ServerState,
  message: Omit<StoredMessage, "ts" | "pictures">,
): StoredMessage {
  const { text, blocks } = message.body;
  const broken = messageRules({ text, blocks });
  state.violations.push(...broken);
  const stored = { ...message, ts: state.newTs(), pictures: [] };
  state.messages.push(stored);
  state.changed();
  return stored;
}

const bodyOf = ({ text, blocks }: Plain): Plain => ({ text, blocks });

/** A person stands for their direct messages with the bot. */
function directWith(state: ServerState, user: string): string {
  const id = `D${user.slice(1)}`;
  if (!state.closed.has(user)) {
    state.channels.set(id, { id, member: true, archived: false, direct: true });
  }
  return id;
}

function post(state: ServerState, given: Plain, onlyFor?: string): Plain {
  const to = String(given.channel);
  const body = /^[UW]/.test(to) ? { ...given, channel: directWith(state, to) } : given;
  const fault = channelFault(state, body.channel);
  if (fault !== undefined) {
    return fail(fault);
  }
  const { thread_ts: thread, metadata } = body;
  if (state.closed.has(String(thread))) {
    return fail("restricted_action_thread_locked");
  }
  const message = store(state, {
    ...{ channel: String(body.channel), body: bodyOf(body), onlyFor },
    thread: thread as string | undefined,
    metadata: metadata as Plain | undefined,
  });
  return { ok: true, ts: message.ts, message_ts: message.ts, channel: body.channel };
}

const PAGE = 15;

function history(state: ServerState, body: Plain, thread: unknown): Plain {
  const fault = channelFault(state, body.channel);
  if (fault !== undefined) {
    return fail(fault);
  }
  if (
    thread !== undefined &&
    !state.messages.some((each) => [each.ts, each.thread].includes(String(thread)))
  ) {
    return fail("thread_not_found");
  }
  const from = Number(body.cursor ?? 0);
  const found = state.messages
    .filter(({ channel, onlyFor }) => channel === body.channel && onlyFor === undefined)
    .filter((message) =>
      thread === undefined
        ? message.thread === undefined
        : message.thread === thread || message.ts === thread,
    )
    .filter(({ ts }) => Number(ts) >= Number(body.oldest ?? 0))
    .reverse();
  const page = found.slice(from, from + Math.min(PAGE, Number(body.limit ?? 100)));
  const next = from + page.length < found.length ? String(from + page.length) : "";
  const all = String(body.include_all_metadata) === "true";
  return {
    ok: true,
    messages: page.map(({ ts, body: own, metadata }) => ({
      type: "message",
      ts,
      ...own,
      ...(all && { metadata }),
      ...(ts === thread && { is_locked: state.closed.has(ts) }),
    })),
    has_more: next !== "",
    response_metadata: { next_cursor: next },
  };
}

function spendTrigger(state: ServerState, id: unknown): string | undefined {
  const at = state.triggers.get(String(id));
  state.triggers.delete(String(id));
  const fault =
    at === undefined
      ? "invalid_trigger_id"
      : Date.now() - at > 3000
        ? "expired_trigger_id"
        : undefined;
  if (fault !== undefined) {
    state.violations.push(fault);
  }
  return fault;
}

function openView(state: ServerState, body: Plain): Plain {
  const fault = spendTrigger(state, body.trigger_id);
  if (fault !== undefined) {
    return fail(fault);
  }
  const view = body.view as Plain;
  state.violations.push(...viewRules(view));
  const id = state.newId("V");
  state.views.push({ id, view });
  state.changed();
  return { ok: true, view: { ...view, id } };
}

function updateView(state: ServerState, body: Plain): Plain {
  const known = state.views.find(({ id }) => id === body.view_id);
  if (known === undefined) {
    return fail("not_found");
  }
  known.view = body.view as Plain;
  state.violations.push(...viewRules(known.view));
  state.changed();
  return { ok: true, view: { ...known.view, id: known.id } };
}

function completeUpload(state: ServerState, body: Plain): Plain {
  const fault = body.channel_id === undefined ? undefined : channelFault(state, body.channel_id);
  if (fault !== undefined) {
    return fail(fault);
  }
  const files = body.files as { readonly id: string }[];
  const alts = files.map(({ id }) => String(state.files.get(id)?.alt ?? ""));
  const thread = body.thread_ts as string | undefined;
  const ts = state.newTs();
  state.messages.push({
    ts,
    channel: String(body.channel_id),
    thread,
    body: { text: "" },
    pictures: alts,
  });
  state.changed();
  return { ok: true, files };
}

/** A code "T1" installs the bot in workspace T1. */
function exchange(
  state: ServerState,
  { code, client_id: id, client_secret: secret }: Plain,
): Plain {
  if (id !== CLIENT_ID || secret !== CLIENT_SECRET) {
    return fail("bad_client_secret");
  }
  const team = String(code);
  const token = `xoxb-of-${team}`;
  state.tokens.add(token);
  return {
    ...{ ok: true, app_id: APP, token_type: "bot", access_token: token, bot_user_id: BOT },
    ...{ scope: [...state.scopes].join(","), team: { id: team, name: team }, enterprise: null },
    ...{ authed_user: { id: "U0INSTALLER" }, is_enterprise_install: false },
  };
}

/** Each method with the scope that it needs. */
const methods: Readonly<Record<string, readonly [string | undefined, Method]>> = {
  "auth.test": [
    undefined,
    () => ({
      ok: true,
      url: "https://harbour.slack.com/",
      team_id: TEAM,
      user_id: BOT,
      bot_id: "B0SUMMIT",
      app_id: APP,
    }),
  ],
  "chat.postMessage": ["chat:write", (state, body) => post(state, body)],
  "chat.postEphemeral": ["chat:write", (state, body) => post(state, body, String(body.user))],
  "conversations.info": [
    "channels:read",
    (state, { channel: id }) => {
      const channel = state.channels.get(String(id));
      return channel === undefined
        ? fail("channel_not_found")
        : {
            ok: true,
            channel: {
              id,
              is_member: channel.member,
              is_archived: channel.archived,
              is_im: channel.direct,
            },
          };
    },
  ],
  "conversations.history": ["channels:history", (state, body) => history(state, body, undefined)],
  "conversations.replies": ["channels:history", (state, body) => history(state, body, body.ts)],
  "users.info": [
    "users:read",
    (_, { user }) => ({
      ok: true,
      user: { id: user, is_admin: user === ADMIN, tz: user === USER ? "Asia/Tokyo" : "Nowhere" },
    }),
  ],
  "views.open": [undefined, openView],
  "views.update": [undefined, updateView],
  "views.publish": [
    undefined,
    (state, { user_id: user, view }) => {
      state.violations.push(...viewRules(view as Plain));
      state.homes.set(String(user), view as Plain);
      state.changed();
      return { ok: true };
    },
  ],
  "files.getUploadURLExternal": [
    "files:write",
    (state, body, base) => {
      const id = state.newId("F");
      state.files.set(id, { alt: body.alt_text ?? body.alt_txt });
      return { ok: true, upload_url: `${base}/upload/${id}`, file_id: id };
    },
  ],
  "files.completeUploadExternal": ["files:write", completeUpload],
};

/** Answers one call. */
export function callMethod(
  state: ServerState,
  name: string,
  body: Plain,
  token: string,
  base: string,
): Plain {
  state.requests.push({ method: name, body, token });
  if (name === "oauth.v2.access") {
    return exchange(state, body);
  }
  const [scope, method] = methods[name] ?? [];
  if (method === undefined) {
    state.violations.push(`unknown method ${name}`);
    return fail("unknown_method");
  }
  if (!state.tokens.has(token)) {
    return fail(token === "" ? "not_authed" : "invalid_auth");
  }
  if (scope !== undefined && !state.scopes.has(scope)) {
    return { ...fail("missing_scope"), needed: scope };
  }
  const result = method(state, body, base);
  state.changed();
  return result;
}
