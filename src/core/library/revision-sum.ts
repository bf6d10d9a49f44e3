const FNV_PRIME = 16_777_619;
const FNV_BASIS = 2_166_136_261;
/** Tells the second half of a sum from the first: the basis after one more byte. */
const SECOND_BASIS = Math.imul(FNV_BASIS ^ 1, FNV_PRIME);

/** @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv-21 */
function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  return hash >>> 0;
}

/** A digest of a set of articles that doesn't know the order they came in: adding and taking away cost the same however many there are. */
export interface RevisionSum {
  add(articleId: string, revision: string): void;
  take(articleId: string, revision: string): void;
  /** 16 hexadecimal digits. */
  readonly value: string;
}

export function createRevisionSum(): RevisionSum {
  const sums = new Uint32Array(2);
  const change = (articleId: string, revision: string, sign: 1 | -1): void => {
    const key = `${articleId}\u0000${revision}`;
    sums[0] = (sums[0] ?? 0) + sign * fnv(key, FNV_BASIS);
    sums[1] = (sums[1] ?? 0) + sign * fnv(key, SECOND_BASIS);
  };
  return {
    add: (articleId, revision) => change(articleId, revision, 1),
    take: (articleId, revision) => change(articleId, revision, -1),
    get value() {
      return [...sums].map((sum) => sum.toString(16).padStart(8, "0")).join("");
    },
  };
}
