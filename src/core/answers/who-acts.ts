import type { EventMention, NameMention } from "../model/annotation.ts";
import type { Reading } from "../model/knowledge.ts";

/** A report, and which of its names are of the one who is meant. */
export interface Source {
  readonly reading: Reading;
  readonly isMeant: (localEntity: string) => boolean;
}

/** Up to four words of a title may stand before a name. */
const title = "(?:[\\p{L}\\d.'’-]+\\s+){0,4}$";
const coordinated = new RegExp(`^\\s*(?:,|,?\\s*and)\\s+${title}`, "u");
const byWhom = new RegExp(`\\bby\\s+${title}`, "u");
const toWhom = new RegExp(
  `\\b(?:to|of|with|from|against|about|between|including)\\s+${title}`,
  "u",
);
const pronoun = /^(?:He|She|They)\b/;
const possessive = /^['’]s?\b/;

const ofSpeaker = /^\W*(?:that\s+)?(?:he|she|they|I|we)\b/i;

/** Does the event stand in what the named one says of others: "Ruiz said the mill had shut in May"? */
function onlyTells(
  { article, annotation }: Reading,
  event: EventMention,
  name: NameMention,
): boolean {
  const date = event.date === null ? undefined : annotation.dates[event.date];
  return annotation.quotes.some(
    ({ start, end, speaker }) =>
      date !== undefined &&
      speaker !== null &&
      speaker.start <= name.start &&
      name.end <= speaker.end &&
      start <= date.start &&
      date.end <= end &&
      !ofSpeaker.test(article.text.slice(start, end)),
  );
}

/** Is somebody meant named as one who acts: before the others, together with the first, or after "by"? */
export function actsIn({ reading, isMeant }: Source, event: EventMention): boolean {
  const { article, annotation } = reading;
  const before = (end: number): string => article.text.slice(event.start, end);
  const people = annotation.names.filter(
    (name) =>
      name.kind === "person" &&
      event.start <= name.start &&
      name.end <= event.end &&
      !onlyTells(reading, event, name),
  );
  const isActor = ({ start, end }: NameMention): boolean =>
    !possessive.test(article.text.slice(end, end + 3)) &&
    (byWhom.test(before(start)) || !toWhom.test(before(start)));
  const [first, second] = pronoun.test(before(event.end)) ? [] : people.filter(isActor);
  const together =
    first !== undefined &&
    second !== undefined &&
    coordinated.test(article.text.slice(first.end, second.start));
  return people.some(
    (name) =>
      isMeant(name.entity) &&
      (name === first || (together && name === second) || byWhom.test(before(name.start))),
  );
}
