// Each kind of interaction, on its way to the desk and back.
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  Routes,
} from "discord.js";
import type { Desk } from "../../core/model/ports.ts";
import type { Action } from "../../core/model/reply.ts";
import { formFor, keyOfForm, wordsOfForm } from "./form.ts";
import { CHOICE_LENGTH, OPTION_CHOICES } from "./limits.ts";
import { commandRequest, requestOf, subcommandOf } from "./request.ts";
import { openForm, respond, type Tools } from "./respond.ts";

async function complete(
  { api, log }: Tools,
  desk: Desk,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  const { name, options } = subcommandOf(interaction);
  const focused = options.find((option) => "focused" in option && option.focused === true);
  const typed = focused !== undefined && "value" in focused ? String(focused.value) : "";
  const values = await desk
    .complete({
      request: commandRequest(interaction, Date.now()),
      command: name,
      option: focused?.name ?? "",
      ...{ typed, limit: OPTION_CHOICES },
    })
    .catch((error: unknown): readonly string[] => {
      log("warn", "Completing failed", { error });
      return [];
    });
  const fit = [...new Set(values)].filter(({ length }) => length > 0 && length <= CHOICE_LENGTH);
  await api.call("post", Routes.interactionCallback(interaction.id, interaction.token), {
    auth: false,
    body: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: fit.slice(0, OPTION_CHOICES).map((value) => ({ name: value, value })) },
    },
  });
}

const keyOf = ({ data }: APIMessageComponentInteraction): string =>
  data.component_type === ComponentType.StringSelect ? (data.values[0] ?? "") : data.custom_id;

async function press(
  tools: Tools,
  desk: Desk,
  interaction: APIMessageComponentInteraction,
): Promise<void> {
  const request = requestOf(interaction, Date.now());
  const key = keyOf(interaction);
  const action: Action | undefined = await desk.actionOf(key, request);
  if (action?.kind === "report" || action?.kind === "ask") {
    await openForm(tools, interaction, formFor(action.kind, key));
    return;
  }
  await respond(tools, interaction, desk.press(key, request), {
    expects: action?.kind === "command" || action?.kind === "share" ? "channel" : "asker",
    updates: action?.kind === "page",
  });
}

async function submit(
  tools: Tools,
  desk: Desk,
  interaction: APIModalSubmitInteraction,
): Promise<void> {
  const request = requestOf(interaction, Date.now());
  const named = { text: wordsOfForm(interaction) };
  const work = desk.press(keyOfForm(interaction), { ...request, named });
  await respond(tools, interaction, work, { expects: "asker", updates: false });
}

/** Answers one interaction. @throws SendError where an answer that can't be deferred did not arrive */
export async function onInteraction(
  tools: Tools,
  desk: Desk,
  interaction: APIInteraction,
): Promise<void> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      if (interaction.data.type !== ApplicationCommandType.ChatInput) {
        return;
      }
      const own = interaction as Parameters<typeof commandRequest>[0];
      const request = commandRequest(own, Date.now());
      const command = desk.commands.find(({ name }) => name === request.command);
      const expects = command?.settings === true ? "asker" : "channel";
      await respond(tools, interaction, desk.handle(request), { expects, updates: false });
      return;
    }
    case InteractionType.ApplicationCommandAutocomplete:
      await complete(tools, desk, interaction);
      return;
    case InteractionType.MessageComponent:
      await press(tools, desk, interaction);
      return;
    case InteractionType.ModalSubmit:
      await submit(tools, desk, interaction);
      return;
    case InteractionType.Ping:
      return;
  }
}
