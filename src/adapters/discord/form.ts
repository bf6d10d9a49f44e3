// "This is wrong" opens a form; what is written there goes to the operators.
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
const LONGEST_REPORT = 1000;

/** A form can't be deferred: it is the first response. */
export const formFor = (key: string): APIModalInteractionResponse => ({
  type: InteractionResponseType.Modal,
  data: {
    custom_id: `${PREFIX}${key}`,
    title: "This is wrong",
    components: [
      {
        type: ComponentType.Label,
        label: "What is wrong?",
        description: "Seen by those who run this bot, not by the channel",
        component: {
          type: ComponentType.TextInput,
          custom_id: INPUT,
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_REPORT,
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
