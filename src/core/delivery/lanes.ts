export interface Lanes {
  /** There may be something to do: lanes that have ended begin again, those at work look once more. */
  fill(): void;
  /** Resolves when no lane is at work. */
  ended(): Promise<void>;
}

/**
 * So many lanes that work side by side until nothing is left: while one claims, the others send.
 * @param work takes a portion; resolves with how much there was
 */
export function createLanes(parts: {
  readonly count: number;
  readonly work: () => Promise<number>;
  readonly stopping: () => boolean;
  readonly onError: (error: unknown) => void;
}): Lanes {
  const lanes = new Set<Promise<void>>();
  let filled = 0;
  async function lane(): Promise<void> {
    for (;;) {
      const seen = filled;
      const worked = await parts.work();
      // What came after a lane's last look would lie until somebody fills again.
      if (parts.stopping() || (worked === 0 && seen === filled)) {
        return;
      }
    }
  }
  return {
    fill() {
      filled += 1;
      while (lanes.size < parts.count && !parts.stopping()) {
        const one: Promise<void> = Promise.resolve()
          .then(lane)
          .catch(parts.onError)
          .finally(() => lanes.delete(one));
        lanes.add(one);
      }
    },
    ended: async () => void (await Promise.all(lanes)),
  };
}
