// Other terms that may stand for a term: of the same family, or meaning the same.
import { newsSynonyms } from "./data/news-synonyms.ts";
import { relatedWords } from "./data/related-words.ts";
import { termOf } from "./terms.ts";

export interface Related {
  readonly term: string;
  /** How well it stands for the other, from 0 to 1. */
  readonly weight: number;
}

const NEWS_WEIGHT = 0.8;

function readRelated(): Map<string, Map<string, number>> {
  const related = new Map<string, Map<string, number>>();
  const relate = (term: string, other: string, weight: number): void => {
    const row = related.get(term) ?? new Map<string, number>();
    related.set(term, row.set(other, Math.max(weight, row.get(other) ?? 0)));
  };
  for (const line of relatedWords.split("\n")) {
    const [term = "", ...others] = line.split(" ");
    for (const other of others) {
      relate(term, other.slice(0, -1), Number(other.at(-1)) / 10);
    }
  }
  for (const group of newsSynonyms) {
    const terms = group.map(termOf);
    for (const term of terms) {
      for (const other of terms.filter((each) => each !== term)) {
        relate(term, other, NEWS_WEIGHT);
      }
    }
  }
  return related;
}

let table: Map<string, Map<string, number>> | undefined;

/** What may stand for the term, best first; read on first use. */
export function relatedTerms(term: string): Related[] {
  table ??= readRelated();
  return [...(table.get(term) ?? [])]
    .map(([other, weight]) => ({ term: other, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}
