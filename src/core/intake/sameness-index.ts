import type { Incoming, Sameness } from "../model/intake.ts";
import { NumberTable } from "./number-table.ts";
import { type Compared, type Known, samenessOf } from "./sameness.ts";
import { type Fingerprint, fingerprintOf, type Signature } from "./signature.ts";

/** An article that may be the same, to be compared word by word. */
export type Candidate = Pick<Compared, "id" | "byLink">;

/** Finds among many articles the few that another one may repeat; it keeps numbers only, the words stay in the database. */
export interface SamenessIndex {
  /** One with the same id is replaced. @param print what it is compared by, where somebody has it at hand */
  add(id: string, signature: Signature, print?: Print): void;
  remove(id: string): void;
  /** Best first, at most 8. */
  candidates(signature: Signature): readonly Candidate[];
  /** `samenessOf` over the candidates. @param known the words of an article, undefined where it is gone */
  find(
    incoming: Incoming,
    known: (id: string) => Known | undefined,
    fingerprint?: Fingerprint,
  ): Sameness;
  readonly size: number;
}

const MOST_CANDIDATES = 8;

/** Articles whose runs of words are remembered, about 2 kB each: one that was compared is often compared again. */
const MOST_PRINTS = 10_000;

/** What an article is compared by. */
export type Print = Pick<Compared, "length" | "shingles">;

function printOf(article: Known): Print {
  return { length: article.text.length, shingles: fingerprintOf(article).shingles };
}

/** What candidates are compared by; those that are gone are left out. */
function createPrints() {
  const prints = new Map<string, Print>();
  const keep = (id: string, print: Print): Print => {
    if (prints.size >= MOST_PRINTS) {
      prints.clear();
    }
    prints.set(id, print);
    return print;
  };
  return {
    keep,
    forget: (id: string): void => void prints.delete(id),
    of: (candidates: readonly Candidate[], known: (id: string) => Known | undefined): Compared[] =>
      candidates.flatMap((candidate) => {
        const { id } = candidate;
        const article = prints.has(id) ? undefined : known(id);
        const print = article === undefined ? prints.get(id) : keep(id, printOf(article));
        return print === undefined ? [] : [{ ...candidate, ...print, known: () => known(id) }];
      }),
  };
}

/** In an index of 100,000 articles, about 60 MB, and 20 MB of runs of words. */
export function createSamenessIndex(): SamenessIndex {
  const [links, words] = [new NumberTable(), new NumberTable()];
  const numbers = new Map<string, number>();
  const kept: (
    | { readonly id: string; readonly marks: Uint32Array; readonly links: number }
    | undefined
  )[] = [];
  const free: number[] = [];
  const prints = createPrints();
  const remove = (id: string): void => {
    prints.forget(id);
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
    add: (id, signature, print) => {
      remove(id);
      if (print !== undefined) {
        prints.keep(id, print);
      }
      const number = free.pop() ?? kept.length;
      const marks = Uint32Array.from([...signature.links, ...signature.words]);
      kept[number] = { id, marks, links: signature.links.length };
      numbers.set(id, number);
      for (const [at, mark] of marks.entries()) {
        (at < signature.links.length ? links : words).add(mark, number);
      }
    },
    find: (incoming, known, fingerprint = fingerprintOf(incoming)) => {
      const near = prints.of(candidates(fingerprint), known);
      return samenessOf({ text: incoming.text, shingles: fingerprint.shingles }, near);
    },
    get size() {
      return numbers.size;
    },
  };
}
