import type { Told } from "./sets.ts";

const termsOf = ({ reading }: Told): string[] => reading.annotation.terms.join(" ").split(" ");

/** What anybody would try first: logarithms of counts by inverse document frequency in the set itself, and their cosine. */
export function plainCosine(set: readonly Told[]): (one: Told, other: Told) => number {
  const holding = new Map<string, number>();
  for (const told of set) {
    for (const term of new Set(termsOf(told))) {
      holding.set(term, (holding.get(term) ?? 0) + 1);
    }
  }
  const vectors = new Map(
    set.map((told) => {
      const counts = new Map<string, number>();
      for (const term of termsOf(told)) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      const weights = [...counts].map(
        ([term, count]) =>
          [term, (1 + Math.log(count)) * Math.log(set.length / (holding.get(term) ?? 1))] as const,
      );
      const length = Math.hypot(...weights.map(([, weight]) => weight));
      return [told, new Map(weights.map(([term, weight]) => [term, weight / length]))] as const;
    }),
  );
  return (one, other) => {
    const theirs = vectors.get(other);
    return [...(vectors.get(one) ?? [])].reduce(
      (sum, [term, weight]) => sum + weight * (theirs?.get(term) ?? 0),
      0,
    );
  };
}
