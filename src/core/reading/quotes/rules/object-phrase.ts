import { afterAdjuncts, phraseEnd } from "../clauses.ts";
import { clauseOf } from "../cue-clause.ts";
import {
  type Attribution,
  type AttributionRule,
  type Cue,
  isParticiple,
  lower,
  type Passage,
} from "../passage.ts";
import { isPassive } from "../subjects.ts";
import { has, is, type Word } from "../words.ts";

/** "a grand welcoming ceremony": the participle is part of a noun phrase. */
function isAttributive(words: readonly Word[], { from, to }: Cue): boolean {
  const next = words[to];
  const opens = has(words[from - 1], is.determiner) || has(words[from - 2], is.determiner);
  const closed =
    is.determiner | is.capital | is.subject | is.object | is.number | is.mark | is.preposition;
  return opens && next !== undefined && !has(next, closed);
}

/** "called for a halt", "praised the deal", "described it as a success". */
function find(passage: Passage, cue: Cue): Attribution | undefined {
  const { words } = passage;
  const { frames } = cue;
  if (!/[nabf]/.test(frames) || (isPassive(words, cue.from) && !isParticiple(cue)))
    return undefined;
  if (
    has(words[cue.from - 1], is.determiner | is.possessive | is.preposition) &&
    !isParticiple(cue)
  )
    return undefined;
  if (isParticiple(cue) && isAttributive(words, cue)) return undefined;
  let k = cue.to;
  const next = lower(words, k);
  if (/^(?:for|on|upon)$/.test(next) && frames.includes("f")) k++;
  else if (/^(?:about|of|against)$/.test(next) && frames.includes("b")) k++;
  else if (!/[na]/.test(frames)) return undefined;
  if (k === cue.to && /^(?:on|at|in)$/.test(next)) k = afterAdjuncts(words, k);
  const first = words[k];
  if (first === undefined || (has(first, is.mark) && !has(first, is.quote))) return undefined;
  if (
    k === cue.to &&
    has(
      first,
      is.preposition | is.auxiliary | is.adverb | is.coordinator | is.subordinator | is.time,
    )
  )
    return undefined;
  const to = phraseEnd(words, k);
  if (to - k < 2) return undefined;
  const subject = clauseOf(passage, cue);
  if (subject?.speaker === undefined) return undefined;
  return { rule: "object", cue, ...subject, contents: [{ from: k, to }] };
}

export const objectPhrase: AttributionRule = {
  name: "object",
  find,
  example: {
    text: "The mayor called for an early vote.",
    content: "an early vote",
    speaker: "The mayor",
  },
};
