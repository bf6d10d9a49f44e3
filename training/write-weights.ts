import { writeFileSync } from "node:fs";
import { LABELS } from "../src/core/reading/names/tagger.ts";
import type { Fitted } from "./train.ts";

const FILE = new URL("../src/core/reading/names/data/weights.ts", import.meta.url);
/** Features whose weights are all smaller change no decision. */
const LEAST = 0.04;

const base64 = (list: Int32Array | Int8Array | Float32Array): string =>
  Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString("base64");

/** Writes the weights as a module: one byte a weight, small ones left out. @returns the number of features kept */
export function writeWeights({ model, hashes }: Fitted, header: string): number {
  const row = (at: number): Float32Array =>
    (model.weights as Float32Array).subarray(at * LABELS, (at + 1) * LABELS);
  const kept = [...hashes.keys()]
    .filter((at) => row(at).some((weight) => Math.abs(weight) >= LEAST))
    .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const most = kept.reduce((so, at) => Math.max(so, ...row(at).map(Math.abs)), 0);
  const scale = most / 127;
  const weights = new Int8Array(kept.length * LABELS);
  kept.forEach((at, index) => {
    weights.set(
      row(at).map((weight) => Math.round(weight / scale)),
      index * LABELS,
    );
  });
  const fields = [
    `hashes: "${base64(Int32Array.from(kept, (at) => hashes[at] ?? 0))}"`,
    `weights: "${base64(weights)}"`,
    `transitions: "${base64(model.transitions)}"`,
    `scale: ${scale}`,
  ];
  writeFileSync(FILE, `${header}\nexport const WEIGHTS = {\n  ${fields.join(",\n  ")},\n};\n`);
  return kept.length;
}
