import { tableOf } from "../src/core/reading/names/feature-table.ts";
import { FeatureWriter } from "../src/core/reading/names/features.ts";
import { firstKinds } from "../src/core/reading/names/find-names.ts";
import {
  eachStretch,
  LABELS,
  mayFollow,
  score,
  type TaggerModel,
} from "../src/core/reading/names/tagger.ts";
import { learn, type Sequence } from "./crf.ts";
import type { GoldSight } from "./gold.ts";

/** A text to learn from, and how much it counts. */
export interface Lesson extends GoldSight {
  readonly weight: number;
}

export interface FitSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  /** Folds by which the first round's kinds are made for lessons that it did not learn from; 0: one round only. */
  readonly folds: number;
  /** Share of the tokens whose spelling is hidden, so that lists and surroundings are learnt from. */
  readonly hidden: number;
}

/** mulberry32: small, seeded, good enough to shuffle. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

class Alphabet {
  readonly index = new Map<number, number>();

  row(hash: number): number {
    const known = this.index.get(hash);
    if (known !== undefined) {
      return known;
    }
    this.index.set(hash, this.index.size);
    return this.index.size - 1;
  }
}

function sequencesOf(
  { sight, labels, weight }: Lesson,
  kinds: Uint8Array,
  alphabet: Alphabet,
  hide: () => boolean,
): Sequence[] {
  const writer = new FeatureWriter(sight);
  const sequences: Sequence[] = [];
  eachStretch(sight, (from, to) => {
    const rows: Int32Array[] = [];
    for (let at = from; at < to; at++) {
      writer.write(at, !hide());
      const seen = [...writer.hashes.subarray(0, writer.count)];
      writer.writeKinds(at, kinds);
      const all = [...seen, ...writer.hashes.subarray(0, writer.count)];
      rows.push(Int32Array.from(all, (hash) => alphabet.row(hash)));
    }
    sequences.push({ rows, labels: [...closed(labels.subarray(from, to))], weight });
  });
  return sequences;
}

/** Labels of a stretch, mended where a name of the gold runs over its edges. */
function closed(labels: Uint8Array): Uint8Array {
  const own = labels.slice();
  for (let at = 0; at < own.length; at++) {
    const label = own[at] ?? 0;
    const part = (label - 1) & 3;
    const base = label - part;
    const begun = at > 0 && own[at - 1] !== 0 && (((own[at - 1] ?? 0) - 1) & 3) < 2;
    const next = own[at + 1] ?? 0;
    const goesOn = next !== 0 && (((next - 1) & 3) === 1 || ((next - 1) & 3) === 2);
    if (label > 0) {
      own[at] = base + (begun ? (goesOn ? 1 : 2) : goesOn ? 0 : 3);
    }
  }
  return own;
}

export interface Fitted {
  readonly model: TaggerModel;
  /** Hashes of the features, by row. */
  readonly hashes: Int32Array;
}

function modelOf(hashes: Int32Array, weights: Float32Array, moves: Float32Array): TaggerModel {
  const transitions = moves.map((weight, at) =>
    mayFollow(Math.floor(at / LABELS), at % LABELS) ? weight : -1e9,
  );
  return { table: tableOf(hashes), weights, transitions, scale: 1 };
}

function fitOnce(
  lessons: readonly Lesson[],
  kinds: readonly Uint8Array[][],
  settings: FitSettings,
): Fitted {
  const alphabet = new Alphabet();
  const random = seeded(settings.seed);
  const hide = (): boolean => random() < settings.hidden;
  const sequences = lessons.flatMap((lesson, index) =>
    (kinds[index] ?? []).flatMap((known) => sequencesOf(lesson, known, alphabet, hide)),
  );
  const { emissions, transitions } = learn(sequences, alphabet.index.size, { ...settings, random });
  const hashes = Int32Array.from(alphabet.index.keys());
  return { model: modelOf(hashes, emissions, transitions), hashes };
}

const unknown = ({ sight }: Lesson): Uint8Array => new Uint8Array(sight.tokens.count);

/** Learns a model for both rounds. */
export function train(lessons: readonly Lesson[], settings: FitSettings): Fitted {
  const kinds = lessons.map((lesson) => [unknown(lesson)]);
  for (let fold = 0; fold < settings.folds; fold++) {
    const held = (_: unknown, index: number): boolean => index % settings.folds === fold;
    const rest = lessons.filter((lesson, index) => !held(lesson, index));
    const { model } = fitOnce(
      rest,
      rest.map((lesson) => [unknown(lesson)]),
      settings,
    );
    lessons.forEach((lesson, index) => {
      if (held(lesson, index)) {
        kinds[index]?.push(firstKinds(lesson.sight, score(lesson.sight, model), model));
      }
    });
  }
  return fitOnce(lessons, kinds, settings);
}
