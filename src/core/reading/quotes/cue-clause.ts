import { type Cue, isParticiple, type Passage } from "./passage.ts";
import { type Range, sentenceSubject, subjectBefore } from "./subjects.ts";
import { has, is, type Word } from "./words.ts";

/** Speaker and onset of a cue that stands before its content. Participles and second verbs take the sentence's subject. */
export function clauseOf(
  passage: Passage,
  cue: Cue,
): { speaker: Range | undefined; onset: number } | undefined {
  const { words } = passage;
  const own = isParticiple(cue)
    ? participleSubject(words, cue.from)
    : subjectBefore(words, cue.from, 0);
  if (own !== undefined)
    return agrees(words, cue, own) ? { speaker: own, onset: own.from } : undefined;
  const speaker =
    passage.last ?? (passage.quoted(0) ? undefined : sentenceSubject(words, 0, cue.from));
  if (cue.frames.includes("x") && speaker === undefined) return undefined;
  return { speaker, onset: cue.from };
}

/** "is saying", "quoted her as saying" and "Ana Ruiz saying" have a subject of their own; other participles take the sentence's. */
function participleSubject(words: readonly Word[], at: number): Range | undefined {
  let last = at - 1;
  // "they quoted her as saying", "she was quoted as saying"
  if (words[last]?.lower === "as")
    return subjectBefore(words, words[last - 1]?.lower.endsWith("ed") ? last - 1 : last, 0);
  while (has(words[last], is.time)) last--;
  if (has(words[last], is.auxiliary | is.adverb)) return subjectBefore(words, at, 0);
  if (!has(words[last], is.capital) || has(words[last], is.determiner)) return undefined;
  let from = last;
  while (has(words[from - 1], is.capital) && !has(words[from - 1], is.mark | is.time)) from--;
  return { from, to: last + 1 };
}

/** "the minister claims" but not "a similar question": a cue that may be a noun must agree with its subject. */
function agrees(words: readonly Word[], cue: Cue, subject: Range): boolean {
  const form = cue.word.lower;
  const governs = words.findIndex((word, at) => at > subject.from && has(word, is.preposition));
  const head = words[(governs > 0 && governs < subject.to ? governs : subject.to) - 1] as Word;
  if (!cue.frames.includes("x") || /(?:ed|ing)$/.test(form) || has(head, is.relative)) return true;
  if (has(head, is.possessive)) return false;
  if (subject.to < cue.from || has(head, is.capital)) return true;
  const plural = has(head, is.subject)
    ? !/^(?:s?he|it)$/.test(head.lower)
    : has(head, is.speakerNoun) || head.lower.endsWith("s");
  return form.endsWith("s") ? !plural || !head.lower.endsWith("s") : plural;
}
