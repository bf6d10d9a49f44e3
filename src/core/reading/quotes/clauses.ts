import { has, is, type Word } from "./words.ts";

/** How far a phrase reaches to the right, in words; without a tagger this rests on marks and on closed classes. */

const isOpen = (word: Word | undefined): boolean => has(word, is.quote) || word?.lower === "'";

/** After the cue: over the listener of "told reporters that". */
export function afterListener(words: readonly Word[], at: number): number {
  let k = at;
  if (has(words[k], is.object)) return k + 1;
  const first = words[k];
  if (
    first === undefined ||
    has(first, is.mark | is.preposition | is.auxiliary) ||
    first.lower === "that"
  )
    return at;
  if (has(first, is.subject | is.subordinator) && !has(first, is.determiner)) return at;
  if (has(first, is.time)) return at;
  k++;
  while (k < words.length) {
    const word = words[k] as Word;
    if (
      has(word, is.mark | is.subject | is.determiner | is.subordinator | is.auxiliary | is.object)
    )
      break;
    if (has(word, is.time) || (has(word, is.preposition) && word.lower !== "of")) break;
    if (has(first, is.capital) && !has(word, is.capital | is.preposition)) {
      // "told Fox News host Ana Ruiz": a lower-case noun amid names.
      if (!has(words[k + 1], is.capital)) break;
    }
    k++;
  }
  return k;
}

const ADJUNCT_HEADS = new Set([
  "in",
  "at",
  "on",
  "during",
  "before",
  "after",
  "from",
  "through",
  "via",
  "with",
  "of",
  "to",
  "by",
  "under",
  "about",
]);

/** Over the articles or the day that an adjunct begins with; what follows a day is no part of it. */
function afterOpening(words: readonly Word[], at: number): number {
  let j = at;
  while (words[j]?.lower !== "that" && has(words[j], is.determiner | is.time | is.possessive)) {
    j++;
    if (has(words[j - 1], is.time) && !has(words[j], is.time)) return j;
  }
  return j;
}

/** Over "on Monday", "in a statement", "at a rally in Ohio": only where something follows that can begin the content. */
export function afterAdjuncts(words: readonly Word[], at: number): number {
  let k = at;
  for (;;) {
    const word = words[k];
    if (word === undefined) return k;
    if (has(word, is.time) || (has(word, is.adverb) && !has(word, is.capital))) {
      k++;
      continue;
    }
    if (has(word, is.determiner) && has(words[k + 1], is.time)) {
      k += 2;
      continue;
    }
    if (!ADJUNCT_HEADS.has(word.lower) || has(words[k + 1], is.number)) return k;
    let j = afterOpening(words, k + 1);
    while (
      j < words.length &&
      !has(
        words[j],
        is.mark |
          is.subject |
          is.determiner |
          is.preposition |
          is.relative |
          is.subordinator |
          is.auxiliary,
      )
    )
      j++;
    const next = words[j];
    if (next === undefined) return words.length;
    const good =
      has(next, is.determiner | is.subject | is.preposition) ||
      next.lower === "that" ||
      has(next, is.mark);
    if (!good || j === k + 1) return k;
    k = j;
  }
}

/** Is there a verb that is surely one among the words, so that they may be a clause? */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to, from + 16); k++) {
    const word = words[k] as Word;
    if (has(word, is.auxiliary | is.catenative)) return true;
    if (
      !has(word, is.capital | is.mark) &&
      (word.frames !== undefined || word.lower.endsWith("ed"))
    )
      return true;
    if (word.lower === "," || word.lower === ";") return false;
  }
  return false;
}

/** The end of a clause that is content: the sentence's, without its last marks. */
export function clauseEnd(words: readonly Word[], from: number): number {
  let end = words.length;
  for (let k = from; k < end; k++) {
    const { lower } = words[k] as Word;
    if (lower === ";") return k;
  }
  while (
    end > from &&
    has(words[end - 1], is.mark) &&
    /^[.,;:!?—–-]$/.test(words[end - 1]?.lower ?? "")
  )
    end--;
  return end;
}

/** The end of a noun phrase that is content: at a comma, a new clause or a coordinated verb. */
export function phraseEnd(words: readonly Word[], from: number): number {
  let quoted = false;
  for (let k = from; k < words.length; k++) {
    const word = words[k] as Word;
    if (isOpen(word)) quoted = !quoted;
    if (quoted || k === from) continue;
    if (/^[,.;:!?—–―(]$|^--+$/.test(word.lower)) return k;
    if (
      /^(?:but|because|although|though|while|when|after|before|if|since|until|during)$/.test(
        word.lower,
      )
    )
      return k;
    const next = words[k + 1];
    if (word.lower === "and" && (next?.frames !== undefined || next?.lower === "that")) return k;
  }
  return words.length;
}
