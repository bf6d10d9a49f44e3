import type { TaggerModel } from "./tagger.ts";

/** Lays features out in an open-addressed table of twice their number or more; row n holds the weights of hash n. */
export function tableOf(hashes: Int32Array): Pick<TaggerModel, "keys" | "rows"> {
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let slot = hash & (size - 1);
    while (keys[slot] !== 0) {
      slot = (slot + 1) & (size - 1);
    }
    keys[slot] = hash;
    rows[slot] = row;
  }
  return { keys, rows };
}
