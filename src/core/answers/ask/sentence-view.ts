// A sentence as answering sees it: its words, which of them the question names, and what stands around it.
import type { DateMention, NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import type { Hit, Knowledge, Reading } from "../../model/knowledge.ts";
import { isContentWord, termOf, termsOf } from "../../text/terms.ts";
import { type Token, tokenise } from "../../text/tokens.ts";
import { type Asked, type Fits, HeldTerms, highest } from "./held-terms.ts";
import type { Question } from "./read-question.ts";

export interface ViewToken extends Token {
  readonly term: string;
  readonly content: boolean;
  /** Index of the question's term that it stands for, or -1. */
  readonly asked: number;
  /** How well, from 0 to 1. */
  readonly fit: number;
}

interface ToldRelation {
  readonly words: readonly string[];
  readonly who: string | undefined;
  readonly to: string | undefined;
}

export interface SentenceView {
  readonly reading: Reading;
  readonly sentence: Span;
  /** Of the search. */
  readonly score: number;
  readonly tokens: readonly ViewToken[];
  readonly names: readonly NameMention[];
  /** Names of the sentence before, where this one takes up what it speaks of. */
  readonly before: readonly NameMention[];
  readonly dates: readonly DateMention[];
  /** Relations that the sentence tells: their terms, and between which entities. */
  readonly told: readonly ToldRelation[];
  /** How well the sentence's role beside a name answers the question's words: "the Chilean president, Ana Rojas". */
  readonly role: number;
  /** How well the sentence holds each of the question's terms, from 0 to 1. */
  readonly own: Fits;
  /** The same for what stands before it, and for the title. */
  readonly around: Fits;
  /** The same for the next sentence. */
  readonly after: Fits;
}

const within = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] =>
  spans.filter((span) => span.start >= start && span.end <= end);

interface Viewing {
  readonly question: Question;
  readonly held: HeldTerms;
  readonly idOf: (articleId: string, localEntity: string) => string | undefined;
}

function viewTokens(text: string, { start, end }: Span, asked: Asked): ViewToken[] {
  return tokenise(text, start, end).map((token) => {
    const content = isContentWord(token.word);
    const term = content ? termOf(token.word) : token.word;
    const [index, fit] = (content ? asked.get(term) : undefined) ?? [-1, 0];
    // Written out, not spread: this runs for every word of every sentence that is looked at.
    return {
      start: token.start,
      end: token.end,
      word: token.word,
      term,
      content,
      asked: index,
      fit,
    };
  });
}

function fitsOf(tokens: readonly ViewToken[], count: number): number[] {
  const best = Array.from({ length: count }, () => 0);
  for (const { asked, fit } of tokens) {
    if (asked >= 0) {
      best[asked] = Math.max(best[asked] ?? 0, fit);
    }
  }
  return best;
}

/** What stands before the sentence, at most this many characters. */
const AROUND = 600;
/** How much a word of the sentence before counts where the sentence speaks of the same thing by a pronoun. */
const CARRIED = 0.7;
const anaphora =
  /^["“']?(?:(?:But|And|Then|There|In it|After that) )?(?:he|she|it|they|this|these|those|his|her|their|its|the (?:two|pair|former|latter)|both)\b|^.{0,24}\b(?:it|them|this|that)\b/i;

const indexOfSentence = ({ annotation }: Reading, { start }: Span): number =>
  annotation.sentences.findIndex((sentence) => sentence.start === start);

/** Does the sentence go on from the one before, in the same paragraph, with a pronoun? */
function isTakenUp(reading: Reading, index: number, paragraph: Span | undefined): boolean {
  const before = reading.annotation.sentences[index - 1];
  const sentence = reading.annotation.sentences[index];
  if (before === undefined || sentence === undefined) {
    return false;
  }
  // News has paragraphs of one sentence: a paragraph's first sentence may go on from the one before.
  const together = before.start >= (paragraph?.start ?? 0) || sentence.start === paragraph?.start;
  return together && anaphora.test(reading.article.text.slice(sentence.start, sentence.end));
}

function toldIn({ annotation }: Reading, part: Span, { idOf }: Viewing): ToldRelation[] {
  return within(annotation.relations, part).map(({ entity, relation, to }) => ({
    words: termsOf(relation).map(({ term }) => term),
    who: idOf(annotation.articleId, entity),
    to: idOf(annotation.articleId, to),
  }));
}

/** Share of the question's words and names that the role of somebody who is named in the sentence holds. */
function roleIn(
  { article, annotation }: Reading,
  part: Span,
  { question, held: { asked }, idOf }: Viewing,
): number {
  const names = within(annotation.names, part);
  const wanted = question.terms.filter(({ kind }) => kind !== "filler");
  const shares = within(annotation.roles, part)
    .filter(({ entity }) => names.some((name) => name.entity === entity))
    .map((role) => {
      const id = idOf(annotation.articleId, role.entity);
      const fits = fitsOf(viewTokens(article.text, role, asked), question.terms.length);
      const held = question.terms.map((term, index) =>
        term.entity !== undefined && term.entity === id ? 1 : (fits[index] ?? 0),
      );
      return wanted.reduce((sum, term) => sum + (held[question.terms.indexOf(term)] ?? 0), 0);
    });
  return Math.max(0, ...shares) / Math.max(1, wanted.length);
}

function viewSentence({ sentence, score }: Hit, reading: Reading, viewing: Viewing): SentenceView {
  const { question, held } = viewing;
  const { article, annotation } = reading;
  const tokens = viewTokens(article.text, sentence, held.asked);
  const paragraph = annotation.paragraphs.find(({ end }) => end >= sentence.end);
  const index = indexOfSentence(reading, sentence);
  const earliest = annotation.sentences.findIndex(({ end }) => end > sentence.start - AROUND);
  const own = held.withNames(fitsOf(tokens, question.terms.length), reading, sentence);
  const takesUp = isTakenUp(reading, index, paragraph);
  const taken = takesUp ? annotation.sentences[index - 1] : undefined;
  const around = highest(held.inSentences(reading, earliest, index), held.inTitle(reading));
  return {
    ...{ reading, sentence, score, tokens, around },
    names: within(annotation.names, sentence),
    before: taken === undefined ? [] : within(annotation.names, taken),
    dates: within(annotation.dates, sentence),
    told: toldIn(reading, sentence, viewing),
    role: question.asksWho ? roleIn(reading, sentence, viewing) : 0,
    own: takesUp ? highest(own, held.inSentences(reading, index - 1, index), CARRIED) : own,
    after:
      index + 1 < annotation.sentences.length
        ? held.inSentences(reading, index + 1, index + 2)
        : own,
  };
}

/** Hits whose next sentence is looked at too. */
const FOLLOWED = 10;
/** What a sentence is worth by the one before it. */
const FOLLOWING = 0.5;

/** The hits' sentences, and those that go on after the best ones with a pronoun. */
export function viewHits(
  hits: readonly Hit[],
  question: Question,
  knowledge: Pick<Knowledge, "reading" | "entityOf">,
): SentenceView[] {
  const idOf = (article: string, local: string): string | undefined =>
    knowledge.entityOf(article, local)?.id;
  const viewing = { question, held: new HeldTerms(question, idOf), idOf };
  const key = ({ articleId, sentence }: Hit): string => `${articleId} ${sentence.start}`;
  const all = new Map(hits.map((hit) => [key(hit), hit]));
  for (const { articleId, sentence, score } of hits.slice(0, FOLLOWED)) {
    const reading = knowledge.reading(articleId);
    const index = reading === undefined ? 0 : indexOfSentence(reading, sentence) + 1;
    const next = reading?.annotation.sentences[index];
    if (reading !== undefined && next !== undefined) {
      const paragraph = reading.annotation.paragraphs.find(({ end }) => end >= next.end);
      const hit = { articleId, sentence: next, score: FOLLOWING * score };
      if (isTakenUp(reading, index, paragraph) && !all.has(key(hit))) {
        all.set(key(hit), hit);
      }
    }
  }
  return [...all.values()].flatMap((hit) => {
    const reading = knowledge.reading(hit.articleId);
    return reading === undefined ? [] : [viewSentence(hit, reading, viewing)];
  });
}
