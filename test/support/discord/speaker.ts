// What people do on Discord: commands, buttons, forms, messages.
import type { GatewayServer } from "./gateway-server.ts";
import {
  BOT,
  CHANNEL,
  GUILD,
  type Plain,
  type ServerState,
  type StoredInteraction,
  type StoredMessage,
  USER,
} from "./server-state.ts";

export interface Scene {
  readonly user?: string;
  readonly channel?: string;
  /** Null for a direct message. */
  readonly guild?: string | null;
  /** Of the user in the channel, as Discord sends them. */
  readonly permissions?: string;
}

/** An interaction as its user sees it. */
export interface Exchange {
  readonly interaction: StoredInteraction;
  /** The first response, once it has come. */
  response(): Promise<{ readonly type: number; readonly data: Plain; readonly afterMs: number }>;
  /** What stands there as the answer: no sign of waiting. */
  message(index?: number): Promise<StoredMessage>;
}

export function createSpeaker(state: ServerState, gateway: GatewayServer) {
  const person = (id: string): Plain => ({
    id,
    username: `user-${id}`,
    discriminator: "0",
    avatar: null,
  });

  function placeOf({
    user = USER,
    channel = CHANNEL,
    guild = GUILD,
    permissions = "0",
  }: Scene): Plain {
    const { type = 1, parent } = state.channels.get(channel) ?? {};
    const where = { id: channel, type, name: "general", ...(parent && { parent_id: parent }) };
    const member = {
      user: person(user),
      roles: [],
      permissions,
      joined_at: "2031-01-01T00:00:00Z",
      deaf: false,
      mute: false,
      flags: 0,
    };
    return {
      ...{ channel_id: channel, channel: where, locale: "en-GB", app_permissions: "0" },
      ...(guild === null
        ? { user: person(user), context: 1 }
        : { member, guild_id: guild, context: 0 }),
    };
  }

  function interact(
    type: number,
    data: Plain,
    scene: Scene = {},
    pressed?: StoredMessage,
  ): Exchange {
    const id = state.newId();
    const interaction: StoredInteraction = {
      ...{ id, token: `aW50ZXJhY3Rpb24${id}`, at: Date.now(), messages: [], gone: false },
      ...{ user: scene.user ?? USER, channel: scene.channel ?? CHANNEL },
      ...(pressed && { pressed }),
    };
    state.interactions.set(id, interaction);
    const message = pressed && {
      id: pressed.id,
      channel_id: pressed.channel,
      author: person(BOT),
      content: "",
      timestamp: "2031-01-01T00:00:00Z",
      attachments: [],
      embeds: [],
      mentions: [],
      mention_roles: [],
      components: [],
      flags: 0,
      type: 0,
    };
    const payload = {
      ...{ id, token: interaction.token, application_id: BOT, type, version: 1, data, message },
      ...{ entitlements: [], authorizing_integration_owners: {}, attachment_size_limit: 1 },
      ...placeOf(scene),
    };
    gateway.dispatch(
      "INTERACTION_CREATE",
      payload,
      scene.guild === null ? undefined : (scene.guild ?? GUILD),
    );
    return {
      interaction,
      response: () => state.until(() => interaction.response, "a first response"),
      message: (index = 0) => state.until(() => interaction.messages[index], `message ${index}`),
    };
  }

  const optionsOf = (name: string, named: Plain, focused?: string): Plain => ({
    ...{ id: "1", type: 1 },
    name: name === "settle" ? "summit-settings" : "summit",
    options: [
      {
        ...{ type: 1, name },
        options: Object.entries(named).map(([key, value]) => ({
          ...{ name: key, value, type: typeof value === "boolean" ? 5 : 3 },
          ...(key === focused && { focused: true }),
        })),
      },
    ],
  });

  return {
    interact,
    command: (name: string, named: Plain = {}, scene?: Scene): Exchange =>
      interact(2, optionsOf(name, named), scene),
    typing: (name: string, named: Plain, focused: string, scene?: Scene): Exchange =>
      interact(4, optionsOf(name, named, focused), scene),
    press: (pressed: StoredMessage, id: string, scene?: Scene): Exchange =>
      interact(3, { custom_id: id, component_type: 2 }, scene, pressed),
    choose: (pressed: StoredMessage, id: string, value: string, scene?: Scene): Exchange =>
      interact(3, { custom_id: id, component_type: 3, values: [value] }, scene, pressed),
    submit: (id: string, text: string, scene?: Scene): Exchange =>
      interact(
        5,
        {
          custom_id: id,
          components: [
            { type: 18, id: 1, component: { type: 4, id: 2, custom_id: "text", value: text } },
          ],
        },
        scene,
      ),
    /** The content arrives only where the bot is mentioned or written to directly. */
    write(content: string, scene: Scene & { readonly bot?: boolean } = {}): string {
      const { user = USER, channel = CHANNEL, guild = GUILD } = scene;
      const mentioned = content.includes(`<@${BOT}>`);
      const id = state.newId();
      if (guild === null) {
        state.channels.set(channel, { id: channel, type: 1, denied: [] });
      }
      gateway.dispatch(
        "MESSAGE_CREATE",
        {
          ...{
            id,
            channel_id: channel,
            type: 0,
            timestamp: "2031-01-01T00:00:00Z",
            attachments: [],
            embeds: [],
          },
          content: mentioned || guild === null ? content : "",
          author: { ...person(user), ...(scene.bot && { bot: true }) },
          mentions: mentioned ? [person(BOT)] : [],
          ...{ mention_roles: [], mention_everyone: false, pinned: false, tts: false },
          ...(guild !== null && { guild_id: guild, member: { roles: [] } }),
        },
        guild ?? undefined,
      );
      return id;
    },
  };
}
