// Buttons that need a word from the reader open a form.
import {
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from "discord.js";

const INPUT = "text";
const PREFIX = "form:";
/** The desk takes no more. */
const LONGEST_TEXT = 1000;

const forms = {
  report: {
    title: "This is wrong",
    label: "What is wrong?",
    description: "Seen by those who run this bot, not by the channel",
  },
  ask: {
    title: "Ask about the story",
    label: "What do you want to know?",
    description: "The answer comes in the sources' words",
  },
} as const;

export type FormKind = keyof typeof forms;

/** A form can't be deferred: it is the first response. */
export const formFor = (kind: FormKind, key: string): APIModalInteractionResponse => ({
  type: InteractionResponseType.Modal,
  data: {
    custom_id: `${PREFIX}${key}`,
    title: forms[kind].title,
    components: [
      {
        type: ComponentType.Label,
        label: forms[kind].label,
        description: forms[kind].description,
        component: {
          type: ComponentType.TextInput,
          custom_id: INPUT,
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_TEXT,
          required: true,
        },
      },
    ],
  },
});

export const keyOfForm = ({ data }: APIModalSubmitInteraction): string =>
  data.custom_id.slice(PREFIX.length);

export function wordsOfForm({ data }: APIModalSubmitInteraction): string {
  for (const part of data.components) {
    if (part.type === ComponentType.Label && part.component.type === ComponentType.TextInput) {
      return part.component.value;
    }
  }
  return "";
}
