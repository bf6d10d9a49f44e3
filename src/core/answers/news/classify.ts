import { type Citation, cite, type Span } from "../../model/article.ts";
import type { SentenceNews } from "../../model/intake.ts";
import type { Knowledge, Reading } from "../../model/knowledge.ts";
import { holdAgainstAll, type Judged } from "./hold-sentence.ts";
import { searchKnown } from "./known-sentences.ts";
import { readFacts, type SentenceFacts } from "./sentence-facts.ts";

const citationOf = ({ reading, sentence }: SentenceFacts): Citation =>
  cite(reading.article, sentence);

export function newsOf(
  incoming: SentenceFacts,
  { novelty, attribute, known }: Judged,
): SentenceNews {
  return {
    novelty,
    sentence: citationOf(incoming),
    ...(known === undefined ? {} : { known: citationOf(known) }),
    ...(attribute === undefined ? {} : { attribute }),
  };
}

/**
 * Tells what a sentence is beside all that a story's known articles tell.
 *
 * @param known ids of the articles that are known; the sentence's own is left out
 */
export function classify(
  knowledge: Knowledge,
  reading: Reading,
  sentence: Span,
  known: ReadonlySet<string>,
): SentenceNews {
  const facts = readFacts(knowledge, reading, sentence);
  const others = new Set([...known].filter((id) => id !== reading.article.id));
  return newsOf(facts, holdAgainstAll(facts, searchKnown(knowledge, others)(facts)));
}
