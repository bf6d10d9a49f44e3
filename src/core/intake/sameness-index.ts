import type { Incoming, Sameness } from "../model/intake.ts";
import { NumberTable } from "./number-table.ts";
import { type Known, samenessOf } from "./sameness.ts";
import { shinglesOf } from "./shingles.ts";
import { type Signature, signatureOf, wordsOf } from "./signature.ts";

/** An article that may be the same, to be compared word by word. */
export interface Candidate {
  readonly id: string;
  /** Found by its address; else by its words. */
  readonly byLink: boolean;
}

/** Finds among many articles the few that another one may repeat; it keeps numbers only, the words stay in the database. */
export interface SamenessIndex {
  /** One with the same id is replaced. */
  add(id: string, signature: Signature): void;
  remove(id: string): void;
  /** Best first, at most 8. */
  candidates(signature: Signature): readonly Candidate[];
  /** `samenessOf` over the candidates. @param known the words of an article, undefined where it is gone */
  find(incoming: Incoming, known: (id: string) => Known | undefined): Sameness;
  readonly size: number;
}

const MOST_CANDIDATES = 8;

/** In an index of 100,000 articles, about 60 MB. */
export function createSamenessIndex(): SamenessIndex {
  const [links, words] = [new NumberTable(), new NumberTable()];
  const numbers = new Map<string, number>();
  const kept: (
    | { readonly id: string; readonly marks: Uint32Array; readonly links: number }
    | undefined
  )[] = [];
  const free: number[] = [];
  const remove = (id: string): void => {
    const number = numbers.get(id);
    const entry = number === undefined ? undefined : kept[number];
    if (number !== undefined && entry !== undefined) {
      for (const [at, mark] of entry.marks.entries()) {
        (at < entry.links ? links : words).delete(mark, number);
      }
      kept[number] = undefined;
      numbers.delete(id);
      free.push(number);
    }
  };
  const candidates = (signature: Signature): Candidate[] => {
    const votes = new Map<number, number>();
    const vote = (number: number, weight: number) =>
      votes.set(number, (votes.get(number) ?? 0) + weight);
    const linked = new Set(signature.links.flatMap((mark) => links.get(mark)));
    for (const number of linked) {
      vote(number, 100);
    }
    for (const number of signature.words.flatMap((mark) => words.get(mark))) {
      vote(number, 1);
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([number]) => ({ id: kept[number]?.id ?? "", byLink: linked.has(number) }));
  };
  return {
    remove,
    candidates,
    add: (id, signature) => {
      remove(id);
      const number = free.pop() ?? kept.length;
      const marks = Uint32Array.from([...signature.links, ...signature.words]);
      kept[number] = { id, marks, links: signature.links.length };
      numbers.set(id, number);
      for (const [at, mark] of marks.entries()) {
        (at < signature.links.length ? links : words).add(mark, number);
      }
    },
    find: (incoming, known) => {
      const shingles = shinglesOf(wordsOf(incoming));
      const near = candidates(signatureOf(incoming, shingles)).flatMap((candidate) => {
        const found = known(candidate.id);
        return found === undefined ? [] : [{ ...found, ...candidate }];
      });
      return samenessOf({ text: incoming.text, shingles }, near);
    },
    get size() {
      return numbers.size;
    },
  };
}
