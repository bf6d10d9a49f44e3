import { afterAdjuncts, afterListener, clauseEnd, hasVerb } from "../clauses.ts";
import {
  type Attribution,
  type AttributionRule,
  type Cue,
  contentStart,
  isEnd,
  isParticiple,
  lower,
  type Passage,
  WH,
} from "../passage.ts";
import { isPassive, officeStart, type Range, subjectAfter, subjectBefore } from "../subjects.ts";
import { has, is, type Word } from "../words.ts";

const isIntroduction = ({ words, quoted }: Passage, from: number, to: number): boolean =>
  to - from < 2 ||
  ((has(words[from], is.preposition | is.subordinator | is.time) ||
    /^(?:asked|speaking|citing|quoting|later|earlier|meanwhile|instead|however|still|also|then|now|yet)$/.test(
      lower(words, from),
    )) &&
    !quoted(from));

/** "The bridge is shut, the mayor said": the cue closes or interrupts what it reports. */
function find(passage: Passage, cue: Cue): Attribution | undefined {
  const { words } = passage;
  if (!cue.frames.includes("d") || isParticiple(cue) || isPassive(words, cue.from))
    return undefined;
  const clause = straight(passage, cue) ?? inverted(passage, cue);
  if (clause === undefined) return undefined;
  const { speaker, onset, after } = clause;
  const [from, to] = [contentStart(words), onset - 1];
  if (to <= from) return undefined;
  const more = restAfter(passage, after, onset === cue.from);
  // "On Monday, she said" opens what follows; "On Monday, she said, …" interrupts it.
  if (more === undefined && isIntroduction(passage, from, to) && !endsSentence(words, after))
    return undefined;
  const contents = [{ from, to }, ...(more === undefined ? [] : [more])];
  return { rule: "parenthetical", cue, speaker, contents, onset: onset - 1 };
}

interface AttributingClause {
  readonly speaker: Range;
  readonly onset: number;
  readonly after: number;
}

const isSetOff = ({ words, quoted }: Passage, at: number): boolean =>
  /^[,—–―?!]$|^--+$/.test(lower(words, at)) || (at >= 0 && quoted(at));

/** "The mayor, Ana Ruiz, promised help": what stands before the name is no content, but another name for the speaker. */
const isApposition = (words: readonly Word[], speaker: Range, cue: Cue): boolean =>
  lower(words, cue.from - 1) === "," && !hasVerb(words, 0, speaker.from - 1);

/** "…, the mayor said on Monday" */
function straight(passage: Passage, cue: Cue): AttributingClause | undefined {
  const { words } = passage;
  const speaker = subjectBefore(words, cue.from, 0);
  if (speaker === undefined || speaker.from === 0 || !isSetOff(passage, speaker.from - 1))
    return undefined;
  if (isApposition(words, speaker, cue)) return undefined;
  const listened = cue.frames.includes("o") ? afterListener(words, cue.to) : cue.to;
  const after = afterAdjuncts(words, listened);
  const next = words[after];
  const closes =
    isEnd(words, after) ||
    // "…," she told them after the vote that failed: only right after the listener does "that" open content.
    (passage.quoted(speaker.from - 1) &&
      (next?.lower !== "that" || after > listened) &&
      passage.quoted(contentStart(words))) ||
    (has(next, is.relative | is.subordinator | is.preposition) &&
      next?.lower !== "that" &&
      !WH.has(next?.lower ?? ""));
  return closes ? { speaker, onset: officeStart(words, speaker), after } : undefined;
}

/** "…, said the mayor" */
function inverted(passage: Passage, cue: Cue): AttributingClause | undefined {
  const { words } = passage;
  if (!isSetOff(passage, cue.from - 1)) return undefined;
  const quote = passage.quoted(cue.from - 1);
  const speaker = subjectAfter(words, cue.from);
  if (speaker === undefined) return undefined;
  const closes =
    quote || (isEnd(words, afterAdjuncts(words, speaker.to)) && hasVerb(words, 0, cue.from - 1));
  return closes ? { speaker, onset: cue.from, after: speaker.to } : undefined;
}

const endsSentence = (words: readonly Word[], at: number): boolean =>
  words.slice(at).every((word) => has(word, is.mark));

/** What goes on after an interrupting "she said,". */
function restAfter({ words }: Passage, at: number, quotedOnly: boolean): Range | undefined {
  if (lower(words, at) !== ",") return undefined;
  if (quotedOnly && !has(words[at + 1], is.quote)) return undefined;
  const next = words[at + 1];
  if (next === undefined || (has(next, is.mark) && !has(next, is.quote))) return undefined;
  if ((/ing$/.test(next.lower) && next.frames !== undefined) || has(next, is.relative))
    return undefined;
  if (has(next, is.coordinator) && !has(words[at + 2], is.quote)) return undefined;
  if (has(next, is.subordinator) && !has(next, is.preposition)) return undefined;
  return { from: at + 1, to: clauseEnd(words, at + 1) };
}

export const parenthetical: AttributionRule = {
  name: "parenthetical",
  find,
  example: {
    text: "The bridge is shut, the mayor said on Monday.",
    content: "The bridge is shut",
    speaker: "the mayor",
  },
};
