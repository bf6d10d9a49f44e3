// Whom a sentence means that names nobody: the sentences before it, in the report's own words.
import { type Citation, cite, type Span } from "../model/article.ts";
import type { Reading } from "../model/knowledge.ts";

/** What stands before a line so that it can be understood alone. */
export interface Lead {
  /** The report's title where no sentence tells whom it means: then nothing is cited. */
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** So many sentences before it are looked at. */
const FARTHEST = 2;

const BEGUN = `^["“'‘]?(?:(?:[Bb]ut|[Aa]nd|[Tt]hen|[Yy]et|[Ss]o),? )?`;
const ofOnePerson = new RegExp(`${BEGUN}(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\\b`);
const ofOthers = new RegExp(`${BEGUN}(?:[Tt]hey|[Tt]heir|[Ii]ts?)\\b`);
/** "Later that day, he" */
const behindOpening = new RegExp(
  `${BEGUN}(?:after|as|at|before|by|during|earlier|for|from|in|later|meanwhile|now|on|since|soon|there|when|while|with)\\b[^;“”"]{0,60}? (?:he|she)\\b`,
  "i",
);
/** "It is clear that": it means nothing. */
const EMPTY_IT =
  /^\W*(?:but |and )?it(?:['’]s| is| was| remains| seems| appears| takes| took)\b(?: \w+){0,2} (?:that|whether|if|to|when|how|why|what|who)\b/i;
/** One who is named does something to one who is not. */
const toWhom = /^[^,;“”"]{1,60}?\b(?:him|them)\b/;

const namesBetween = ({ annotation }: Reading, start: number, end: number, person: boolean) => {
  const names = annotation.names.filter(
    (name) => name.start >= start && name.end <= end && (!person || name.kind === "person"),
  );
  const roles = annotation.roles.filter(
    (role) => role.description && role.start >= start && role.end <= end,
  );
  return new Set([...names, ...roles].map(({ entity }) => entity));
};

/** Does it say "he" or "it" of somebody or something that it does not name before? */
function isUnclear(reading: Reading, { start, end }: Span): boolean {
  const text = reading.article.text.slice(start, end);
  if (ofOnePerson.test(text) || ofOthers.test(text)) {
    return !EMPTY_IT.test(text);
  }
  const behind = behindOpening.exec(text);
  if (behind !== null) {
    return namesBetween(reading, start, start + behind[0].length, true).size === 0;
  }
  const to = toWhom.exec(text);
  return to !== null && namesBetween(reading, start, start + to[0].length, true).size === 1;
}

/** The sentences before one, from that on which names somebody; the report's title where none does. */
function leadBefore(reading: Reading, at: number, { start, end }: Span): Lead | undefined {
  const { article, annotation } = reading;
  const person = !ofOthers.test(article.text.slice(start, end));
  const before = annotation.sentences.slice(Math.max(0, at - FARTHEST), Math.max(0, at));
  const named = before.findLastIndex(
    (each) =>
      !isUnclear(reading, each) && namesBetween(reading, each.start, each.end, person).size > 0,
  );
  if (named < 0) {
    const { title } = article;
    return title === "" || title === "unknown" ? undefined : { text: `“${title}”:`, citations: [] };
  }
  const citations = before.slice(named).map((each) => cite(article, each));
  return { text: citations.map(({ quote }) => quote).join(" "), citations };
}

/** What has to stand before words of a report so that they tell whom they mean; undefined where they do. */
export function leadOf(reading: Reading, span: Span): Lead | undefined {
  if (!isUnclear(reading, span)) {
    return undefined;
  }
  const { sentences } = reading.annotation;
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const sentence = sentences[at];
  const begun = reading.article.text.slice(sentence?.start ?? span.start, span.start);
  if (sentence === undefined || !/\p{L}/u.test(begun)) {
    return leadBefore(reading, at, span);
  }
  // A part of a sentence: what stands before it there goes first.
  const own = cite(reading.article, {
    start: sentence.start,
    end: sentence.start + begun.trimEnd().length,
  });
  const more = isUnclear(reading, sentence) ? leadBefore(reading, at, sentence) : undefined;
  return {
    text: [...(more === undefined ? [] : [more.text]), own.quote].join(" "),
    citations: [...(more?.citations ?? []), own],
  };
}

/** The same for what somebody said in so many words, whose sentence says who spoke. */
export function leadOfQuote(reading: Reading, quote: Span): Lead | undefined {
  const { sentences } = reading.annotation;
  const at = sentences.findIndex(({ start, end }) => start <= quote.start && quote.start < end);
  return isUnclear(reading, quote) ? leadBefore(reading, at, quote) : undefined;
}
