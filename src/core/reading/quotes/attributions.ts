import {
  type Attribution,
  type AttributionRule,
  type Cue,
  lower,
  type Passage,
} from "./passage.ts";
import { accordingTo } from "./rules/according-to.ts";
import { complement } from "./rules/complement.ts";
import { isCueNoun, nominal } from "./rules/nominal.ts";
import { objectPhrase } from "./rules/object-phrase.ts";
import { parenthetical } from "./rules/parenthetical.ts";
import type { Range } from "./subjects.ts";
import { has, is, phrasalFrames, type Word } from "./words.ts";

/** Tried in this order at every cue; the first that fits tells what is reported. */
export const attributionRules: readonly AttributionRule[] = [
  accordingTo,
  nominal,
  parenthetical,
  complement,
  objectPhrase,
];

/** "Mayor Says Bridge Will Close": in a headline the verb has a capital too. */
const isHeadline = (words: readonly Word[], at: number): boolean =>
  /^(?:says|said|tells)$/.test(lower(words, at)) &&
  has(words[at - 1], is.capital) &&
  has(words[at + 1], is.capital | is.quote);

function cueAt(words: readonly Word[], at: number): Cue | undefined {
  const word = words[at] as Word;
  if (word.lower === "according" && lower(words, at + 1) === "to") {
    return { from: at, to: at + 2, frames: "according", word };
  }
  const two = phrasalFrames(word.lower, words[at + 1]?.lower);
  if (two !== undefined) return { from: at, to: at + 2, frames: two, word };
  const next = lower(words, at + 1);
  if (word.frames === undefined && isCueNoun(word.lower) && (next === "that" || next === "to"))
    return { from: at, to: at + 1, frames: "", word };
  if (word.frames === undefined || (has(word, is.capital) && at > 0 && !isHeadline(words, at)))
    return undefined;
  return { from: at, to: at + 1, frames: word.frames, word };
}

/** Finds what a sentence reports outside quotation marks, in order of the cues. */
export function readAttributions(passage: Passage): Attribution[] {
  const { words, quoted } = passage;
  const found: Attribution[] = [];
  let last: Range | undefined;
  for (let at = 0; at < words.length; at++) {
    const cue = cueAt(words, at);
    if (cue === undefined || quoted(at)) continue;
    for (const rule of attributionRules) {
      const attribution = rule.find({ ...passage, last }, cue);
      if (attribution !== undefined) {
        found.push(attribution);
        last = attribution.rule === "nominal" ? last : attribution.speaker;
        break;
      }
    }
  }
  return clip(words, found);
}

/** Content ends where another attributing clause of the sentence begins beside it, not within it. */
function clip(words: readonly Word[], found: readonly Attribution[]): Attribution[] {
  return found.map((attribution) => {
    const contents = attribution.contents.map((content) => {
      let { to } = content;
      for (const other of found) {
        if (
          other === attribution ||
          other.cue.from < content.from ||
          other.cue.from < attribution.cue.from
        )
          continue;
        const edge = beside(words, other, content.from);
        if (edge !== undefined && edge < to && edge > content.from) to = edge;
      }
      return { from: content.from, to };
    });
    return { ...attribution, contents };
  });
}

/** Where the clause of `other` is joined to what stands before it; undefined where it is part of that. */
function beside(words: readonly Word[], other: Attribution, from: number): number | undefined {
  if (other.rule === "nominal") return undefined;
  if (other.rule === "according to" || other.rule === "parenthetical")
    return other.onset > from ? other.onset : undefined;
  let j = other.onset - 1;
  while (has(words[j], is.adverb) && !has(words[j], is.coordinator | is.subordinator)) j--;
  const joint = lower(words, j);
  if (
    /^(?:but|while|though|although|whereas)$/.test(joint) ||
    (joint === "and" && lower(words, j - 1) === ",")
  ) {
    return lower(words, j - 1) === "," ? j - 1 : j;
  }
  if (joint === "," && /ing$/.test(lower(words, other.cue.from))) return j;
  return undefined;
}
