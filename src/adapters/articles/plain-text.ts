import type { Parsed } from "./draft.ts";
import { readWireText } from "./wire-text.ts";

/** The end of a sentence that runs straight into the next one: "an arrangement.President Silva arrived". */
const GLUED_SENTENCES = /(?<=\p{Ll}{2}[.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll}*[\s’',])/gu;

/** A heading without a full stop that runs straight into its paragraph: "The lavish welcomeSilva arrived". */
const GLUED_HEADING = /(?<=(?:^|\s)\p{Ll}{5,})(?=\p{Lu}\p{Ll}{2,}[\s’',])/gu;

/** A first line is a headline if it is no longer than this, ends no sentence, and stands apart. */
const MAX_HEADLINE_CHARACTERS = 140;

/** Reads a plain text, or a report as a wire or an archive gives it. */
export function parsePlainText(content: string): Parsed[] {
  const unglued = content
    .replace(GLUED_SENTENCES, breakOutsideQuotes)
    .replace(GLUED_HEADING, "\n\n");
  const draft = readWireText(unglued);
  const title = draft.published === undefined ? headlineOf(draft.text) : undefined;
  if (title === undefined) {
    return [draft];
  }
  // What stands under a headline may begin with a date and a dateline of its own.
  const body = readWireText(draft.text.slice(title.length));
  return [{ ...draft, ...body, title }];
}

/** A straight quotation mark may close the sentence before or open the one after; an odd count says it closes. */
function breakOutsideQuotes(_: string, at: number, content: string): string {
  const line = content.slice(content.lastIndexOf("\n", at) + 1, at);
  const isOpen = (line.split('"').length - 1) % 2 === 1;
  const opensNext = line.endsWith('"') ? isOpen : isOpen && content[at] === '"';
  return opensNext ? "" : "\n\n";
}

function headlineOf(text: string): string | undefined {
  const line = text.slice(0, MAX_HEADLINE_CHARACTERS + 1).split("\n\n", 1)[0] ?? "";
  const standsApart = line.length < text.length && line.length <= MAX_HEADLINE_CHARACTERS;
  return standsApart && !line.includes("\n") && !/[.!?:;,]["”’)]*$/.test(line) ? line : undefined;
}
