// Who does what to whom in a question: its verb, and the words on both sides of it.
import { irregularForms } from "../../text/data/irregular-forms.ts";
import { isContentWord, termOf } from "../../text/terms.ts";
import { type Token, tokenise } from "../../text/tokens.ts";
import { wordClassOf } from "../../text/word-class.ts";

export interface QuestionFrame {
  /** The term of what is done; undefined where the question tells a state, or where it can't be told. */
  readonly verb: string | undefined;
  readonly passive: boolean;
  /** The terms on this side of the verb and on the other: Peru and Chile in "Did Peru sue Chile?" */
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** Of the object's terms those that stand before a preposition. */
  readonly direct: readonly string[];
}

const questionWord = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
const helping =
  /^(?:do|does|did|will|would|can|could|shall|should|may|might|must|has|have|had)(?:n't)?$/;
const being = /^(?:is|are|was|were)(?:n't)?$/;
const opening =
  /^(?:the|a|an|his|her|its|their|this|that|these|those|some|any|no|each|every|all|both)$/;
const joining = /^(?:and|or|of|for|from|in|at|with|to|on|by|not|be|being|been)$/;
/** "What did he do?" tells nothing of what is done. */
const doing = /^(?:do|doing|done|have|had)$/;
const pronoun = /^(?:he|she|it|they|we|you|i|there)$/;
/** Verbs that look like adverbs. */
const manner =
  /(?<!^(?:supp|app|rep|re|f|comp|imp|ral|al|tal|multip))ly$|^(?:now|then|also|still|ever|last|first|once)$/;

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Part of a name: capitalised, or joined to what is ("Ji-woo"). */
const isCapital = ({ text }: Words, { start }: Token): boolean =>
  start > 0 && (/^\p{Lu}/u.test(text.slice(start, start + 2)) || text[start - 1] === "-");
const isPossessive = ({ text }: Words, { start, end }: Token): boolean =>
  /['’]s?$/.test(text.slice(start, end));
const isVerb = ({ word }: Token): boolean => wordClassOf(word) === "verb";
/** After a helping verb stands the base form. */
const isBase = ({ word }: Token): boolean => !/[^s]s$/.test(word);
/** A form that only a verb has, or a noun that looks like one. */
const isPast = ({ word }: Token): boolean =>
  /ed$/.test(word) || word === "born" || irregularForms.has(word);

/** The verb that a helping verb helps: the first word that can be one once the subject is whole, else the last word. */
function verbAfterHelp(words: Words, from: number): number {
  const { tokens } = words;
  const plain = (token: Token): boolean =>
    /^\p{L}/u.test(token.word) &&
    isContentWord(token.word) &&
    !isCapital(words, token) &&
    !manner.test(token.word);
  if (tokens.some(({ word }, index) => index > from && doing.test(word))) {
    return -1;
  }
  const free = (index: number): boolean => {
    const before = tokens[index - 1];
    return (
      index > from &&
      before !== undefined &&
      !opening.test(before.word) &&
      !isPossessive(words, before)
    );
  };
  const sure = tokens.findIndex((token, index) => {
    const after = /^been$/.test(tokens[index - 1]?.word ?? "") && isPast(token);
    return after || (plain(token) && free(index) && isVerb(token) && isBase(token));
  });
  const named = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    const whole = before !== undefined && (isCapital(words, before) || pronoun.test(before.word));
    return whole && plain(token) && free(index) && isBase(token);
  });
  // "The Peruvian minister said": a noun after a nation goes on with the subject where a verb follows.
  if (named >= 0 && (sure < 0 || named < sure)) {
    const gap = tokens.slice(named, sure).some(({ word }) => joining.test(word));
    const next = tokens[named + 1];
    const noun =
      next !== undefined && plain(next) && isBase(next) && wordClassOf(next.word) === "noun";
    if (sure < 0 && noun) {
      return named + 1;
    }
    return sure < 0 || gap ? named : sure;
  }
  return sure >= 0 ? sure : tokens.findLastIndex((token, index) => index > from && plain(token));
}

/** The participle after "is" or "was"; what only looks like one stands before a noun. */
const verbAfterBeing = (words: Words, from: number): number =>
  words.tokens.findIndex(
    (token, index) =>
      index >= from &&
      (isPast(token) || (/ing$/.test(token.word) && isVerb(token))) &&
      !isCapital(words, token) &&
      !opening.test(words.tokens[index - 1]?.word ?? ""),
  );

/** The verb of a question for its own subject: "Who sank …?", "Which firms built …?" */
function verbOfSubject(words: Words, asks: number, help: number): number {
  const { tokens } = words;
  if (tokens[asks]?.word === "who") {
    const second = tokens[asks + 2];
    const helped = help === asks + 1 && helping.test(tokens[help]?.word ?? "");
    return helped && second !== undefined && isVerb(second) && !isCapital(words, second)
      ? asks + 2
      : asks + 1;
  }
  return tokens.findIndex(
    (token, index) =>
      index > asks &&
      !isCapital(words, token) &&
      ((index === asks + 1 && isPast(token)) ||
        (isVerb(token) && (isPast(token) || !isBase(token)))),
  );
}

function findVerb(words: Words): { verb: number; help: number } {
  const { tokens } = words;
  const asks = tokens.findIndex(({ word }) => questionWord.test(word));
  const help = tokens.findIndex(
    ({ word }, index) => index > asks && (helping.test(word) || being.test(word)),
  );
  const own = asks < 0 ? -1 : verbOfSubject(words, asks, help);
  if (own >= 0 && (help < 0 || own < help || (own === help + 1 && own === asks + 2))) {
    return { verb: own, help: -1 };
  }
  if (help < 0) {
    return { verb: -1, help };
  }
  const find = being.test(tokens[help]?.word ?? "") ? verbAfterBeing : verbAfterHelp;
  return { verb: find(words, help + 1), help };
}

const termsAmong = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ word }) => isContentWord(word)).map(({ word }) => termOf(word));

/** Reads a question's frame from its words alone. */
export function readFrame(text: string): QuestionFrame {
  const tokens = tokenise(text);
  const { verb, help } = findVerb({ text, tokens });
  const found = tokens[verb];
  if (found === undefined || !isContentWord(found.word)) {
    return { verb: undefined, passive: false, subject: [], object: [], direct: [] };
  }
  const before = [tokens[help], tokens[verb - 1]].map((token) => token?.word ?? "");
  const passive =
    !found.word.endsWith("ing") &&
    ((being.test(before[0] ?? "") && tokens[help + 1]?.word !== "it") || before[1] === "been");
  const after = tokens.slice(verb + 1);
  const end = after.findIndex(({ word }) =>
    /^(?:of|for|from|in|at|with|to|on|by|about|during|after|before)$/.test(word),
  );
  return {
    verb: termOf(found.word),
    passive,
    subject: help < 0 ? [] : termsAmong(tokens.slice(help + 1, verb)),
    object: termsAmong(after),
    direct: termsAmong(end < 0 ? after : after.slice(0, end)),
  };
}
