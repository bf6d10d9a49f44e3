import type { Quotation } from "../model/annotation.ts";
import { type Article, type Citation, cite, type Span } from "../model/article.ts";
import type { Entity, Knowledge, Quote, Reading } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";

/** Who said what, as far as looked into. */
export interface Quotes {
  readonly asked: string | null;
  /** The name of the one who was found for the asked words; null where nobody was asked for or found. */
  readonly speaker: string | null;
  readonly quotes: readonly Quote[];
  /** Who else is quoted, or was meant perhaps. */
  readonly others: readonly string[];
}

/** So many reports are looked into, those about the heaviest names first. */
const MOST_REPORTS = 200;
const MOST_OTHERS = 8;
/** What holds a quotation stands this near to it among an article's quotations. */
const NEIGHBOURS = 8;
/** A longer quotation is shown with its first sentences. */
const MOST_SENTENCES = 3;

/** What may stand between a speaker and the cue, so that "did not say" is never shown as "say". */
const VERB_GROUP =
  /(?:(?:\b(?:did|does|do|has|have|had|is|are|was|were|be|been|being|would|will|could|may|might|must|should|can|cannot|also|not|never|to|no|longer|hardly|declined?s?|refused?s?|failed?|wants?|wanted|expected|said|set|[a-z]+n['’]t|[a-z]+ly))\s+)+$/i;

/** Between a speaker and the cue these show that another verb or another speaker stands there too. */
const OTHER_WORDS = /[,;:.()"“”]|\b(?:and|or|but|as)\b/;

const NOBODY = /^(?:nobody|no one|none|neither|few)\b/i;
const PRONOUNS =
  /^(?:s?he|it|they|we|i|you|who|which|that|this|one|others?|some|many|most|his|her|their|its|what)$/;

/** Verbs that tell what somebody does or means to do, though their content reads like reported speech. */
const DOES =
  /^(?:seek|sought|aim|plan|intend|wish|want|prefer|refus|declin|vot(?:e|ing)|decid|encourag|order)/i;
/** Verbs that report with "that" or a question word alone: "showed that", but not "showed support". */
const SHOWS = /^(?:show|find|found|discover|prov(?:e|ing)|demonstrat|learn|see|saw|hear)/i;
const CLAUSE = /^\W*(?:that|whether|if|how|what|who|when|where|why)\b/i;

/** Is it an act or a wish of its speaker's, which nobody has said? */
function isDeed({ text }: Article, { cue, direct, end }: Quotation): boolean {
  if (direct || cue === undefined) return false;
  const verb = text.slice(cue.start, cue.end);
  return DOES.test(verb) || (SHOWS.test(verb) && !CLAUSE.test(text.slice(cue.end, end)));
}

/** Where the words of reported speech begin: with the verb and all that changes its sense. */
function reportedStart(text: string, { start, cue, speaker }: Quotation): number {
  if (cue === undefined || cue.end > start || start - cue.end > 80) return start;
  const gap = speaker === null ? "" : text.slice(speaker.end, cue.start);
  if (speaker !== null && speaker.end <= cue.start && gap.length <= 60 && !OTHER_WORDS.test(gap)) {
    return speaker.end + gap.length - gap.trimStart().length;
  }
  const group = VERB_GROUP.exec(text.slice(Math.max(0, cue.start - 60), cue.start));
  return cue.start - (group?.[0].length ?? 0);
}

function sentencesOf({ annotation }: Reading, span: Span): Span[] {
  return annotation.sentences.filter(({ start, end }) => start < span.end && span.start < end);
}

/** What a quotation says as a person reads it, with the sentences that hold it; undefined where nobody says it. */
export function quoteOf(
  knowledge: Knowledge,
  reading: Reading,
  quotation: Quotation,
  speaker: string | null,
): Quote | undefined {
  const { article } = reading;
  if ((speaker !== null && NOBODY.test(speaker)) || isDeed(article, quotation)) return undefined;
  const start = quotation.direct ? quotation.start : reportedStart(article.text, quotation);
  const held = sentencesOf(reading, { start, end: quotation.end }).slice(0, MOST_SENTENCES);
  const last = held.at(-1);
  if (last === undefined) return undefined;
  const text = article.text
    .slice(start, Math.min(quotation.end, last.end))
    .trim()
    .replace(/,$/, "");
  const cue = quotation.cue === undefined ? [] : sentencesOf(reading, quotation.cue);
  const sentences = [...held, ...cue.filter((each) => !held.includes(each))];
  const [first, ...more] = sentences.map((sentence): Citation => cite(article, sentence));
  if (first === undefined || text === "") return undefined;
  const toldBy = tellerOf(knowledge, reading, quotation);
  return {
    ...{ text, direct: quotation.direct, speaker, citations: [first, ...more] },
    ...(toldBy === null || toldBy === speaker ? {} : { toldBy }),
  };
}

/** The one whose own words hold the quotation: "The clerk said that the mayor had told her …". */
function tellerOf(knowledge: Knowledge, reading: Reading, inner: Quotation): string | null {
  const outer = reading.annotation.quotes.find(
    (each) =>
      each.speaker !== null &&
      each.speaker.entity !== inner.speaker?.entity &&
      each.start <= inner.start &&
      inner.end <= each.end + 1 &&
      each.end - each.start > inner.end - inner.start &&
      (inner.cue === undefined || (each.start <= inner.cue.start && inner.cue.end <= each.end)),
  );
  return outer === undefined ? null : speakerName(knowledge, reading, outer);
}

/** The speaker's name: the person's, or the words of the text; null where a pronoun was not resolved. */
export function speakerName(
  knowledge: Knowledge,
  reading: Reading,
  { speaker }: Quotation,
): string | null {
  if (speaker === null) return null;
  const entity = knowledge.entityOf(reading.article.id, speaker.entity);
  if (entity !== undefined) return entity.name;
  const words = reading.article.text.slice(speaker.start, speaker.end);
  return PRONOUNS.test(fold(words)) ? null : words;
}

/** Reports about the heaviest names first, so that a large story is looked into where it matters. */
export function heaviestReports(knowledge: Knowledge, most: number): string[] {
  if (knowledge.articles.length <= most) return knowledge.articles.map(({ id }) => id);
  const ids = new Set<string>();
  for (const { id } of knowledge.entities().slice(0, most)) {
    for (const article of knowledge.articlesAbout(id)) {
      if (ids.size >= most) return [...ids];
      ids.add(article);
    }
  }
  return [...ids];
}

/** In order of their dates, undated ones last. */
function readingsOf(knowledge: Knowledge, ids: readonly string[]): Reading[] {
  const key = ({ article }: Reading): string =>
    `${article.published === "unknown" ? "~" : article.published} ${article.id}`;
  return ids
    .flatMap((id) => knowledge.reading(id) ?? [])
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The same words of the same speaker in several reports become one quote with all their citations. */
function merged(quotes: readonly Quote[]): Quote[] {
  const groups = new Map<string, Quote>();
  for (const quote of quotes) {
    const words = fold(quote.text).replace(/[^\p{L}\p{N} ]/gu, "");
    const key = `${quote.speaker} ${words}`;
    const same = groups.get(key);
    const [first, ...more] = same?.citations ?? quote.citations;
    const added = same === undefined ? [] : quote.citations;
    groups.set(key, { ...(same ?? quote), citations: [first, ...more, ...added] });
  }
  return [...groups.values()];
}

/** Reported speech within what the same speaker says at greater length is told there. */
function isWithin(inner: Quotation, at: number, all: readonly Quotation[]): boolean {
  return all
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .some(
      (outer) =>
        outer !== inner &&
        outer.speaker?.entity === inner.speaker?.entity &&
        outer.start <= inner.start &&
        inner.end <= outer.end &&
        outer.end - outer.start > inner.end - inner.start,
    );
}

function quotesIn(
  knowledge: Knowledge,
  readings: readonly Reading[],
  isMeant: (quotation: Quotation, reading: Reading) => boolean,
): Quote[] {
  return merged(
    readings.flatMap((reading) => {
      const { quotes } = reading.annotation;
      return quotes
        .filter((each, at) => isMeant(each, reading) && !isWithin(each, at, quotes))
        .flatMap(
          (each) => quoteOf(knowledge, reading, each, speakerName(knowledge, reading, each)) ?? [],
        );
    }),
  );
}

/** The asked words, where no name is meant: "the ministry", "experts". */
const speaksAs =
  (asked: string) =>
  ({ speaker }: Quotation, { article }: Reading): boolean =>
    speaker !== null &&
    fold(article.text.slice(speaker.start, speaker.end)).includes(
      fold(asked).replace(/^(?:the|a|an) /, ""),
    );

const distinct = (names: readonly (string | null)[]): string[] => [
  ...new Set(names.filter((name) => name !== null)),
];

function bySpeaker(knowledge: Knowledge, asked: string, entities: readonly Entity[]): Quotes {
  for (const entity of entities.slice(0, 3)) {
    const reports = knowledge.articlesAbout(entity.id).slice(0, MOST_REPORTS);
    const quotes = quotesIn(
      knowledge,
      readingsOf(knowledge, reports),
      ({ speaker }, { article }) =>
        speaker !== null && knowledge.entityOf(article.id, speaker.entity)?.id === entity.id,
    );
    if (quotes.length > 0) {
      const others = entities.filter((each) => each !== entity).map(({ name }) => name);
      return { asked, speaker: entity.name, quotes, others: others.slice(0, MOST_OTHERS) };
    }
  }
  const reports = readingsOf(knowledge, heaviestReports(knowledge, MOST_REPORTS));
  const quotes = quotesIn(knowledge, reports, speaksAs(asked));
  const all = quotes.length > 0 ? [] : quotesIn(knowledge, reports, () => true);
  const others = distinct(all.map(({ speaker }) => speaker)).slice(0, MOST_OTHERS);
  return { asked, speaker: entities[0]?.name ?? null, quotes, others };
}

/** Finds what somebody said, or what everybody said, in order of the reports. */
export function findQuotes(knowledge: Knowledge, asked: string | undefined): Quotes {
  if (asked !== undefined && asked.trim() !== "") {
    return bySpeaker(knowledge, asked.trim(), knowledge.resolve(asked.trim()));
  }
  const reports = readingsOf(knowledge, heaviestReports(knowledge, MOST_REPORTS));
  const quotes = quotesIn(knowledge, reports, () => true).filter(
    ({ direct, speaker }) => direct || speaker !== null,
  );
  const others = distinct(quotes.map(({ speaker }) => speaker)).slice(0, MOST_OTHERS);
  return { asked: null, speaker: null, quotes, others };
}
