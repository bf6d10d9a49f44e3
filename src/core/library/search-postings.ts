// Which articles hold which term. All lists share one array: a hundred thousand articles have twenty million entries.
const DOC_BITS = 22;
/** A count above this is kept as this: BM25 has long levelled out there. */
const MAX_COUNT = 31;
/** Articles an index can hold over its life, those removed since the last compaction included. */
const MAX_DOCS = 2 ** DOC_BITS;

export interface Posting {
  readonly doc: number;
  /** Occurrences in the article. */
  readonly count: number;
  /** Sentences of the article that hold it. */
  readonly sentences: number;
}

const pack = ({ doc, count, sentences }: Posting): number =>
  ((Math.min(count, MAX_COUNT) << 27) | (Math.min(sentences, MAX_COUNT) << DOC_BITS) | doc) >>> 0;
export const docOf = (entry: number): number => entry & (MAX_DOCS - 1);
export const countOf = (entry: number): number => entry >>> 27;
export const sentencesOf = (entry: number): number => (entry >>> DOC_BITS) & MAX_COUNT;

function enlarge(array: Uint32Array, length: number): Uint32Array {
  if (length <= array.length) {
    return array;
  }
  const larger = new Uint32Array(Math.max(length, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}

/** Lists of entries that grow: a full list moves to where there is twice the room, and its old room is used again. */
export class Postings {
  #arena: Uint32Array;
  #used: number;
  #starts: Uint32Array;
  #lengths: Uint32Array;
  #capacities: Uint32Array;
  /** Starts of rooms that were left, by their capacity. */
  readonly #free = new Map<number, number[]>();

  /**
   * Each list gets some room to grow into, so that the first article added after a start moves next to none.
   *
   * @param entries the lists of all terms, one after the other
   * @param lengths how long each is
   */
  constructor(entries: Uint32Array = new Uint32Array(), lengths: Uint32Array = new Uint32Array()) {
    this.#lengths = lengths;
    this.#capacities = lengths.map((length) => length + Math.ceil(length / 16));
    this.#starts = new Uint32Array(lengths.length);
    this.#used = this.#capacities.reduce((sum, capacity) => sum + capacity, 0);
    this.#arena = new Uint32Array(Math.ceil(this.#used * 1.02));
    let from = 0;
    let to = 0;
    for (const [term, length] of lengths.entries()) {
      this.#starts[term] = to;
      this.#arena.set(entries.subarray(from, from + length), to);
      from += length;
      to += this.#capacities[term] ?? 0;
    }
  }

  add(term: number, posting: Posting): void {
    this.#starts = enlarge(this.#starts, term + 1);
    this.#lengths = enlarge(this.#lengths, term + 1);
    this.#capacities = enlarge(this.#capacities, term + 1);
    const length = this.#lengths[term] ?? 0;
    if (length === this.#capacities[term]) {
      this.#move(term);
    }
    this.#arena[(this.#starts[term] ?? 0) + length] = pack(posting);
    this.#lengths[term] = length + 1;
  }

  /** The entries of a term; read them with `docOf`, `countOf`, `sentencesOf`. Valid until the next `add`. */
  of(term: number): Uint32Array {
    const start = this.#starts[term] ?? 0;
    return this.#arena.subarray(start, start + (this.#lengths[term] ?? 0));
  }

  #claim(capacity: number): number {
    const again = this.#free.get(capacity)?.pop();
    if (again !== undefined) {
      return again;
    }
    const start = this.#used;
    this.#used += capacity;
    this.#arena = enlarge(this.#arena, this.#used);
    return start;
  }

  #move(term: number): void {
    const start = this.#starts[term] ?? 0;
    const capacity = this.#capacities[term] ?? 0;
    const room = Math.max(1, capacity * 2);
    const to = this.#claim(room);
    this.#arena.copyWithin(to, start, start + capacity);
    if (capacity > 0) {
      const left = this.#free.get(capacity) ?? [];
      left.push(start);
      this.#free.set(capacity, left);
    }
    this.#starts[term] = to;
    this.#capacities[term] = room;
  }
}
