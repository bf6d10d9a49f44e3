import { readFileSync } from "node:fs";
import type { NamedSpan } from "../src/core/reading/names/link-mentions.ts";
import { look, type Sight } from "../src/core/reading/names/sight.ts";
import { ALONE, FIRST, INNER, KINDS, LAST } from "../src/core/reading/names/tagger.ts";
import { readParagraphs } from "../src/core/reading/sentences/paragraphs.ts";
import { readSentences } from "../src/core/reading/sentences/read-sentences.ts";

/** A text whose names are known. */
export interface GoldText {
  readonly text: string;
  readonly gold: readonly NamedSpan[];
}

export interface GoldSight extends GoldText {
  readonly sight: Sight;
  /** A label for each token. */
  readonly labels: Uint8Array;
}

/** Reads JSON lines of {text, gold: [{start, end, kind}]}. */
export function readGold(file: string): GoldText[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText);
}

function labelsOf({ tokens }: Sight, gold: readonly NamedSpan[]): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const { start, end, kind } of gold) {
    const inside = Array.from(tokens.start.subarray(0, tokens.count), (_, at) => at).filter(
      (at) => (tokens.start[at] ?? 0) < end && (tokens.end[at] ?? 0) > start,
    );
    const base = 4 * KINDS.indexOf(kind as (typeof KINDS)[number]);
    inside.forEach((at, place) => {
      const first = place === 0;
      const last = place === inside.length - 1;
      labels[at] = base + (first && last ? ALONE : first ? FIRST : last ? LAST : INNER);
    });
  }
  return labels;
}

export function sightOf({ text, gold }: GoldText): GoldSight {
  const sight = look(text, readSentences(text, readParagraphs(text)));
  return { text, gold, sight, labels: labelsOf(sight, gold) };
}
