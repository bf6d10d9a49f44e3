import type { DateMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { isPastForm, verbFamily } from "./event-words.ts";
import type { ClauseWord } from "./sentence-clauses.ts";

/** Words behind which something is told as a fact, whatever the rest of the sentence says. */
const FACTIVE = new Set("since after before when while".split(" "));

/** Does somebody report here? Then the sentence is shown whole, with who says it. */
const isReported = (words: readonly ClauseWord[]): boolean =>
  words.some(({ word }) => verbFamily(word) === "report" || word === "according");

/** Words that mean something only beside what came before them. */
const LEANING = new Set(
  "it its they their them he his him she her this that these those one both".split(" "),
);

/** Can a clause be understood by itself: does it begin with a subject of its own, with no comma before its verb? */
const standsAlone = (
  text: string,
  words: readonly ClauseWord[],
  from: number,
  at: number,
): boolean =>
  !words.slice(from, from + 2).some(({ word }) => LEANING.has(word)) &&
  !text.slice(words[from]?.start, words[at]?.start).includes(",");

/** Where the word's own clause begins: behind a word that opens it, with a subject before the verb. */
function clauseStart(text: string, words: readonly ClauseWord[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const { word, clause } = words[index] as ClauseWord;
    const opens = FACTIVE.has(word) || (word === "and" && clause !== words[index - 1]?.clause);
    if (opens && at - index > 1) {
      return standsAlone(text, words, index + 1, at) ? index + 1 : 0;
    }
    if (clause !== words[at]?.clause) {
      break;
    }
  }
  return 0;
}

/** Where the clause ends: before the next one that is joined by "and" and has a verb, else with the sentence. */
function clauseEnd(words: readonly ClauseWord[], from: number): number | undefined {
  const next = words.findIndex(
    ({ word, clause }, index) =>
      index > from && word === "and" && clause !== words[index - 1]?.clause,
  );
  return next < 0 ||
    !words
      .slice(next)
      .some(
        ({ word }) => isPastForm(word) || /^(?:is|are|was|were|has|have|wants|will)$/.test(word),
      )
    ? undefined
    : words[next - 1]?.end;
}

/** The words that tell the event: its own clause, where it stands by itself, else the sentence. */
export function eventSpan(
  text: string,
  sentence: Span,
  words: readonly ClauseWord[],
  trigger: number,
  date: DateMention,
): Span {
  if (isReported(words)) {
    return sentence;
  }
  const dateAt = words.findIndex(({ end }) => end > date.start);
  const first = Math.min(trigger, dateAt < 0 ? trigger : dateAt);
  const last = Math.max(trigger, dateAt);
  const from = clauseStart(text, words, trigger);
  const start = from > 0 && from <= first ? (words[from]?.start ?? sentence.start) : sentence.start;
  const end = clauseEnd(words, last) ?? sentence.end;
  return { start, end: Math.max(end, date.end) };
}

const INTO = /^(?:\s+(?:of|in|on|between|against|with|to|and|the|\p{Lu}[\p{L}\p{M}.'’-]*))+/u;
const POSSESSIVE =
  /(?:\b(?:a|an|the|this|that|his|her|its|their|our)|\p{Lu}[\p{L}.-]*['’]s?)\s+$/iu;

/** The noun that a date is a part of, with what it is of: "the 1961 treaty", "Monday's attack on the port". */
export function ownedSpan(text: string, date: DateMention, noun: ClauseWord): Span {
  const before = text.slice(Math.max(0, date.start - 30), date.start);
  const owner = POSSESSIVE.exec(before)?.[0].length ?? 0;
  const after = INTO.exec(text.slice(noun.end, noun.end + 60))?.[0] ?? "";
  const kept = after.replace(/(?:\s+(?:of|in|on|between|against|with|to|and|the))+$/, "");
  return { start: date.start - owner, end: noun.end + kept.length };
}
