import type { TokenName } from "./agree.ts";
import { FeatureWriter } from "./features.ts";
import type { Sight } from "./sight.ts";

/** Kinds in the order of their labels. */
export const KINDS = ["person", "organisation", "place"] as const;

/** 0: no name; then for each kind its first, inner and last word, and a word that is a name alone. */
export const LABELS = 1 + 4 * KINDS.length;
export const FIRST = 1;
export const INNER = 2;
export const LAST = 3;
export const ALONE = 4;

/**
 * Weights of a linear-chain conditional random field.
 * @see Lafferty, McCallum and Pereira (2001), Conditional Random Fields
 */
export interface TaggerModel {
  /** An open-addressed table of pairs, hash of a feature and row of its weights; a power of two long, 0 where free. */
  readonly table: Int32Array;
  /** LABELS weights a row. */
  readonly weights: Int8Array | Float32Array;
  /** LABELS by LABELS, from before to after. */
  readonly transitions: Float32Array;
  /** What one unit of `weights` is worth. */
  readonly scale: number;
}

const kindOf = (label: number): number => (label - 1) >> 2;
const partOf = (label: number): number => ((label - 1) & 3) + 1;
const opens = (label: number): boolean => label > 0 && partOf(label) < LAST;
const continues = (label: number): boolean =>
  label > 0 && (partOf(label) === INNER || partOf(label) === LAST);

/** Whether `after` may follow `before`: a name that was begun goes on in its kind until its last word. */
export function mayFollow(before: number, after: number): boolean {
  return opens(before) ? continues(after) && kindOf(before) === kindOf(after) : !continues(after);
}

const IMPOSSIBLE = -1e9;

/** Labels that may stand before each label. */
const BEFORE = Array.from({ length: LABELS }, (_, after) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) =>
    mayFollow(before, after),
  ),
);

/** Adds the weights of the features that were written to a token's scores, which begin at `to`. */
function addScores(
  { table, weights, scale }: TaggerModel,
  { hashes, count }: FeatureWriter,
  scores: Float32Array,
  to: number,
): void {
  const mask = table.length - 1;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    let slot = (hash << 1) & mask;
    while (table[slot] !== 0) {
      if (table[slot] === hash) {
        const row = (table[slot + 1] as number) * LABELS;
        for (let label = 0; label < LABELS; label++) {
          scores[to + label] =
            (scores[to + label] as number) + (weights[row + label] as number) * scale;
        }
        break;
      }
      slot = (slot + 2) & mask;
    }
  }
}

/** Writes the best sequence of labels for the tokens from `from` to `to`. @see Viterbi (1967) */
function decode(
  { transitions }: TaggerModel,
  scores: Float32Array,
  labels: Uint8Array,
  from: number,
  to: number,
): void {
  const length = to - from;
  const back = new Uint8Array(length * LABELS);
  let best = new Float32Array(LABELS).fill(IMPOSSIBLE);
  best[0] = 0;
  for (let at = 0; at < length; at++) {
    const next = new Float32Array(LABELS).fill(IMPOSSIBLE);
    for (let after = 0; after < LABELS; after++) {
      let most = IMPOSSIBLE;
      for (const before of BEFORE[after] as number[]) {
        const sum = (best[before] as number) + (transitions[before * LABELS + after] as number);
        if (sum > most) {
          most = sum;
          back[at * LABELS + after] = before;
        }
      }
      next[after] = most + (scores[(from + at) * LABELS + after] as number);
    }
    best = next;
  }
  let label = 0;
  for (let last = 1; last < LABELS; last++) {
    label = !opens(last) && (best[last] ?? 0) > (best[label] ?? 0) ? last : label;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[from + at] = label;
    label = back[at * LABELS + label] ?? 0;
  }
}

/** Calls back with each stretch of tokens that may hold names: all candidates, of one sentence. */
export function eachStretch(sight: Sight, found: (from: number, to: number) => void): void {
  const { candidate, tokens } = sight;
  for (let from = 0; from < tokens.count; ) {
    let to = from;
    while (
      to < tokens.count &&
      candidate[to] === 1 &&
      tokens.sentence[to] === tokens.sentence[from]
    ) {
      to++;
    }
    if (to > from) {
      found(from, to);
    }
    from = Math.max(to, from + 1);
  }
}

/** Scores each label for each candidate, by all that is seen before any is judged: LABELS scores a token. */
export function score(sight: Sight, model: TaggerModel): Float32Array {
  const scores = new Float32Array(sight.tokens.count * LABELS);
  const features = new FeatureWriter(sight);
  for (let at = 0; at < sight.tokens.count; at++) {
    if (sight.candidate[at] === 1) {
      features.write(at, true);
      addScores(model, features, scores, at * LABELS);
    }
  }
  return scores;
}

/** Adds to the scores what each token's word was taken for elsewhere in the article, as `kindsSeen` has it. */
export function addKinds(
  sight: Sight,
  scores: Float32Array,
  kinds: Uint8Array,
  model: TaggerModel,
): void {
  const features = new FeatureWriter(sight);
  for (let at = 0; at < sight.tokens.count; at++) {
    if (sight.candidate[at] === 1) {
      features.writeKinds(at, kinds);
      addScores(model, features, scores, at * LABELS);
    }
  }
}

/** Labels an article's tokens by their scores. */
export function tag(sight: Sight, scores: Float32Array, model: TaggerModel): Uint8Array {
  const labels = new Uint8Array(sight.tokens.count);
  eachStretch(sight, (from, to) => decode(model, scores, labels, from, to));
  return labels;
}

/** The names that the labels make up. */
export function namesOf(labels: Uint8Array): TokenName[] {
  const names: TokenName[] = [];
  for (let first = 0; first < labels.length; ) {
    let next = first + 1;
    const label = labels[first] ?? 0;
    if (label > 0) {
      while (next < labels.length && opens(labels[next - 1] ?? 0)) {
        next++;
      }
      names.push({ first, next, kind: KINDS[kindOf(label)] ?? "person" });
    }
    first = next;
  }
  return names;
}

/** For each token, as what kind its word was taken most often in the article: 0 not known, 1 no name, 2 and on the kinds. */
export function kindsSeen(
  sight: Sight,
  labels: Uint8Array,
  counted: (at: number) => boolean,
): Uint8Array {
  const { folded, count } = sight.tokens;
  const size = 2 + KINDS.length;
  const votes = new Map<number, Uint16Array>();
  for (let at = 0; at < count; at++) {
    if (sight.candidate[at] === 1 && counted(at)) {
      const vote = votes.get(folded[at] ?? 0) ?? new Uint16Array(size);
      const label = labels[at] ?? 0;
      const kind = label === 0 ? 1 : 2 + kindOf(label);
      vote[kind] = (vote[kind] ?? 0) + 1;
      votes.set(folded[at] ?? 0, vote);
    }
  }
  const kinds = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const vote = sight.candidate[at] === 1 ? votes.get(folded[at] ?? 0) : undefined;
    if (vote !== undefined) {
      let best = 1;
      for (let kind = 2; kind < size; kind++) {
        best = (vote[kind] ?? 0) >= (vote[best] ?? 0) ? kind : best;
      }
      kinds[at] = best;
    }
  }
  return kinds;
}
