// How the words of a question stand to each other in a sentence: who did it, to whom, whose it is, and whether it was.
import type { Span } from "../../model/article.ts";
import { fold } from "../../text/fold.ts";
import { termOf } from "../../text/terms.ts";
import { wordClassOf } from "../../text/word-class.ts";
import { introduces } from "./choose-span.ts";
import type { QuestionTerm } from "./question-terms.ts";
import type { Question } from "./read-question.ts";
import type { SentenceView } from "./sentence-view.ts";

const sentenceOf = ({ reading, sentence }: SentenceView): string =>
  reading.article.text.slice(sentence.start, sentence.end);

/** Does a word of the sentence that is no adjective stand for the verb? */
export const isDone = (
  { tokens }: SentenceView,
  { terms }: Question,
  verb: QuestionTerm,
): boolean =>
  tokens.some(
    ({ asked, word }) =>
      asked === terms.indexOf(verb) && (wordClassOf(word) !== "adjective" || /ed$/.test(word)),
  );

/** Does the sentence tell the relation that is asked for ("sister"), but between others? */
export function saidOfAnother({ told }: SentenceView, { terms }: Question): boolean {
  const asked = told.filter(({ words }) => terms.some(({ term }) => words.includes(term)));
  const named = new Set(terms.flatMap(({ entity, person }) => (person ? (entity ?? []) : [])));
  return (
    named.size > 0 &&
    asked.length > 0 &&
    asked.every(({ who, to }) => !named.has(who ?? "") && !named.has(to ?? ""))
  );
}

/** What two do together: who is named first does not matter. */
const mutual: ReadonlySet<string> = new Set(
  "meet sign shake hug embrace talk agree marry fight hold discuss cooperate seal greet"
    .split(" ")
    .map(termOf),
);
const helped = /^(?:was|were|been|being|is|are)$/;

/** Does the sentence tell it with subject and object changed? */
export function isSwapped({ tokens }: SentenceView, { terms, frame }: Question): boolean {
  const verb = terms.findIndex(({ term }) => term === frame.verb);
  const at = verb < 0 ? -1 : tokens.findIndex(({ asked }) => asked === verb);
  if (at < 0 || mutual.has(frame.verb ?? "")) {
    return false;
  }
  /** Only before the verb: -1, only after it: 1. */
  const side = (wanted: readonly string[]): number => {
    const found = tokens.flatMap(({ asked }, index) => {
      const term = terms[asked];
      return term?.kind === "name" && wanted.includes(term.term) ? [Math.sign(index - at)] : [];
    });
    const [first] = found;
    return first !== undefined && found.every((each) => each === first) ? first : 0;
  };
  const passive = [1, 2].some((back) => helped.test(tokens[at - back]?.word ?? ""));
  const turned = passive === frame.passive ? 1 : -1;
  return side(frame.subject) === turned && side(frame.object) === -turned;
}

const possessive =
  /(?<owner>\p{Lu}[\p{L}.-]*)['’]s? (?:[\p{L}-]+ ){0,2}?(?<owned>\p{Ll}[\p{L}-]*)/gu;
/** Words before and around what is owned among which its owner stands. */
const [BEFORE, AROUND] = [3, 6];

/** "Peru's army" is not Chile's. */
export function isOfAnother(view: SentenceView, { text, terms }: Question): boolean {
  const { tokens, reading } = view;
  const indexOf = (word = ""): number => terms.findIndex(({ term }) => term === termOf(fold(word)));
  return [...text.matchAll(possessive)].some(({ groups }) => {
    const [whose, what] = [indexOf(groups?.owner), indexOf(groups?.owned)];
    const at = what < 0 ? -1 : tokens.findIndex(({ asked }) => asked === what);
    const near = (from: number, to: number) => tokens.slice(Math.max(0, from), Math.max(0, to));
    return (
      whose >= 0 &&
      near(at - BEFORE, at).some(({ start, end }) =>
        /^\p{Lu}.*['’]s?$/u.test(reading.article.text.slice(start, end)),
      ) &&
      !near(at - AROUND, at + AROUND).some(({ asked }) => asked === whose)
    );
  });
}

/** Does the name hold, follow, or stand right beside the word for what bears it: "the ship Luna", "Luna, a ship"? */
export function isNameOf(view: SentenceView, span: Span, { focus, terms }: Question): boolean {
  const { tokens, reading } = view;
  const index = terms.findIndex(({ term }) => term === focus);
  const first = tokens.findIndex(({ start }) => start >= span.start);
  const last = tokens.findLastIndex(({ end }) => end <= span.end);
  return (
    index < 0 ||
    introduces.test(reading.article.text.slice(Math.max(0, span.start - 30), span.start)) ||
    tokens.some(({ asked }, at) => asked === index && at >= first - 1 && at <= last + 1)
  );
}

const causes =
  /\b(?:because|due to|owing to|thanks to|as a result|in order to|so that|since|after|following|amid|in response|in the wake|on the grounds|for fear|in retaliation|in exchange|in protest|over|as|while|for|to(?! \d)|seek\w*|cit(?:ed|ing)|in view|reason\w*|caus\w*|motivat\w*|prompt\w*|led to|result\w*|therefore|so)\b/;
const sureCauses =
  /\b(?:because|due to|owing to|thanks to|as a result|since|after|following|amid|in response|in the wake|over|about|reason|caus\w*|so that|for (?:the )?first)\b/;

/** Does anything in the sentence give a reason? Of a state ("Why is he ill?") a looser link tells none. */
export const tellsReason = (view: SentenceView, { frame }: Question): boolean =>
  (frame.verb === undefined ? sureCauses : causes).test(sentenceOf(view));

const denial = /^(?:unlikely|never|denied|denies)$/;
/** Words between a denial and what it denies. */
const REACH = 4;

/** Does the sentence deny what the question takes for true? Who asks for the denial itself takes it for none. */
export const isDenied = ({ tokens }: SentenceView, { terms }: Question): boolean =>
  tokens.some(
    ({ word, asked: sought }, at) =>
      denial.test(word) &&
      terms[sought] === undefined &&
      tokens
        .slice(Math.max(0, at - REACH), at + REACH + 1)
        .some(({ asked }) => terms[asked]?.kind === "word"),
  );

const vehicle =
  "plane|aircraft|jet|air|train|rail|car|limousine|motorcade|convoy|ship|boat|ferry|sea|bus|helicopter|foot|horse|horseback|bicycle|bike|truck|van|road|land";
const means = new RegExp(
  `\\b(?:by|in|on|aboard|with) (?:an? |the |his |her |their |its )?(?:[\\p{L}-]+ ){0,3}?(?:${vehicle})\\b`,
  "u",
);
export const tellsMeans = (view: SentenceView): boolean => means.test(sentenceOf(view));

const ahead =
  /\b(?:will|is to|are to|shall|would|could|may|might|should|scheduled|expect\w*|plan\w*|due|set to|hop\w+|wants?|intend\w*|vow\w*|promis\w*|pledg\w*|agreed|tomorrow|next|until|future|from now|to [a-z]+)\b/;
export const tellsFuture = (view: SentenceView): boolean => ahead.test(sentenceOf(view));
