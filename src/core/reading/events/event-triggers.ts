import type { DateMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { isContentWord } from "../../text/terms.ts";
import { isPastForm, isState, kindOf, nounFamily, verbFamily } from "./event-words.ts";
import type { ClauseWord } from "./sentence-clauses.ts";

/** The word that names an event, and whether it is still to come. */
export interface Trigger {
  readonly kind: string;
  readonly planned: boolean;
  /** Index of the word in the sentence. */
  readonly at: number;
  /** The date stands before the noun as a part of its name: "the 1961 treaty". */
  readonly owned?: true;
}

const AHEAD =
  /\b(?:will|won't|(?:is|are) (?:now |also |still )?(?:to|due|set|scheduled|expected|planned|slated|supposed|about|preparing)|plans?|intends?|expects?|hopes?|aims?|wants?|prepares?)\b/;
const UNSURE = new Set(
  "not never no nobody without could would should might may if whether unless cannot nor hardly neither".split(
    " ",
  ),
);

const SMALL = new Set("to be a an the also soon then now still not have has on in by".split(" "));

/** How far before a verb a word may stand that takes its event back. */
const UNSURE_REACH = 6;

/** Is the event of the word denied, or only thought of? A comma ends what such a word reaches. */
function isUnsure(words: readonly ClauseWord[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - UNSURE_REACH); index -= 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (word?.clause !== words[at]?.clause || (next?.start ?? 0) - (word?.end ?? 0) > 1) {
      return false;
    }
    if (UNSURE.has(word?.word ?? "") || /n['’]t$/.test(word?.word ?? "")) {
      return true;
    }
  }
  return false;
}

/** The verb that stands first after a word that looks ahead, in the words of one clause. */
function plannedAt(words: readonly ClauseWord[], clause: number): number | undefined {
  const of = words.filter((word) => word.clause === clause);
  const found = AHEAD.exec(of.map(({ word }) => word).join(" "));
  if (found === null) {
    return undefined;
  }
  const skipped = of
    .map(({ word }) => word)
    .join(" ")
    .slice(0, found.index + found[0].length);
  const rest = of.slice(skipped.split(" ").length);
  const verb =
    rest.find(({ word }) => verbFamily(word) !== undefined || nounFamily(word) !== undefined) ??
    rest.find(({ word }) => !SMALL.has(word));
  return verb === undefined || rest[0]?.word === "not" ? undefined : words.indexOf(verb);
}

/** A currency is no victory. */
const isWon = (words: readonly ClauseWord[], at: number): boolean =>
  words[at]?.word === "won" &&
  /^(?:\d.*|million|billion|trillion)$/.test(words[at - 1]?.word ?? "");
const isVerb = (words: readonly ClauseWord[], at: number): boolean =>
  isPastForm(words[at]?.word ?? "") && !isWon(words, at);
const isNoun = (words: readonly ClauseWord[], at: number): boolean =>
  nounFamily(words[at]?.word ?? "") !== undefined;

/** The nearest verb or event noun before a date: a verb of a family, else an event noun, else any verb. */
function nearestBefore(
  words: readonly ClauseWord[],
  indexes: readonly number[],
): number | undefined {
  const known = (at: number): boolean => verbFamily(words[at]?.word ?? "") !== undefined;
  const verb = indexes.findLast((at) => isVerb(words, at));
  if (verb !== undefined && known(verb)) {
    return verb;
  }
  return indexes.findLast((at) => isNoun(words, at)) ?? verb;
}

const nearestAfter = (
  words: readonly ClauseWord[],
  indexes: readonly number[],
): number | undefined =>
  indexes.find((at) => isVerb(words, at)) ?? indexes.find((at) => isNoun(words, at));

const PREPOSITIONS = new Set(
  "in on since by until till from to at during after before for between".split(" "),
);
/** How many words may stand between a date and the noun that it is a part of. */
const OWNED_REACH = 6;

const OWNERS = new Set("a an the this that his her its their our".split(" "));
/** A year or a month: before a noun that names no event it dates nothing that the sentence tells ("a 1962 law"). */
const COARSE = /^(?:\d{3,4}|\d{4}-\d\d|XXXX-\d\d)$/;

/** Does the date stand before a noun as a part of its name: "the 2016 election"; not "in 2016 elections were held"? */
function isOwned(
  words: readonly ClauseWord[],
  first: number,
  after: number,
  { value }: DateMention,
): boolean {
  const opener = words[first - 1]?.word ?? "in";
  const owner = words[first]?.word === "the" || OWNERS.has(opener);
  const next = words[after];
  return (
    (owner || (COARSE.test(value) && !PREPOSITIONS.has(opener))) &&
    next !== undefined &&
    next.clause === words[first]?.clause &&
    next.start - (words[after - 1]?.end ?? 0) <= 3 &&
    !isVerb(words, after) &&
    !isState(next.word) &&
    isContentWord(next.word)
  );
}

/** The event noun among the words that a date is a part of. */
function ownedNoun(words: readonly ClauseWord[], after: number): number | undefined {
  const clause = words[after]?.clause;
  for (let at = after; at < after + OWNED_REACH && words[at]?.clause === clause; at += 1) {
    const touching = (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) <= 3;
    if (!touching || isVerb(words, at) || PREPOSITIONS.has(words[at]?.word ?? "")) {
      return undefined;
    }
    if (isNoun(words, at)) {
      return at;
    }
  }
  return undefined;
}

const AUXILIARIES = new Set(
  "was were has have had been is are being be also then later next first once again both soon now".split(
    " ",
  ),
);
/** The word that tells what happened at a date of the sentence; undefined where the sentence tells no event of it. */
export function triggerOf(words: readonly ClauseWord[], date: DateMention): Trigger | undefined {
  const inside = words.findIndex(({ start, end }) => start < date.end && end > date.start);
  const clause = words[inside]?.clause;
  if (clause === undefined) {
    return undefined;
  }
  const after = words.findIndex(({ start }) => start >= date.end);
  if (isOwned(words, inside, after, date)) {
    const noun = ownedNoun(words, after);
    if (noun !== undefined) {
      return { kind: kindOf(words[noun]?.word ?? ""), planned: false, at: noun, owned: true };
    }
    if (COARSE.test(date.value)) {
      return undefined;
    }
  }
  const all = words.map((_, at) => at);
  const before = all.filter((at) => (words[at]?.end ?? 0) <= date.start);
  const behind = after < 0 ? [] : all.slice(after);
  const here = (at: number): boolean => words[at]?.clause === clause;
  const ahead = plannedAt(words, clause);
  const isTold = (at: number): boolean => here(at) && isVerb(words, at);
  if (ahead !== undefined && !before.some((at) => isTold(at) && (ahead > inside || at > ahead))) {
    return { kind: kindOf(words[ahead]?.word ?? ""), planned: true, at: ahead };
  }
  const at =
    nearestBefore(words, before.filter(here)) ??
    nearestAfter(words, behind.filter(here)) ??
    nearestBefore(words, before) ??
    nearestAfter(words, behind);
  return at === undefined || isUnsure(words, at)
    ? undefined
    : { kind: kindOf(words[at]?.word ?? ""), planned: false, at };
}

const PRONOUNS = new Set("he she they both".split(" "));
/** Verbs that report or judge: without a date, what they tell is no step of the story. */
const TALK = new Set("report promise announce agree refuse accuse fall grow".split(" "));
/** The first verb of a clause, past the auxiliaries of a passive or perfect; undefined where it is one of being or mind. */
function mainVerb(words: readonly ClauseWord[], clause: number): number | undefined {
  const at = words.findIndex(
    ({ word, clause: of }, index) =>
      of === clause && (isVerb(words, index) || isState(word) || AUXILIARIES.has(word)),
  );
  if (at < 0) {
    return undefined;
  }
  const past = words.findIndex(({ word }, index) => index >= at && !AUXILIARIES.has(word));
  return past >= 0 && words[past]?.clause === clause && isVerb(words, past) ? past : undefined;
}

const BETWEEN = new Set(
  "will to scheduled due set expected planned slated supposed about plans plan intends expects hopes aims wants prepares now still next first once again soon".split(
    " ",
  ),
);

/** Does somebody named, or a pronoun, stand right before the verb, or before an apposition that ends there? */
function hasSubject(words: readonly ClauseWord[], verb: number, names: readonly Span[]): boolean {
  let at = verb - 1;
  for (; at >= 0; at -= 1) {
    const { word } = words[at] as ClauseWord;
    if (!AUXILIARIES.has(word) && !BETWEEN.has(word) && !word.endsWith("ly")) {
      break;
    }
  }
  const last = words[at];
  if (last === undefined) {
    return false;
  }
  const isName = names.some(({ start, end }) => start <= last.start && last.end <= end);
  const next = words[at + 1];
  const parted = next !== undefined && next.start - last.end > 1;
  const apposed = parted && names.some(({ end }) => end < last.start);
  return isName || PRONOUNS.has(last.word) || apposed;
}

/**
 * The word that tells what happened in a sentence without a date: the verb of its main clause, where it is of a family
 * and somebody named does it; or what is said to be planned.
 */
export function undatedTrigger(
  words: readonly ClauseWord[],
  names: readonly Span[],
): Trigger | undefined {
  const clause = words[0]?.clause ?? 0;
  const ahead = plannedAt(words, clause);
  const at = ahead ?? mainVerb(words, clause);
  const kind = at === undefined ? undefined : verbFamily(words[at]?.word ?? "");
  if (at === undefined || kind === undefined || TALK.has(kind) || isUnsure(words, at)) {
    return undefined;
  }
  const isReported = words.slice(0, at).some(({ word }) => word === "that");
  return !isReported && hasSubject(words, at, names)
    ? { kind, planned: ahead !== undefined, at }
    : undefined;
}
