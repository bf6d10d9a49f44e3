import { LABELS, mayFollow } from "../src/core/reading/names/tagger.ts";

/** One stretch of tokens: for each, the rows of its features and its label. */
export interface Sequence {
  readonly rows: readonly Int32Array[];
  readonly labels: readonly number[];
  readonly weight: number;
}

export interface Weights {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull to zero, a feature's occurrence. */
  readonly decay: number;
  readonly random: () => number;
}

const allowed = Float32Array.from({ length: LABELS * LABELS }, (_, at) =>
  mayFollow(Math.floor(at / LABELS), at % LABELS) ? 1 : 0,
);

class Lattice {
  scores = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  readonly scale: number[] = [];

  train(length: number): void {
    if (this.scores.length < length * LABELS) {
      this.scores = new Float64Array(length * LABELS);
      this.forward = new Float64Array(length * LABELS);
      this.backward = new Float64Array(length * LABELS);
    }
  }
}

const get = (list: ArrayLike<number>, at: number): number => list[at] as number;

function score(lattice: Lattice, { emissions }: Weights, rows: readonly Int32Array[]): void {
  const { scores } = lattice;
  for (let at = 0; at < rows.length; at++) {
    const base = at * LABELS;
    scores.fill(0, base, base + LABELS);
    for (const row of rows[at] as Int32Array) {
      for (let label = 0; label < LABELS; label++) {
        scores[base + label] = get(scores, base + label) + get(emissions, row * LABELS + label);
      }
    }
    let most = -Infinity;
    for (let label = 0; label < LABELS; label++) {
      most = Math.max(most, get(scores, base + label));
    }
    for (let label = 0; label < LABELS; label++) {
      scores[base + label] = Math.exp(get(scores, base + label) - most);
    }
  }
}

/** Scaled forward and backward sums. @see Rabiner (1989) */
function sum(lattice: Lattice, move: Float64Array, length: number): void {
  const { scores, forward, backward, scale } = lattice;
  for (let at = 0; at < length; at++) {
    let total = 0;
    for (let after = 0; after < LABELS; after++) {
      let reach = 0;
      if (at === 0) {
        reach = get(move, after);
      } else {
        for (let before = 0; before < LABELS; before++) {
          reach += get(forward, (at - 1) * LABELS + before) * get(move, before * LABELS + after);
        }
      }
      forward[at * LABELS + after] = reach * get(scores, at * LABELS + after);
      total += get(forward, at * LABELS + after);
    }
    scale[at] = total;
    for (let after = 0; after < LABELS; after++) {
      forward[at * LABELS + after] = get(forward, at * LABELS + after) / total;
    }
  }
  for (let label = 0; label < LABELS; label++) {
    // A stretch ends in no open name.
    backward[(length - 1) * LABELS + label] = get(allowed, label * LABELS) > 0 ? 1 : 0;
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let before = 0; before < LABELS; before++) {
      let reach = 0;
      for (let after = 0; after < LABELS; after++) {
        const next = (at + 1) * LABELS + after;
        reach += get(move, before * LABELS + after) * get(scores, next) * get(backward, next);
      }
      backward[at * LABELS + before] = reach / get(scale, at + 1);
    }
  }
}

/** Learns the weights by AdaGrad on the likelihood, sequence by sequence. @see Duchi, Hazan and Singer (2011) */
export function learn(
  sequences: readonly Sequence[],
  features: number,
  settings: Settings,
): Weights {
  const weights: Weights = {
    emissions: new Float32Array(features * LABELS),
    transitions: new Float32Array(LABELS * LABELS),
  };
  const total: Weights = {
    emissions: new Float32Array(features * LABELS),
    transitions: new Float32Array(LABELS * LABELS),
  };
  const past = {
    emissions: new Float32Array(features * LABELS).fill(1e-2),
    transitions: new Float32Array(LABELS * LABELS).fill(1e-2),
  };
  const lattice = new Lattice();
  const order = sequences.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, settings.random);
    for (const index of order) {
      step(sequences[index] as Sequence, weights, past, lattice, settings);
    }
    if (epoch >= settings.epochs / 2) {
      add(total.emissions, weights.emissions);
      add(total.transitions, weights.transitions);
    }
  }
  const rounds = settings.epochs - Math.ceil(settings.epochs / 2);
  divide(total.emissions, rounds);
  divide(total.transitions, rounds);
  return total;
}

function add(to: Float32Array, from: Float32Array): void {
  for (let at = 0; at < to.length; at++) {
    to[at] = get(to, at) + get(from, at);
  }
}

function divide(list: Float32Array, by: number): void {
  for (let at = 0; at < list.length; at++) {
    list[at] = get(list, at) / by;
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

function step(
  { rows, labels, weight }: Sequence,
  weights: Weights,
  past: Weights,
  lattice: Lattice,
  { rate, decay }: Settings,
): void {
  const length = rows.length;
  const move = Float64Array.from(
    allowed,
    (may, at) => may * Math.exp(get(weights.transitions, at)),
  );
  lattice.train(length);
  score(lattice, weights, rows);
  sum(lattice, move, length);
  const { forward, backward, scores, scale } = lattice;
  const end = ends(lattice, length);
  const nudge = (list: Float32Array, squares: Float32Array, at: number, gradient: number): void => {
    const slope = gradient + decay * get(list, at);
    squares[at] = get(squares, at) + slope * slope;
    list[at] = get(list, at) - (rate * slope) / Math.sqrt(get(squares, at));
  };
  for (let at = 0; at < length; at++) {
    const base = at * LABELS;
    const gradients = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label++) {
      const expected = (get(forward, base + label) * get(backward, base + label)) / end;
      gradients[label] = weight * (expected - (labels[at] === label ? 1 : 0));
    }
    for (const row of rows[at] as Int32Array) {
      for (let label = 0; label < LABELS; label++) {
        const gradient = get(gradients, label);
        if (gradient > 1e-4 || gradient < -1e-4) {
          nudge(weights.emissions, past.emissions, row * LABELS + label, gradient);
        }
      }
    }
    for (let before = 0; at > 0 && before < LABELS; before++) {
      for (let after = 0; after < LABELS; after++) {
        const pair = before * LABELS + after;
        if (get(allowed, pair) > 0) {
          const expected =
            (get(forward, base - LABELS + before) *
              get(move, pair) *
              get(scores, base + after) *
              get(backward, base + after)) /
            (get(scale, at) * end);
          const real = labels[at - 1] === before && labels[at] === after ? 1 : 0;
          nudge(weights.transitions, past.transitions, pair, weight * (expected - real));
        }
      }
    }
  }
}

/** The share of the paths that end where a stretch may end. */
function ends({ forward, backward }: Lattice, length: number): number {
  let share = 0;
  for (let label = 0; label < LABELS; label++) {
    const at = (length - 1) * LABELS + label;
    share += get(forward, at) * get(backward, at);
  }
  return share;
}
