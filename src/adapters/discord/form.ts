// Buttons that need a word from the reader open a form.
import {
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from "discord.js";
import { LONGEST_WORD, type WordForm, wordForms } from "../../core/model/word-forms.ts";

const INPUT = "text";
const PREFIX = "form:";

/** A form can't be deferred: it is the first response. */
export const formFor = (kind: WordForm, key: string): APIModalInteractionResponse => ({
  type: InteractionResponseType.Modal,
  data: {
    custom_id: `${PREFIX}${key}`,
    title: wordForms[kind].title,
    components: [
      {
        type: ComponentType.Label,
        label: wordForms[kind].label,
        description: wordForms[kind].hint,
        component: {
          type: ComponentType.TextInput,
          custom_id: INPUT,
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_WORD,
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
