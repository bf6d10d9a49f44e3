import type { Annotation, EventMention } from "../../model/annotation.ts";

export interface EventsInput extends Pick<Annotation, "sentences" | "names" | "dates" | "quotes"> {
  readonly published: string;
}

/** Finds what happened or will, clause by clause, with its date and who took part. */
export function readEvents(_text: string, _input: EventsInput): EventMention[] {
  return [];
}
