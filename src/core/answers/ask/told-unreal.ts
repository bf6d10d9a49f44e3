// Whether a sentence tells as done what a question takes for done, and by whom.
import type { Span } from "../../model/article.ts";
import { irregularForms } from "../../text/data/irregular-forms.ts";
import type { Token } from "../../text/tokens.ts";
import type { Question } from "./read-question.ts";
import type { SentenceView, ViewToken } from "./sentence-view.ts";

const asksUnreal =
  /\b(?:will|would|could|can|may|might|should|shall|must|if|whether|plan\w*|expect\w*|going to|due to|set to)\b/i;
const asksPast = /\b(?:did|was|were|had|has|have|been)\b/i;

const negation = /^(?:not|never|nobody|none|cannot|neither|nor|\p{L}+n['’]t)$/u;
const condition = /^(?:if|unless|whether)$/;
const denial = /^den(?:y|ies|ied|ying)$/;
/** "Should either side face aggression": behind "should" stands a subject. */
const inverted = /^(?:either|any|one|the|an?|it|they|he|she|that)$/;
const helped = /^(?:was|were|been|be|being|is|are|had|has|have|get|got|ever|also|then)$/;
/** How many words before the verb may take it back. */
const REACH = 8;

/** The words before one, as far as no mark parts them, the nearest first. */
function wordsBefore({ tokens, reading }: SentenceView, at: number): ViewToken[] {
  const found: ViewToken[] = [];
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    const gap = reading.article.text.slice(token?.end, next?.start);
    if (token === undefined || /[,;:.–—]/.test(gap)) break;
    found.push(token);
  }
  return found;
}

const isAuxiliary = ({ word }: Token): boolean => helped.test(word);

/** "No warning had been issued", "nobody signed", "denied that she fled", "if it was attacked", "would have hired". */
function isUnreal(view: SentenceView, at: number, past: boolean): boolean {
  const before = wordsBefore(view, at);
  const passive = before[0] !== undefined && isAuxiliary(before[0]);
  const modal = before.find((token) => !isAuxiliary(token))?.word ?? "";
  const no = before.findIndex(({ word }) => word === "no");
  return (
    before
      .slice(0, 3)
      .some(({ word }, index) => negation.test(word) && before[index - 1]?.word !== "only") ||
    (no >= 0 && (passive || no < 2)) ||
    before.some(
      ({ word }, index) =>
        condition.test(word) ||
        (denial.test(word) && (index === 0 || before[index - 1]?.word === "that")) ||
        (word === "should" && inverted.test(before[index - 1]?.word ?? "")),
    ) ||
    (past && /^(?:would|could|may|might|should)$/.test(modal))
  );
}

const verbsOf = ({ tokens }: SentenceView, { terms, frame }: Question): number[] => {
  const verb = terms.findIndex(({ term }) => term === frame.verb);
  return verb < 0 ? [] : tokens.flatMap(({ asked }, at) => (asked === verb ? [at] : []));
};

/** Does the sentence only deny, suppose or leave open what the question takes for done? */
export function isOnlySupposed(view: SentenceView, question: Question): boolean {
  const verbs = verbsOf(view, question);
  const past = asksPast.test(question.text) || /^who \p{L}+ed\b/iu.test(question.text);
  return (
    verbs.length > 0 &&
    !asksUnreal.test(question.text) &&
    verbs.every((at) => isUnreal(view, at, past))
  );
}

/** Who did something is not told by a sentence without the deed that tells what was not done. */
export const tellsNoDeed = (view: SentenceView, question: Question): boolean =>
  verbsOf(view, question).length === 0 && view.tokens.some(({ word }) => negation.test(word));

/** "The fund, founded in 1988, …", but not "left the plane, stepped onto a carpet". */
function isSetOff({ tokens, reading, sentence }: SentenceView, at: number): boolean {
  const { text } = reading.article;
  const [before, verb] = [tokens[at - 1], tokens[at]];
  return (
    /^\s+$/.test(text.slice(before?.end, verb?.start)) ||
    /^[^,;]{1,40}[,;]/.test(text.slice(verb?.end, sentence.end))
  );
}

/** "The fund, founded in 1988": it is told that it was done, and not by whom. */
export function leavesDoerOut(view: SentenceView, question: Question): boolean {
  const { tokens } = view;
  const isObject = (token: ViewToken | undefined): boolean =>
    token !== undefined && question.frame.object.includes(question.terms[token.asked]?.term ?? "");
  const verbs = verbsOf(view, question);
  return (
    verbs.length > 0 &&
    verbs.every((at) => {
      const before = tokens[at - 1];
      const participle = /(?:ed|en|wn|lt|nt|ght)$/.test(tokens[at]?.word ?? "");
      const passive =
        (isObject(before) && isSetOff(view, at)) ||
        (/^(?:was|were|been|being)$/.test(before?.word ?? "") &&
          wordsBefore(view, at).some(isObject));
      return participle && passive && !tokens.slice(at + 1).some(({ word }) => word === "by");
    })
  );
}

const opensClause = /^(?:which|who|whose)$/;
const isRelative = /^(?:which|who|that)$/;
const isPastForm = ({ word }: Token): boolean => /ed$/.test(word) || irregularForms.has(word);

/**
 * Is the date of what another clause tells: "to end the strike, which began on 3 March", "Ruiz, who died in 2001, had ended the
 * strike", "the toll of the ferry that sank rose on Friday"?
 */
export function isDateOfClause(view: SentenceView, span: Span, question: Question): boolean {
  const { tokens } = view;
  const at = tokens.findIndex(({ start }) => start >= span.start);
  const verbs = verbsOf(view, question);
  const clause = tokens.findLastIndex(({ word }, index) => index < at && opensClause.test(word));
  const tellsFrom = (from: number): boolean => tokens.slice(from, Math.max(0, at)).some(isPastForm);
  const isOfIts =
    clause >= 0 && !verbs.some((verb) => verb > clause && verb < at) && tellsFrom(clause + 1);
  const isOfMain = verbs.every(
    (verb) => verb < at && isRelative.test(tokens[verb - 1]?.word ?? "") && tellsFrom(verb + 1),
  );
  return verbs.length > 0 && (isOfIts || isOfMain);
}
