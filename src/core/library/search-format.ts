// How a search index is written down: a head of numbers, then JSON with articles and terms, then the lists of entries.
import { Postings } from "./search-postings.ts";
import type { ArticleStore, Doc } from "./search-store.ts";

/** Changes with the layout and with whatever changes terms; what was saved under another one is refused. */
const VERSION = 2;
/** "SUMI" in ASCII. */
const MAGIC = 0x53_55_4d_49;
/** Magic, version, bytes of JSON, terms, entries: one 32-bit number each. */
const HEAD_BYTES = 20;

interface Listed {
  readonly docs: readonly Doc[];
  readonly terms: readonly string[];
}

/** Writes down a store that has no gaps. */
export function saveArticles({ docs, numbers, postings }: ArticleStore): Uint8Array {
  const listed = { docs, terms: [...numbers.keys()] };
  const json = new TextEncoder().encode(JSON.stringify(listed));
  const lists = [...numbers.values()].map((number) => postings.of(number));
  const entries = lists.reduce((sum, list) => sum + list.length, 0);
  const bytes = new Uint8Array(HEAD_BYTES + json.length + 4 * (lists.length + entries));
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [MAGIC, VERSION, json.length, lists.length, entries].entries()) {
    view.setUint32(4 * index, value, true);
  }
  bytes.set(json, HEAD_BYTES);
  let at = HEAD_BYTES + json.length;
  const write = (values: Uint32Array): void => {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  };
  write(Uint32Array.from(lists, (list) => list.length));
  for (const list of lists) {
    write(list);
  }
  return bytes;
}

/** @throws RangeError where the bytes are no saved index of this version, or not all of one */
export function loadArticles(bytes: Uint8Array): ArticleStore {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, version, json = 0, terms = 0, entries = 0] = [0, 4, 8, 12, 16].map((at) =>
    view.getUint32(at, true),
  );
  const lists = HEAD_BYTES + json;
  if (magic !== MAGIC || version !== VERSION || bytes.length !== lists + 4 * (terms + entries)) {
    throw new RangeError("The saved search index is of another version or damaged.");
  }
  const numbers = (start: number, count: number): Uint32Array =>
    new Uint32Array(bytes.slice(start, start + 4 * count).buffer);
  const listed = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_BYTES, lists))) as Listed;
  return {
    docs: [...listed.docs],
    numbers: new Map(listed.terms.map((term, number) => [term, number])),
    postings: new Postings(numbers(lists + 4 * terms, entries), numbers(lists, terms)),
  };
}
