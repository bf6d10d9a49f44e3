// Known sentences that are like one, found by their words.
import type { Hit, Knowledge, Wanted } from "../../model/knowledge.ts";
import { readFacts, type SentenceFacts } from "./sentence-facts.ts";

/** Known sentences, of which the likest to one can be had. */
export interface KnownSentences {
  add(facts: SentenceFacts): void;
  near(facts: SentenceFacts): SentenceFacts[];
}

/** So many are held against a sentence, each wording once: what many outlets print must not crowd out the rest. */
const NEAREST = 8;
/** Found by their words, of which many may be printings of one. */
const FOUND = 6 * NEAREST;
/** The most telling words are enough to find it by, and take half the time of all. */
const MOST_WORDS = 10;

function keysOf({ terms, names, numbers }: SentenceFacts): Map<string, number> {
  const keys = new Map<string, number>(terms);
  for (const [id, { weight }] of names) keys.set(`@${id}`, weight);
  for (const number of numbers) keys.set(number, 1);
  return keys;
}

/** The nearest of all, each wording once. @param all nearest first */
function eachOnce<T>(all: Iterable<T>, textOf: (one: T) => string | undefined): T[] {
  const seen = new Set<string>();
  const nearest: T[] = [];
  for (const one of all) {
    const text = textOf(one);
    if (text !== undefined && !seen.has(text)) {
      seen.add(text);
      nearest.push(one);
    }
    if (nearest.length === NEAREST) break;
  }
  return nearest;
}

const wordingOf = ({ reading, sentence }: SentenceFacts): string =>
  reading.article.text.slice(sentence.start, sentence.end);

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
      return eachOnce(
        best.map(([other]) => other),
        wordingOf,
      );
    },
  };
}

const wantedOf = (terms: Iterable<string>): Wanted[] =>
  [...terms].map((term) => ({ terms: [{ term, weight: 1 }] }));

const termsOfNames = ({ names }: SentenceFacts): string[] =>
  [...names.values()].flatMap(({ terms }) => terms);

function heaviest({ terms, names, numbers }: SentenceFacts): Wanted[] {
  const weights = new Map<string, number>(terms);
  for (const name of names.values()) for (const term of name.terms) weights.set(term, name.weight);
  for (const number of numbers) weights.set(number, 1);
  const best = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, MOST_WORDS);
  return wantedOf(best.map(([term]) => term));
}

/** Articles in which all names of a sentence stand may each tell of them and of much else: so many are looked into. */
const NAMING = 48;
const NOTHING: ReadonlyMap<string, number> = new Map();

/** Sentences of a story's articles, found by its search. @param within ids of the articles that are known */
export function searchKnown(
  knowledge: Knowledge,
  within: ReadonlySet<string>,
): (facts: SentenceFacts) => SentenceFacts[] {
  const read = new Map<string, SentenceFacts>();
  return (facts) => {
    if (within.size === 0) return [];
    const nearest = (wanted: SentenceFacts, among = within, articles?: number): Hit[] =>
      eachOnce(
        knowledge.search(heaviest(wanted), FOUND, among, articles),
        ({ articleId, sentence: { start, end } }) =>
          knowledge.reading(articleId)?.article.text.slice(start, end),
      );
    const naming = (): ReadonlySet<string> =>
      new Set(knowledge.articlesWith(wantedOf(termsOfNames(facts))).filter((id) => within.has(id)));
    // By whom it tells of, too: in other words, it is less like than what is told of others in the same. And where they all
    // stand: what is told of them in other words, or of others in the same, would crowd it out.
    const wordings = [
      ...nearest(facts),
      ...(facts.names.size < 2
        ? []
        : [...nearest({ ...facts, terms: NOTHING }), ...nearest(facts, naming(), NAMING)]),
    ];
    return wordings.flatMap(({ articleId, sentence }) => {
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
