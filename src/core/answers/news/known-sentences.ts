// Known sentences that are like one, found by their words.
import type { Knowledge } from "../../model/knowledge.ts";
import { readFacts, type SentenceFacts } from "./sentence-facts.ts";

/** Known sentences, of which the likest to one can be had. */
export interface KnownSentences {
  add(facts: SentenceFacts): void;
  near(facts: SentenceFacts): SentenceFacts[];
}

/** So many are held against a sentence. */
const NEAREST = 8;

function keysOf({ terms, names, numbers }: SentenceFacts): Map<string, number> {
  const keys = new Map<string, number>(terms);
  for (const [id, { weight }] of names) keys.set(`@${id}`, weight);
  for (const number of numbers) keys.set(number, 1);
  return keys;
}

/** Sentences that were read already: a list for each term. */
export function createKnownSentences(): KnownSentences {
  const byKey = new Map<string, SentenceFacts[]>();
  return {
    add: (facts) => {
      for (const key of keysOf(facts).keys()) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [facts]);
        else list.push(facts);
      }
    },
    near: (facts) => {
      const scores = new Map<SentenceFacts, number>();
      for (const [key, weight] of keysOf(facts)) {
        for (const other of byKey.get(key) ?? []) {
          scores.set(other, (scores.get(other) ?? 0) + weight);
        }
      }
      const best = [...scores].toSorted(([, a], [, b]) => b - a);
      return best.slice(0, NEAREST).map(([other]) => other);
    },
  };
}

/** Sentences of a story's articles, found by its search. @param within ids of the articles that are known */
export function searchKnown(
  knowledge: Knowledge,
  within: ReadonlySet<string>,
): (facts: SentenceFacts) => SentenceFacts[] {
  const read = new Map<string, SentenceFacts>();
  return (facts) => {
    if (within.size === 0) return [];
    const { text } = facts.reading.article;
    const words = text.slice(facts.sentence.start, facts.sentence.end);
    return knowledge.search(words, NEAREST, within).flatMap(({ articleId, sentence }) => {
      const reading = knowledge.reading(articleId);
      const key = `${articleId} ${sentence.start}`;
      const known = read.get(key);
      if (known !== undefined || reading === undefined) return known ?? [];
      const found = readFacts(knowledge, reading, sentence);
      read.set(key, found);
      return found;
    });
  };
}
