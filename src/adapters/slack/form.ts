// Buttons that need a word from the reader open a form.
import type { ModalView } from "@slack/types";
import { LONGEST_WORD, type WordForm, wordForms } from "../../core/model/word-forms.ts";
import { plainText } from "./controls.ts";
import { INPUT_LABEL, MODAL_TITLE } from "./limits.ts";

/** Where a form was opened: what is submitted comes back without it. */
export interface FormOrigin {
  readonly channel: string;
  readonly thread?: string | undefined;
  /** For answers, where Slack gave one. */
  readonly url?: string | undefined;
}

export const WORD_FORM = "word-form";
const INPUT = "text";

export const wordForm = (kind: WordForm, key: string, origin: FormOrigin): ModalView => ({
  type: "modal",
  callback_id: WORD_FORM,
  private_metadata: JSON.stringify({ ...origin, key }),
  title: plainText(wordForms[kind].title, MODAL_TITLE),
  submit: plainText("Send", MODAL_TITLE),
  close: plainText("Cancel", MODAL_TITLE),
  blocks: [
    {
      type: "input",
      block_id: INPUT,
      label: plainText(wordForms[kind].label, INPUT_LABEL),
      hint: plainText(wordForms[kind].hint, INPUT_LABEL),
      element: {
        type: "plain_text_input",
        action_id: INPUT,
        multiline: true,
        max_length: LONGEST_WORD,
      },
    },
  ],
});

/** What is typed or chosen in a view, by block and action. */
export type FormValues = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null;
          readonly selected_option?: { readonly value?: string } | null;
        }
      >
    >
  >
>;

export const wordsOfForm = (values: FormValues): string => values[INPUT]?.[INPUT]?.value ?? "";

export const originOf = (privateMetadata: string): FormOrigin & { readonly key?: string } =>
  JSON.parse(privateMetadata) as FormOrigin & { readonly key?: string };
