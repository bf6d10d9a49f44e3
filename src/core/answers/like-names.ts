import type { Entity, Knowledge } from "../model/knowledge.ts";
import { tokenise } from "../text/tokens.ts";

export interface LikeName {
  readonly entity: Entity;
  /** Share of the pairs of letters that both names have: 1 for the same name. */
  readonly likeness: number;
}

const mostNames = 5;
const leastLikeness = 0.35;
/** The heaviest people are compared; a long story names more than anybody can mean. */
const mostCompared = 300;

const pairsOf = (name: string): Set<string> => {
  const words = tokenise(name).map(({ word }) => ` ${word} `);
  return new Set(
    words.flatMap((word) =>
      Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
    ),
  );
};

/**
 * The people whose names look most like the asked one, best first.
 * @see Dice, Measures of the amount of ecologic association between species (1945)
 */
export function likeNames(knowledge: Knowledge, asked: string): LikeName[] {
  const wanted = pairsOf(asked);
  const likenessOf = (name: string): number => {
    const pairs = pairsOf(name);
    const shared = [...pairs].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / (pairs.size + wanted.size);
  };
  return knowledge
    .entities("person")
    .slice(0, mostCompared)
    .map((entity) => ({ entity, likeness: likenessOf(entity.name) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, mostNames);
}
