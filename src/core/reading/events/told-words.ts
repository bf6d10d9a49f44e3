import type { DateMention, EventMention, EventWords } from "../../model/annotation.ts";
import { isContentWord, termOf } from "../../text/terms.ts";
import { tokenise } from "../../text/tokens.ts";
import { isFamily, kindOf } from "./event-words.ts";

/** An event before its words are compared with others'. */
export type BareEvent = Omit<EventMention, keyof EventWords>;

/** Adds the words of an event; those that date it tell nothing else of it. */
export function withWords(
  text: string,
  event: BareEvent,
  dates: readonly DateMention[],
): EventMention {
  const { start, end, trigger } = event;
  const dated = dates.filter((date) => date.start < end && date.end > start);
  const kinds = new Set([trigger]);
  const terms = new Set<string>();
  for (const token of tokenise(text, start, end)) {
    const kind = kindOf(token.word);
    if (isFamily(kind)) {
      kinds.add(kind);
    }
    const isDate = dated.some((date) => date.start < token.end && date.end > token.start);
    if (isContentWord(token.word) && !isDate) {
      terms.add(termOf(token.word));
    }
  }
  return { ...event, kinds: [...kinds].join(" "), terms: [...terms].join(" ") };
}
