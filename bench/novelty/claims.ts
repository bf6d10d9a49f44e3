// What is claimed as changed or contradicting among all sentences of an event that are held against each other, and how much of it is right.
import { holdAgainst } from "../../src/core/answers/news/hold-sentence.ts";
import { createKnownSentences } from "../../src/core/answers/news/known-sentences.ts";
import { readFacts, type SentenceFacts } from "../../src/core/answers/news/sentence-facts.ts";
import type { Knowledge } from "../../src/core/model/knowledge.ts";
import type { LabelledPair } from "./labelled-pairs.ts";

export interface Claims {
  readonly pairs: number;
  readonly claimed: number;
  readonly right: number;
  /** Claims that nobody has labelled, as articles and offsets. */
  readonly unlabelled: readonly string[];
}

const nameOf = ({ article, start }: { article: string; start: number }): string =>
  `${article}:${start}`;
const placeOf = ({ reading, sentence }: SentenceFacts): string =>
  nameOf({ article: reading.article.id, start: sentence.start });

function factsOf(knowledge: Knowledge): SentenceFacts[] {
  return knowledge.articles.flatMap(({ id }) => {
    const reading = knowledge.reading(id);
    const sentences = reading?.annotation.sentences ?? [];
    return reading === undefined
      ? []
      : sentences.map((sentence) => readFacts(knowledge, reading, sentence));
  });
}

/** Holds each sentence of an event against the nearest of the other reports. */
export function countClaims(knowledge: Knowledge, labelled: readonly LabelledPair[]): Claims {
  const labels = new Map(
    labelled.map(({ incoming, known, label }) => [`${nameOf(incoming)} ${nameOf(known)}`, label]),
  );
  const all = factsOf(knowledge);
  const known = createKnownSentences();
  for (const facts of all) known.add(facts);
  const held = all.flatMap((facts) =>
    known
      .near(facts)
      .filter(({ reading }) => reading.article.id !== facts.reading.article.id)
      .map((other) => ({
        novelty: holdAgainst(facts, other).novelty,
        place: `${placeOf(facts)} ${placeOf(other)}`,
      })),
  );
  const claims = held.filter(({ novelty }) => novelty === "changed" || novelty === "contradicts");
  return {
    pairs: held.length,
    claimed: claims.length,
    right: claims.filter(({ novelty, place }) => labels.get(place) === novelty).length,
    unlabelled: claims.filter(({ place }) => !labels.has(place)).map(({ place }) => place),
  };
}
