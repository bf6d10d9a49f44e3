// How well a score parts what belongs to a story from what does not.

/** One article held against one story. */
export interface Judged {
  readonly score: number;
  readonly belongs: boolean;
  /** What it counts, where sets of unlike size are put together. */
  readonly weight?: number;
}

export interface Figures {
  /** Per cent. */
  readonly precision: number;
  readonly recall: number;
  /** Judgements of articles that belong, and of those that don't. */
  readonly inside: number;
  readonly outside: number;
}

const weightOf = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { weight = 1 }) => sum + weight, 0);

export function figuresAt(judged: readonly Judged[], threshold: number): Figures {
  const taken = judged.filter(({ score }) => score >= threshold);
  const [right, all] = [taken, judged].map((some) =>
    weightOf(some.filter(({ belongs }) => belongs)),
  );
  const inside = judged.filter(({ belongs }) => belongs).length;
  return {
    precision: (100 * (right ?? 0)) / Math.max(weightOf(taken), Number.MIN_VALUE),
    recall: (100 * (right ?? 0)) / Math.max(all ?? 0, Number.MIN_VALUE),
    ...{ inside, outside: judged.length - inside },
  };
}

/** The threshold of the highest recall at which so many per cent of what is taken in belongs. */
export function thresholdFor(judged: readonly Judged[], precision: number): number {
  const sorted = judged.toSorted((a, b) => b.score - a.score);
  let [right, wrong, found] = [0, 0, 1];
  for (const { score, belongs, weight = 1 } of sorted) {
    right += belongs ? weight : 0;
    wrong += belongs ? 0 : weight;
    if (right / (right + wrong) >= precision / 100) {
      found = score;
    }
  }
  return found;
}

/** The threshold of the highest harmonic mean of precision and recall. */
export function bestThreshold(judged: readonly Judged[]): number {
  const harmonic = (threshold: number): number => {
    const { precision, recall } = figuresAt(judged, threshold);
    return (2 * precision * recall) / Math.max(precision + recall, Number.MIN_VALUE);
  };
  const scores = [...new Set(judged.map(({ score }) => score))];
  return scores.reduce((best, score) => (harmonic(score) > harmonic(best) ? score : best), 1);
}
