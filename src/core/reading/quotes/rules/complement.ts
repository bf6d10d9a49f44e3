import { afterAdjuncts, afterListener, clauseEnd, hasVerb } from "../clauses.ts";
import { clauseOf } from "../cue-clause.ts";
import {
  type Attribution,
  type AttributionRule,
  type Cue,
  isParticiple,
  lower,
  type Passage,
  WH,
} from "../passage.ts";
import { isPassive } from "../subjects.ts";
import { has, is, type Word } from "../words.ts";

/** "The mayor said (that) the bridge is shut", "told reporters to wait", "asked whether". */
function find(passage: Passage, cue: Cue): Attribution | undefined {
  const { words } = passage;
  const { frames } = cue;
  if (frames.includes("k") !== isPassive(words, cue.from) && !isParticiple(cue)) return undefined;
  const noun =
    frames.includes("x") &&
    has(words[cue.from - 1], is.determiner | is.possessive | is.preposition);
  if (noun) return undefined;
  let k = cue.to;
  if (frames.includes("o")) k = afterTitle(words, afterListener(words, k));
  const listened = k > cue.to;
  if (lower(words, k) !== "to" || !frames.includes("i")) k = afterAdjuncts(words, k);
  if (lower(words, k) === "," && !has(words[k + 1], is.quote)) {
    const close = words.findIndex((word, at) => at > k && at < k + 10 && word.lower === ",");
    if (close > 0 && lower(words, close + 1) === "that") k = close + 1;
  }
  const start = complementStart(words, k, frames, listened);
  if (start === undefined) return undefined;
  const subject = clauseOf(passage, cue);
  if (subject === undefined) return undefined;
  const contents = [{ from: start, to: clauseEnd(words, start) }];
  return { rule: "complement", cue, ...subject, contents };
}

/** Over the name of a broadcast or a paper between quotation marks: `told "The Hour" that`. */
function afterTitle(words: readonly Word[], at: number): number {
  if (!has(words[at], is.quote)) return at;
  const close = words.findIndex((word, k) => k > at && k < at + 6 && has(word, is.quote));
  return close > 0 && lower(words, close + 1) === "that" ? close + 1 : at;
}

function complementStart(
  words: readonly Word[],
  k: number,
  frames: string,
  listened: boolean,
): number | undefined {
  const next = words[k];
  if (next === undefined) return undefined;
  const clausal = /[stw]/.test(frames);
  if (next.lower === "that" && /[dst]/.test(frames)) return k;
  if (/^[:,]$/.test(next.lower) && frames.includes("d") && has(words[k + 1], is.quote))
    return k + 1;
  if (next.lower === ":" && frames.includes("d")) return k + 1;
  if (has(next, is.quote) && /[dst]/.test(frames)) return k;
  if (WH.has(next.lower) && /[sw]/.test(frames)) return frames.includes("w") ? k : undefined;
  if (next.lower === "to" && frames.includes("i")) return k;
  if (next.lower === "there" && clausal) return k;
  if (!frames.includes("s") || !clausal) return undefined;
  if (has(next, is.mark | is.auxiliary | is.coordinator)) return undefined;
  // "said about 20 people": a rough number, no place.
  if (has(next, is.preposition) && !has(words[k + 1], is.number)) return undefined;
  if (has(next, is.object) && !has(next, is.subject)) return undefined;
  if (/^(?:this|that|it|so)$/.test(next.lower) && has(words[k + 1], is.coordinator | is.mark))
    return undefined;
  const sure = has(next, is.subject) || listened || hasVerb(words, k, words.length);
  return sure ? k : undefined;
}

export const complement: AttributionRule = {
  name: "complement",
  find,
  example: {
    text: "The mayor told reporters that the bridge is shut.",
    content: "that the bridge is shut",
    speaker: "The mayor",
  },
};
