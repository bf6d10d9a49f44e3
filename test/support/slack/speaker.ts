// What people do on Slack: commands, buttons, forms, messages.

import { menuWith } from "./seen.ts";
import {
  type AnswerScene,
  APP,
  BOT,
  CHANNEL,
  DIRECT,
  type Plain,
  type ServerState,
  type StoredMessage,
  TEAM,
  USER,
} from "./server-state.ts";
import { store } from "./web-api.ts";
import { optionsRules } from "./wire-rules.ts";

/** How what happens reaches the bot: a socket, or requests. */
export interface Transport {
  /** @returns with what it was acknowledged; undefined where it never was */
  send(
    type: "slash_commands" | "interactive" | "events_api",
    payload: Plain,
  ): Promise<Plain | undefined>;
}

export interface Scene {
  readonly user?: string;
  readonly channel?: string;
  readonly thread?: string;
  readonly team?: string;
}

/** Something that somebody did, as they see it. */
export interface Exchange {
  readonly acked: Promise<Plain | undefined>;
  /** What stands there as the answer, the first one unless said otherwise. */
  message(index?: number): Promise<StoredMessage>;
}

export interface SpeakerParts {
  readonly state: ServerState;
  readonly transport: Transport;
  readonly base: () => string;
  readonly until: <T>(look: () => T | undefined | false, what?: string) => Promise<T>;
}

export function createSpeaker({ state, transport, base, until }: SpeakerParts) {
  function trigger(): string {
    const id = `${state.newId("1.2.")}`;
    state.triggers.set(id, Date.now());
    return id;
  }
  function answerUrl(scene: AnswerScene): string {
    const id = state.newId("R");
    state.answers.set(id, { uses: 0, scene });
    return `${base()}/response/${id}`;
  }
  const before = (): number => state.messages.length;
  const exchange = (from: number, acked: Exchange["acked"]): Exchange => ({
    acked,
    message: (index = 0) => until(() => state.messages[from + index], "an answer"),
  });
  const teamOf = ({ team = TEAM }: Scene) => ({ id: team, domain: "harbour" });
  const person = ({ user = USER, team = TEAM }: Scene) => ({
    id: user,
    name: "reader",
    team_id: team,
  });

  /** A message that comes with the acknowledgement stands there as if it had been posted. */
  async function command(text: string, scene: Scene): Promise<Plain | undefined> {
    const { user = USER, channel = CHANNEL, team = TEAM } = scene;
    const ack = await transport.send("slash_commands", {
      ...{ command: "/summit", text, user_id: user, user_name: "reader", api_app_id: APP },
      ...{ team_id: team, team_domain: "harbour", channel_id: channel, channel_name: "general" },
      ...{ trigger_id: trigger(), response_url: answerUrl({ channel, user }), token: "t" },
      is_enterprise_install: "false",
    });
    if (ack?.blocks !== undefined || ack?.text !== undefined) {
      const onlyFor = ack.response_type === "in_channel" ? undefined : user;
      store(state, { channel, onlyFor, body: { text: ack.text, blocks: ack.blocks } });
    }
    return ack;
  }

  const interact = (payload: Plain, scene: Scene) =>
    transport.send("interactive", {
      ...{ team: teamOf(scene), user: person(scene), api_app_id: APP, token: "t" },
      ...{ is_enterprise_install: false, enterprise: null, trigger_id: trigger() },
      ...payload,
    });

  const pressed = (key: string): Plain => ({ type: "button", action_id: key, value: key });

  function act(message: StoredMessage, action: Plain, scene: Scene = {}): Exchange {
    const { user = USER, channel = message.channel } = scene;
    const from = before();
    const url = answerUrl({ channel, user, thread: message.thread, pressed: message });
    const place = { message_ts: message.ts, channel_id: channel, thread_ts: message.thread };
    return exchange(
      from,
      interact(
        {
          type: "block_actions",
          channel: { id: channel, name: "general" },
          container: { type: "message", is_ephemeral: message.onlyFor !== undefined, ...place },
          message: { ts: message.ts, thread_ts: message.thread, ...message.body },
          actions: [{ ...action, block_id: "b", action_ts: "1" }],
          response_url: url,
        },
        scene,
      ),
    );
  }

  const viewOf = (index: number): Plain => {
    const { id, view } = state.views.at(index) ?? { id: "", view: {} };
    return { ...view, id, hash: "h", team_id: TEAM, app_id: APP, bot_id: BOT };
  };

  return {
    command: (text: string, scene: Scene = {}): Exchange => {
      const from = before();
      return exchange(from, command(text, scene));
    },
    press: (message: StoredMessage, key: string, scene?: Scene): Exchange =>
      act(message, pressed(key), scene),
    /** An entry of the message's menu. */
    choose: (message: StoredMessage, key: string, scene?: Scene): Exchange => {
      const action_id = menuWith(message.body, key);
      const chosen = { text: { type: "plain_text", text: "…" }, value: key };
      return act(message, { type: "static_select", action_id, selected_option: chosen }, scene);
    },
    /** A button of a view, such as App Home's. */
    pressInView(view: Plain, action: Plain, scene: Scene = {}): Exchange {
      const from = before();
      const container = { type: "view", view_id: view.id };
      const actions = [{ block_id: "b", action_ts: "1", ...action }];
      return exchange(from, interact({ type: "block_actions", view, container, actions }, scene));
    },
    openedView: viewOf,
    /** Sends the form off that was opened last. */
    submit(values: Plain, scene: Scene = {}): Exchange {
      const from = before();
      const view = { ...viewOf(-1), state: { values } };
      return exchange(from, interact({ type: "view_submission", view, response_urls: [] }, scene));
    },
    async typing(blockId: string, typed: string, scene: Scene = {}): Promise<string[]> {
      const ack = await interact(
        {
          ...{ type: "block_suggestion", block_id: blockId, action_id: "value", value: typed },
          ...{ view: viewOf(-1), container: { type: "view" } },
        },
        scene,
      );
      state.violations.push(...optionsRules(ack?.options));
      const options = (ack?.options ?? []) as { readonly value: string }[];
      return options.map(({ value }) => value);
    },
    /** An event of the Events API. */
    event: (event: Plain, { team = TEAM }: Scene = {}, more: Plain = {}) =>
      transport.send("events_api", {
        ...{ type: "event_callback", team_id: team, api_app_id: APP, token: "t", event },
        ...{ event_id: state.newId("Ev"), event_time: Math.floor(Date.now() / 1000) },
        authorizations: [{ team_id: team, user_id: BOT, is_bot: true, enterprise_id: null }],
        ...more,
      }),
    /** Somebody writes: directly to the bot, or with a mention of it. */
    write(
      text: string,
      scene: Scene = {},
      more: Plain = {},
    ): { ts: string; acked: Promise<Plain | undefined> } {
      const { user = USER, channel = CHANNEL, thread } = scene;
      const ts = state.newTs();
      const direct = channel === DIRECT;
      const event = {
        ...{ type: direct ? "message" : "app_mention", user, text, ts, channel, event_ts: ts },
        ...(direct && { channel_type: "im" }),
        ...(thread && { thread_ts: thread }),
        ...more,
      };
      return { ts, acked: this.event(event, scene) };
    },
  };
}
