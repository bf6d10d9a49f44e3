import { has, is, type Word } from "./words.ts";

/** Words from `from` to `to`, end exclusive, of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "gets", "got"]);

const isNounLike = (word: Word | undefined): boolean =>
  word !== undefined &&
  !has(
    word,
    is.mark | is.auxiliary | is.coordinator | is.subordinator | is.relative | is.preposition,
  ) &&
  !(has(word, is.adverb) && !has(word, is.capital));

/** Steps left over adverbs, auxiliaries and "wants to", from the word before a verb. */
function skipVerbGroup(words: readonly Word[], at: number): number {
  let j = at;
  for (;;) {
    const word = words[j];
    if (word === undefined) return j;
    if (has(word, is.time)) j = beforeTime(words, j);
    else if (has(word, is.adverb | is.auxiliary) && !has(word, is.capital)) j--;
    else if (word.lower === "to" && has(words[j - 1], is.catenative | is.auxiliary)) j -= 2;
    else if (
      word.lower === "to" &&
      words[j - 1]?.lower === "on" &&
      has(words[j - 2], is.catenative)
    )
      j -= 3;
    else return j;
  }
}

/** Steps left over "on Monday" and "this week". */
function beforeTime(words: readonly Word[], at: number): number {
  let j = at - 1;
  while (has(words[j], is.time)) j--;
  if (/^(?:this|that|the|last|next|earlier|later)$/.test(words[j]?.lower ?? "")) j--;
  if (/^(?:on|in|earlier|late)$/.test(words[j]?.lower ?? "")) j--;
  return j;
}

export const isPassive = (words: readonly Word[], cue: number): boolean => {
  let j = cue - 1;
  while (has(words[j], is.adverb)) j--;
  return BE.has(words[j]?.lower ?? "");
};

const IN_NAMES = new Set([
  "of",
  "for",
  "at",
  "in",
  "on",
  "from",
  "with",
  "to",
  "de",
  "van",
  "von",
  "by",
]);

/**
 * Finds where the noun phrase begins that ends before `end`.
 *
 * Prepositions belong to it where a noun stands before them ("a spokesman for the ministry").
 */
function phraseStart(words: readonly Word[], end: number, floor: number): number {
  let j = end - 1;
  let start = -1;
  while (j >= floor) {
    const word = words[j] as Word;
    if (has(word, is.mark)) {
      if (word.lower === "." || word.lower === "-" || word.lower === "/" || word.lower === "&") j--;
      else if (word.lower === ")") j = openBracket(words, j, floor) - 1;
      else break;
      continue;
    }
    if (has(word, is.preposition) && IN_NAMES.has(word.lower)) {
      if (j === floor || !isNounLike(words[j - 1]) || has(words[j - 1], is.object | is.time)) break;
      j--;
      continue;
    }
    if (word.lower === "and" || word.lower === "or") {
      if (!isNounLike(words[j - 1]) || !has(words[j - 1], is.capital | is.speakerNoun)) break;
      j--;
      continue;
    }
    if (
      !isNounLike(word) ||
      (word.frames !== undefined &&
        !has(word, is.capital) &&
        !word.frames.includes("x") &&
        /(?:ed|s|aid)$/.test(word.lower)) ||
      (has(word, is.object) && !has(word, is.determiner)) ||
      // "quoted Ruiz": a verb, and its object.
      (word.lower.endsWith("ed") &&
        !has(word, is.capital) &&
        start === j + 1 &&
        has(words[start], is.capital))
    )
      break;
    start = j;
    j--;
    // Nothing stands before an article in its noun phrase but "of" and its like.
    if (has(word, is.determiner) && !has(words[j], is.preposition | is.determiner)) break;
    if (has(word, is.subject) && !has(word, is.determiner)) break;
  }
  return start;
}

/** As `phraseStart`, over "and its allies" too where a name alone stands before it in its clause. */
function subjectStart(words: readonly Word[], end: number, floor: number): number {
  const start = phraseStart(words, end, floor);
  const joint = start - 1;
  if (words[joint]?.lower !== "and" || !has(words[joint - 1], is.capital)) return start;
  const first = phraseStart(words, joint, floor);
  const clause = is.mark | is.coordinator | is.subordinator | is.relative;
  return first === floor || (first > floor && has(words[first - 1], clause)) ? first : start;
}

function openBracket(words: readonly Word[], close: number, floor: number): number {
  let j = close;
  while (j > floor && words[j]?.lower !== "(") j--;
  return j;
}

/** "Ana Ruiz, a judge in Lima," or "Ana Ruiz, who …,": the noun phrase before the commas. */
function beforeApposition(words: readonly Word[], comma: number, floor: number): Range | undefined {
  for (let j = comma - 1; j > floor; j--) {
    if (words[j]?.lower !== ",") continue;
    const next = words[j + 1];
    const apposed =
      has(next, is.determiner | is.number | is.relative | is.preposition) ||
      /ing$|ed$/.test(next?.lower ?? "") ||
      (next !== undefined &&
        !has(next, is.capital | is.subject | is.coordinator | is.subordinator));
    const capital = has(next, is.capital) && comma - j <= 4;
    if (!apposed && !capital) return undefined;
    const from = phraseStart(words, j, floor);
    if (from < 0) return undefined;
    // "Her lawyer, Ana Ruiz, said": the name tells more than the office.
    const name =
      capital && comma - j >= 3 && words.slice(j + 1, comma).every((word) => has(word, is.capital));
    if (name && !has(words[j - 1], is.capital)) return { from: j + 1, to: comma };
    if (from > floor && words[from - 1]?.lower === "," && !has(words[from], is.capital)) continue;
    return { from, to: j };
  }
  return undefined;
}

/** Where the office begins that stands between commas before a name: "…, a spokesman, Ana Ruiz, said". */
export function officeStart(words: readonly Word[], { from, to }: Range): number {
  if (words[from - 1]?.lower !== "," || words[to]?.lower !== ",") return from;
  const office = phraseStart(words, from - 1, 0);
  return office > 1 && has(words[office], is.determiner) && words[office - 1]?.lower === ","
    ? office
    : from;
}

/** The subject that stands before the verb at `cue`, with its own words alone. */
export function subjectBefore(
  words: readonly Word[],
  cue: number,
  floor: number,
): Range | undefined {
  const last = skipVerbGroup(words, cue - 1);
  const word = words[last];
  if (last < floor || word === undefined || has(word, is.coordinator)) return undefined;
  if (has(word, is.subject) || has(word, is.relative)) return { from: last, to: last + 1 };
  if (word.lower === ",") return beforeApposition(words, last, floor);
  if (word.lower === ")") {
    const open = openBracket(words, last, floor);
    const from = phraseStart(words, open, floor);
    return from < 0 ? undefined : { from, to: open };
  }
  const from = subjectStart(words, last + 1, floor);
  return from < 0 ? undefined : trimLead({ from, to: last + 1 }, words, floor);
}

/** "In Lima police said": what a preposition at the head of the clause governs is not the subject's. */
function trimLead(range: Range, words: readonly Word[], floor: number): Range {
  const before = words[range.from - 1];
  if (range.from - 1 > floor || !has(before, is.preposition)) return range;
  for (let j = range.to - 1; j > range.from; j--) {
    if (has(words[j], is.determiner)) return { from: j, to: range.to };
  }
  let from = range.to - 1;
  while (
    from > range.from &&
    has(words[from], is.capital) &&
    has(words[from - 1], is.capital) &&
    !has(words[from - 1], is.time)
  )
    from--;
  return { from, to: range.to };
}

/** The subject that stands after the verb: "said Ana Ruiz, a judge". */
export function subjectAfter(words: readonly Word[], cue: number): Range | undefined {
  const first = words[cue + 1];
  if (first === undefined || has(first, is.mark | is.object | is.relative | is.auxiliary))
    return undefined;
  if (has(first, is.subject)) return { from: cue + 1, to: cue + 2 };
  if (has(first, is.preposition | is.coordinator | is.subordinator | is.adverb | is.time))
    return undefined;
  let j = cue + 1;
  while (j < words.length) {
    const word = words[j] as Word;
    if (has(word, is.mark) && word.lower !== "-" && word.lower !== "." && word.lower !== "&") break;
    if (
      j > cue + 1 &&
      has(word, is.relative | is.auxiliary | is.subordinator) &&
      word.lower !== "as"
    )
      break;
    if (has(word, is.time) && !has(words[j - 1], is.determiner)) break;
    if (has(word, is.coordinator) && !has(words[j + 1], is.capital | is.determiner)) break;
    if (has(word, is.preposition) && !(word.lower === "of" || word.lower === "for")) break;
    if (has(word, is.adverb) && !has(word, is.capital)) break;
    if (j > cue + 2 && word.frames !== undefined && word.lower.endsWith("ed")) break;
    j++;
  }
  while (j > cue + 1 && words[j - 1]?.lower === ".") j--;
  return j > cue + 1 ? { from: cue + 1, to: j } : undefined;
}

/** The sentence's first noun phrase: who a participle or a second verb belongs to. */
export function sentenceSubject(
  words: readonly Word[],
  floor: number,
  before: number,
): Range | undefined {
  let j = floor;
  while (has(words[j], is.mark)) j++;
  if (
    has(words[j], is.preposition | is.subordinator | is.adverb | is.time) &&
    !has(words[j], is.subject)
  ) {
    const comma = words.findIndex((word, at) => at > j && word.lower === ",");
    if (comma < 0 || comma >= before) return undefined;
    j = comma + 1;
  }
  while (has(words[j], is.coordinator | is.adverb) && !has(words[j], is.determiner)) j++;
  const from = j;
  if (has(words[j], is.subject)) return { from, to: from + 1 };
  const named = has(words[j], is.capital) && !has(words[j], is.determiner);
  while (j < before) {
    const word = words[j] as Word;
    if (has(word, is.mark) && word.lower !== "." && word.lower !== "-") break;
    if (has(word, is.auxiliary | is.relative | is.subordinator)) break;
    if (has(word, is.preposition) && word.lower !== "of" && word.lower !== "for") break;
    if (j > from && word.frames !== undefined && !has(word, is.capital | is.speakerNoun)) break;
    if (j > from && !has(word, is.capital) && /(?:ed)$/.test(word.lower)) break;
    if (
      named &&
      j > from &&
      !has(word, is.capital | is.preposition | is.speakerNoun) &&
      has(words[j - 1], is.capital)
    )
      break;
    j++;
  }
  return j > from ? { from, to: j } : undefined;
}
