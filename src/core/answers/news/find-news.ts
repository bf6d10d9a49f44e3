// What reports tell that is not known yet, sentence by sentence.
import { type Citation, cite, type Span } from "../../model/article.ts";
import type { SentenceNews } from "../../model/intake.ts";
import type { Knowledge, Reading } from "../../model/knowledge.ts";
import { newsOf } from "./classify.ts";
import { holdAgainstAll } from "./hold-sentence.ts";
import { createKnownSentences, type KnownSentences, searchKnown } from "./known-sentences.ts";
import { readFacts, type SentenceFacts } from "./sentence-facts.ts";
import { sentenceKey } from "./told-keys.ts";
import { readTopicFilter } from "./topic-filter.ts";
import { findUnread, type NewsQuery, type Unread } from "./unread-articles.ts";

/** A sentence that is news, with the sentences of other new reports that tell the same. */
export interface Piece {
  readonly news: SentenceNews;
  readonly facts: SentenceFacts;
  readonly also: readonly Citation[];
}

export interface FoundNews {
  /** In the order of the reports' times. */
  readonly pieces: readonly Piece[];
  readonly unread: Unread;
}

/** Fewer words than these tell nothing by themselves. */
const LEAST_TOLD = 3;

const tellsEnough = ({ terms, names, numbers }: SentenceFacts): boolean =>
  terms.size + names.size + numbers.size >= LEAST_TOLD;

interface Sieve {
  readonly knowledge: Knowledge;
  readonly told: ReadonlySet<string>;
  readonly isMeant: (facts: SentenceFacts) => boolean;
  /** Sentences of known reports that are like one. */
  readonly search: (facts: SentenceFacts) => SentenceFacts[];
  /** What was told of unread reports, and what this news tells already. */
  readonly met: KnownSentences;
  readonly pieces: Map<SentenceFacts, { news: SentenceNews; also: Citation[] }>;
}

/** Earlier wordings that are known: an edited report is held against what it said before. */
function meetEarlier({ knowledge, met }: Sieve, { earlier }: Unread): void {
  for (const [id, revisions] of earlier) {
    for (const revision of revisions) {
      const reading = knowledge.reading(id, revision);
      for (const sentence of reading?.annotation.sentences ?? []) {
        if (reading !== undefined) met.add(readFacts(knowledge, reading, sentence));
      }
    }
  }
}

function sift(sieve: Sieve, reading: Reading, sentence: Span): void {
  const { knowledge, told, isMeant, search, met, pieces } = sieve;
  const facts = readFacts(knowledge, reading, sentence);
  if (!tellsEnough(facts)) return;
  if (told.has(sentenceKey(reading, sentence))) {
    met.add(facts);
    return;
  }
  if (!isMeant(facts)) return;
  const judged = holdAgainstAll(facts, [...search(facts), ...met.near(facts)]);
  if (judged.novelty === "same") {
    const piece = judged.known === undefined ? undefined : pieces.get(judged.known);
    piece?.also.push(cite(reading.article, sentence));
    return;
  }
  met.add(facts);
  pieces.set(facts, { news: newsOf(facts, judged), also: [] });
}

/**
 * Finds what a story's reports tell that is not known: new, changed and contradicting sentences, each once, whatever the number
 * of reports that tell it.
 */
export function findNews(knowledge: Knowledge, query: NewsQuery): FoundNews {
  const topic = readTopicFilter(knowledge, query.about);
  const unread = findUnread(knowledge, query, topic.article);
  const sieve: Sieve = {
    knowledge,
    told: query.since === undefined ? query.told : new Set(),
    isMeant: topic.sentence,
    search: searchKnown(knowledge, unread.known),
    met: createKnownSentences(),
    pieces: new Map(),
  };
  meetEarlier(sieve, unread);
  for (const { id, revision } of unread.articles) {
    const reading = knowledge.reading(id, revision);
    for (const sentence of reading?.annotation.sentences ?? []) {
      if (reading !== undefined) sift(sieve, reading, sentence);
    }
  }
  return { pieces: [...sieve.pieces].map(([facts, told]): Piece => ({ facts, ...told })), unread };
}
