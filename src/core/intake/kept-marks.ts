// What tells an article from others and what it is about, as bytes: a story of ten thousand articles is known again in a moment.
import { type MarkKind, markKinds } from "./article-marks.ts";
import type { Signature } from "./signature.ts";
import type { MarkNumbers } from "./story-profile.ts";

export interface KeptMarks {
  readonly signature: Signature;
  /** Undefined where nobody has asked yet what it is about. */
  readonly numbers: MarkNumbers | undefined;
}

const NO_NUMBERS = 0xffffffff;
/** Numbers before the marks. */
const HEAD = 3 + markKinds.length;

/** Numbers of 32 bits: how many links, words and marks of each kind there are, the length, then all of them. */
export function encodeMarks({ signature: { links, words }, numbers }: KeptMarks): Uint8Array {
  const counts = markKinds.map((kind) => numbers?.keys[kind].length ?? 0);
  const parts = [
    Uint32Array.of(links.length, words.length, numbers?.length ?? NO_NUMBERS, ...counts),
    ...[Uint32Array.from(links), Uint32Array.from(words)],
    ...markKinds.flatMap((kind) =>
      numbers === undefined ? [] : [numbers.keys[kind], numbers.weights[kind]],
    ),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** Reads what `encodeMarks` wrote. */
export function decodeMarks(bytes: Uint8Array): KeptMarks {
  const { buffer } = Uint8Array.from(bytes);
  const [links = 0, words = 0, length = 0, ...counts] = new Uint32Array(buffer, 0, HEAD);
  let at = HEAD;
  const take = (count: number): Uint32Array => {
    at += count;
    return new Uint32Array(buffer, (at - count) * 4, count);
  };
  const signature = { links: Array.from(take(links)), words: Array.from(take(words)) };
  if (length === NO_NUMBERS) {
    return { signature, numbers: undefined };
  }
  const keys: Partial<Record<MarkKind, Uint32Array>> = {};
  const weights: Partial<Record<MarkKind, Float32Array>> = {};
  for (const [index, kind] of markKinds.entries()) {
    keys[kind] = take(counts[index] ?? 0);
    weights[kind] = new Float32Array(take(counts[index] ?? 0).slice().buffer);
  }
  const numbers = { length, keys, weights } as MarkNumbers;
  return { signature, numbers };
}
