// How Discord takes answers to interactions.
import { type Answer, type Call, done, ok, refuse, storeMessage, toApi } from "./call.ts";
import type { Plain, ServerState, StoredInteraction, StoredMessage } from "./server-state.ts";

const FIRST_RESPONSE_MS = 3000;

export function createInteractionRoutes(state: ServerState) {
  function callback(id: string, token: string, call: Call): Answer {
    const interaction = state.interactions.get(id);
    const late = interaction === undefined || Date.now() - interaction.at > FIRST_RESPONSE_MS;
    if (late || interaction.token !== token) {
      return refuse(404, 10_062, "Unknown interaction");
    }
    if (interaction.response !== undefined) {
      return refuse(400, 40_060, "Interaction has already been acknowledged.");
    }
    const data = (call.body.data ?? {}) as Plain;
    const type = Number(call.body.type);
    interaction.response = { type, data, afterMs: Date.now() - interaction.at };
    if (type === 4) {
      interaction.messages.push(storeFor(interaction, { ...call, body: data }));
    } else if (type === 7 && interaction.pressed !== undefined) {
      interaction.pressed.body = data;
      interaction.pressed.files = call.files;
      interaction.messages.push(interaction.pressed);
    } else if (type === 6 && interaction.pressed !== undefined) {
      interaction.messages.push(interaction.pressed);
    }
    state.changed();
    return done;
  }

  function storeFor(interaction: StoredInteraction, call: Call): StoredMessage {
    const hidden = (Number(call.body.flags ?? 0) & 64) !== 0;
    return storeMessage(
      state,
      interaction.channel,
      call,
      hidden ? { onlyFor: interaction.user } : {},
    );
  }

  function ownInteraction(token: string): StoredInteraction | undefined {
    return [...state.interactions.values()].find((each) => each.token === token);
  }

  /** The first message after a deferral takes the place of the sign, and is seen by whom that was for. */
  function fill(interaction: StoredInteraction, call: Call): StoredMessage {
    const flags = Number(interaction.response?.data.flags ?? 0);
    const message = storeFor(interaction, {
      ...call,
      body: { ...call.body, flags: (Number(call.body.flags ?? 0) & ~64) | (flags & 64) },
    });
    interaction.messages.push(message);
    return message;
  }

  function editOriginal(token: string, call: Call): Answer {
    const interaction = ownInteraction(token);
    if (interaction?.response === undefined || interaction.gone) {
      return refuse(404, 10_008, "Unknown Message");
    }
    const [first] = interaction.messages;
    if (first === undefined) {
      return ok(toApi(fill(interaction, call)));
    }
    first.body = call.body;
    first.files = call.files;
    state.changed();
    return ok(toApi(first));
  }

  function followUp(token: string, call: Call): Answer {
    const interaction = ownInteraction(token);
    if (interaction?.response === undefined) {
      return refuse(404, 10_015, "Unknown Webhook");
    }
    const waiting =
      interaction.response.type === 5 && interaction.messages.length === 0 && !interaction.gone;
    const message = waiting ? fill(interaction, call) : storeFor(interaction, call);
    if (!waiting) {
      interaction.messages.push(message);
    }
    state.changed();
    return ok(toApi(message));
  }

  function deleteOriginal(token: string): Answer {
    const interaction = ownInteraction(token);
    if (interaction?.response === undefined) {
      return refuse(404, 10_008, "Unknown Message");
    }
    interaction.gone = true;
    state.changed();
    return done;
  }

  return { callback, followUp, editOriginal, deleteOriginal };
}
