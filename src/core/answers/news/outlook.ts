// What a sentence tells as done, what as still to come or only thought of, and what it denies.
import type { Span } from "../../model/article.ts";
import type { Reading } from "../../model/knowledge.ts";
import { isFamily, isPastForm, isState, kindOf } from "../../reading/events/event-words.ts";
import { type Token, tokenise } from "../../text/tokens.ts";
import { wordClassOf } from "../../text/word-class.ts";

export interface Outlook {
  /** Kinds of event that are to come, are asked for or only thought of. */
  readonly ahead: ReadonlySet<string>;
  /** Kinds of event that happened. */
  readonly done: ReadonlySet<string>;
  /** It puts something off or moves its date. */
  readonly moves: boolean;
  readonly denies: boolean;
  /** Is something likely? Undefined where it says nothing of that. */
  readonly likely: boolean | undefined;
  /** How far a case has come, from an accusation to a sentence; 0 where it tells of none. */
  readonly stage: number;
}

const AHEAD = new Set(
  (
    "will would shall may might could should plan plans planned planning intend intends intended expect expects expected " +
    "scheduled consider considers considering considered weighing mulling hope hopes aim aims want wants wanted propose " +
    "proposes proposed pledge pledged pledges vow vowed vows promise promised promises threaten threatened threatens seek " +
    "seeks seeking sought request requested requests urge urged urges demand demanded demands whether due set ready " +
    "preparing prepares"
  ).split(" "),
);
const REACH = 8;
const MOVES =
  /\b(?:delay(?:s|ed|ing)?|postpone[sd]?|postponing|put(?:s|ting)? off|push(?:es|ed|ing)? back|defer(?:s|red|ring)?|reschedul\w+|brought forward|bring forward|moved? (?:back|forward|to|up)|exten(?:d(?:s|ed|ing)?|sion) (?:until|through|to|by|of)|wait(?:s|ed|ing)? (?:another|until))\b/i;
const DENIES = /\b(?:not|no|never|nobody|nothing|neither|nor|den(?:y|ies|ied))\b|n['’]t\b/i;
const UNLIKELY = /\b(?:unlikely|improbable|doubtful|ruled out|rules out|not expected)\b/i;
const LIKELY = /\b(?:likely|probably|expected to|reports suggest|certain to|sure to)\b/i;

const STAGES: readonly RegExp[] = [
  /\b(?:accus(?:ed|es?|ation)|investigated|suspected|questioned)\b/i,
  /\b(?:arrest(?:ed|s)?|detained)\b/i,
  /\b(?:charg(?:ed|es)|indict(?:ed|ment))\b/i,
  /\b(?:pleaded|pleads|pled|on trial|stood trial)\b/i,
  /\b(?:convicted|acquitted|found (?:not )?guilty|cleared of)\b/i,
  /\b(?:sentenced|jailed)\b/i,
];

const likelyOf = (words: string): boolean | undefined =>
  UNLIKELY.test(words) ? false : LIKELY.test(words) ? true : undefined;

/** Does a word that looks ahead stand before the token, with no mark between? */
function isAhead(text: string, tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (/[,;:.—–"”]/.test(text.slice(token?.end, next?.start))) return false;
    if (token?.word === "about" && next?.word === "to") return true;
    if (AHEAD.has(token?.word ?? "") || isToBe(text, tokens, index)) return true;
  }
  return false;
}

/** "is to open", and a headline's "Mayor to open bridge". */
function isToBe(text: string, tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "to") return false;
  const before = tokens.slice(0, at);
  return (
    /^(?:is|are|was|were|be|going)$/.test(before.at(-1)?.word ?? "") ||
    (before.length > 0 && before.every(({ start }) => /\p{Lu}/u.test(text.charAt(start))))
  );
}

const PLANNED =
  /\b(?:is|are|was|were|been) (?:now |also |still )?(?:planned|scheduled|due|expected|set|proposed)\b/;

const DETERMINERS = new Set(
  "the a an this that these those his her its their our no some any".split(" "),
);

/** "the flooded quarter": a participle that only says which one is meant. */
const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  isPastForm(tokens[at]?.word ?? "") && DETERMINERS.has(tokens[at - 1]?.word ?? "");

/** Whatever came to be so is told by these. */
const NO_EVENTS = new Set("happen make take get go come do give put keep let".split(" "));

function readKinds(text: string, tokens: readonly Token[]) {
  const words = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  // "A visit is planned": what stands before is to come.
  const planned = (tokens[0]?.start ?? 0) + (PLANNED.exec(words)?.index ?? -1);
  const ahead = new Set<string>();
  const done = new Set<string>();
  for (const [at, { word, start }] of tokens.entries()) {
    const kind = kindOf(word);
    if (NO_EVENTS.has(kind) || (tokens[at - 1]?.word === "to" && isPastForm(word))) continue;
    const tells = isFamily(kind) || (wordClassOf(word) === "verb" && !isState(word));
    if (!tells || kind === "report" || AHEAD.has(word) || isAttribute(tokens, at)) continue;
    if (start < planned || isAhead(text, tokens, at)) ahead.add(kind);
    else if (isPastForm(word)) done.add(kind);
  }
  return { ahead, done };
}

export function readOutlook({ article }: Reading, { start, end }: Span): Outlook {
  const words = article.text.slice(start, end);
  return {
    ...readKinds(article.text, tokenise(article.text, start, end)),
    moves: MOVES.test(words),
    denies: DENIES.test(words),
    likely: likelyOf(words),
    stage: 1 + STAGES.findLastIndex((stage) => stage.test(words)),
  };
}
