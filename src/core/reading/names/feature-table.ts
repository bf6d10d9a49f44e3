/** Lays hashes out in an open-addressed table of pairs, hash and its row, with half of the room free. */
export function tableOf(hashes: Int32Array): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
  const mask = 2 * size - 1;
  const table = new Int32Array(2 * size);
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0;
    let slot = (hash << 1) & mask;
    while (table[slot] !== 0) {
      slot = (slot + 2) & mask;
    }
    table[slot] = hash;
    table[slot + 1] = row;
  }
  return table;
}
