import { WEIGHTS } from "./data/weights.ts";
import { tableOf } from "./feature-table.ts";
import type { TaggerModel } from "./tagger.ts";

const bytes = (base64: string): ArrayBuffer => {
  const read = Buffer.from(base64, "base64");
  return read.buffer.slice(read.byteOffset, read.byteOffset + read.byteLength) as ArrayBuffer;
};

/** The weights that the package ships, learnt by training/train-names.ts. */
export const tagger: TaggerModel = {
  table: tableOf(new Int32Array(bytes(WEIGHTS.hashes))),
  weights: new Int8Array(bytes(WEIGHTS.weights)),
  transitions: new Float32Array(bytes(WEIGHTS.transitions)),
  scale: WEIGHTS.scale,
};
