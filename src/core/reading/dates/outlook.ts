import type { Outlook } from "./calendar.ts";

/** Verbs and adjectives that look ahead; with an infinitive where alone they would not. */
const FUTURE =
  "will|would|shall|won['’]t|['’]ll|scheduled|expects?|expected|planned|planning|supposed|intends?|hoped|going to|upcoming|could|should|payable|effective|due|plans an?|(?:plans?|hopes?|agreed|agrees|prepares|preparing|ready|set|is|are|about|early|soon|wants?|continue) (?:as|to)";
/** Finite verbs of the past; a participle after "be" tells no time of its own. */
const PAST =
  "was|were|had(?: been (?:due|scheduled|expected|planned|set))?|did|has|have|said|says|told|took|met|came|went|made|saw|began|fell|rose|left|got|gave|held|won|lost|died|brought|bought|sold|led|fled|sent|spoke|wrote|drew|broke|built|caught|chose|drove|flew|found|fought|grew|hit|kept|knew|laid|paid|ran|sank|set|shot|shook|stood|struck|swore|swept|threw|wore|became|felt|heard|sat|sought|spent|thought|understood|withdrew|overthrew|stole|rang|froze|forbade|since|ago|after|following|follows|(?!need|speed|feed|seed|bleed|indeed|hundred|limited|sacred)[a-z]{2,}ed";

const CUE = new RegExp(
  `\\b(?:(?<future>${FUTURE})|(?<!\\b(?:be|to|been) )(?<past>${PAST}))\\b`.replaceAll(" ", "\\s+"),
  "g",
);
const OWNED = /^['’]s?\b/;
const AHEAD_OF = /\b(?:ahead\s+of|until|upcoming)\s+$/i;
const UNTIL = /\b(?:until|through|no\s+later\s+than|as\s+(?:early|soon)\s+as)\s+$/i;

/** "Declared a curfew, beginning on Monday": what begins then is decided before. */
const BEGINNING =
  /(?:,|\b(?:declare|announce|order|impose|approve|decree|proclaim)[sd]?\b[^.;:]*)\s+(?:beginning|starting|effective)\s+(?:(?:on|from|in)\s+)?$/i;

/** Tells from the sentence around an expression whether it lies ahead: the nearest verb before it decides, else the first after it. */
export function readOutlook(before: string, after: string): Outlook {
  if (OWNED.test(after)) {
    return AHEAD_OF.test(before) ? "future" : "past";
  }
  if (/\bahead\s+of\s+$/i.test(before) || BEGINNING.test(before)) {
    return "future";
  }
  const cues = [...before.matchAll(CUE)];
  const cue = cues.at(-1) ?? after.matchAll(CUE).next().value;
  if (UNTIL.test(before)) {
    return /^had\b/i.test(after.match(CUE)?.[0] ?? "") ? "past" : "future";
  }
  if (cue === undefined) {
    return "unknown";
  }
  return cue.groups?.future === undefined ? "past" : "future";
}
