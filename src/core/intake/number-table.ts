// A multimap of plain numbers in two typed arrays: millions of entries where objects would fill the memory.
import { mixed } from "./shingles.ts";

const EMPTY = -1;
const GONE = -2;
const FULLEST = 0.7;

/** A key under which so many stand tells nothing; more are not taken in. */
const MOST_UNDER_A_KEY = 32;

/** Small whole numbers under keys of 32 bits; open addressing with linear probes. */
export class NumberTable {
  #keys = new Uint32Array(1024);
  #values = new Int32Array(1024).fill(EMPTY);
  /** Places that were ever taken since the last growth. */
  #taken = 0;

  *#places(key: number): Generator<number> {
    const mask = this.#keys.length - 1;
    for (let at = mixed(key) & mask; this.#values[at] !== EMPTY; at = (at + 1) & mask) {
      if (this.#keys[at] === key && this.#values[at] !== GONE) {
        yield at;
      }
    }
  }

  get(key: number): number[] {
    return [...this.#places(key)].map((at) => this.#values[at] as number);
  }

  add(key: number, value: number): void {
    if (this.get(key).length < MOST_UNDER_A_KEY) {
      if (this.#taken >= this.#keys.length * FULLEST) {
        this.#grow();
      }
      this.#put(key, value);
    }
  }

  delete(key: number, value: number): void {
    for (const at of this.#places(key)) {
      if (this.#values[at] === value) {
        this.#values[at] = GONE;
        return;
      }
    }
  }

  #put(key: number, value: number): void {
    const mask = this.#keys.length - 1;
    let at = mixed(key) & mask;
    while (this.#values[at] !== EMPTY) {
      at = (at + 1) & mask;
    }
    this.#keys[at] = key;
    this.#values[at] = value;
    this.#taken += 1;
  }

  /** Twice the room, or as much again where most of what was taken is gone. */
  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    const live = values.reduce((sum, value) => sum + (value >= 0 ? 1 : 0), 0);
    const size = live * 2 > keys.length * FULLEST ? keys.length * 2 : keys.length;
    this.#keys = new Uint32Array(size);
    this.#values = new Int32Array(size).fill(EMPTY);
    this.#taken = 0;
    for (let at = 0; at < keys.length; at++) {
      if ((values[at] as number) >= 0) {
        this.#put(keys[at] as number, values[at] as number);
      }
    }
  }
}
