// "What did he say?": a question's pronoun means whom the conversation was about before.
import type { Knowledge } from "../../model/knowledge.ts";

const person = /\b(?:he|she|him|his|her|hers)\b/i;
const thing = /\b(?:it|its)\b/i;

/** "his", and "her" before what can be a noun, say whose something is. */
const possessive =
  /^(?:his|hers|its)\b|^her(?= +(?!(?:in|on|at|to|for|from|by|with|as|after|before|when|during|about|and|or|there|then|again)\b)\p{L})/iu;

/** Does the question itself say, before the pronoun, whom or what it means? */
const namesSomething = (before: string): boolean =>
  /(?<!^)\b\p{Lu}/u.test(before) || /\b(?:the|an?|this|that|his|her|their) +\p{L}/iu.test(before);

/**
 * The question with the name of what the conversation is about in place of its pronoun. A question that says itself
 * whom it means stays as it is, and so does a "he" where the conversation is about a place.
 */
export function withSubject(
  question: string,
  about: string | undefined,
  knowledge: Knowledge,
): string {
  const subject = about === undefined ? undefined : knowledge.resolve(about)[0];
  const pronoun = (subject?.kind === "person" ? person : thing).exec(question);
  if (subject === undefined || pronoun === null) {
    return question;
  }
  const before = question.slice(0, pronoun.index);
  const rest = question.slice(pronoun.index);
  const name = possessive.test(rest) ? `${subject.name}'s` : subject.name;
  return namesSomething(before) ? question : before + name + rest.slice(pronoun[0].length);
}
