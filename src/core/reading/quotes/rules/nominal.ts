import { clauseEnd } from "../clauses.ts";
import { cueNouns } from "../data/cue-verbs.ts";
import { type Attribution, type AttributionRule, lower, type Passage } from "../passage.ts";
import type { Range } from "../subjects.ts";
import { has, is } from "../words.ts";

const nounFrames = new Map(
  Object.entries(cueNouns).flatMap(([forms, codes]) =>
    forms.split(" ").map((form) => [form, codes] as const),
  ),
);

/** May the word be a noun whose content follows? */
export const isCueNoun = (word: string): boolean => nounFrames.has(word);

const OWNER = /^(?:his|her|their|its|my|our)$/;

/** "his claim that the bridge is safe", "the ministry's promise to pay". */
function find({ words }: Passage, { from: at }: Range): Attribution | undefined {
  const codes = nounFrames.get(lower(words, at));
  const next = lower(words, at + 1);
  if (
    codes === undefined ||
    !((next === "that" && codes.includes("t")) || (next === "to" && codes.includes("i")))
  )
    return undefined;
  // "a threat to Europe" tells no content.
  if (next === "to" && has(words[at + 2], is.capital | is.determiner | is.possessive | is.object))
    return undefined;
  const before = words[at - 1];
  const bare =
    !has(before, is.determiner | is.possessive | is.preposition) &&
    (!has(words[at - 2], is.determiner | is.possessive) || (before?.lower.endsWith("s") ?? false));
  if (words[at]?.frames !== undefined && bare) return undefined;
  let j = at - 1;
  while (
    j > at - 4 &&
    j >= 0 &&
    !has(words[j], is.mark | is.possessive | is.preposition | is.auxiliary) &&
    !OWNER.test(lower(words, j))
  )
    j--;
  const owner = has(words[j], is.possessive) || OWNER.test(lower(words, j));
  if (!owner && next === "to") return undefined;
  let from = j;
  while (from > 0 && has(words[from - 1], is.capital | is.determiner)) from--;
  const speaker = owner ? { from, to: j + 1 } : undefined;
  return {
    rule: "nominal",
    cue: { from: at, to: at + 1 },
    speaker,
    contents: [{ from: at + 1, to: clauseEnd(words, at + 1) }],
    onset: Math.max(0, from),
  };
}

export const nominal: AttributionRule = {
  name: "nominal",
  find,
  example: {
    text: "The port rejected the mayor's claim that the bridge is safe.",
    content: "that the bridge is safe",
    speaker: "the mayor's",
  },
};
