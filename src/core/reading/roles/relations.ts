import type { NameMention, RelationMention } from "../../model/annotation.ts";
import { phraseBefore, possessorOf, type RolePhrase } from "./role-phrase.ts";
import { isKin, tiesToSomebody } from "./role-words.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** What relations are read from, beside the phrase. */
export interface RelationContext {
  /** Whom "his" or "her" before the phrase means. */
  readonly antecedent: (before: number, notEntity: string) => string | undefined;
  /** Whom a description such as "the Sarandian leader" means. */
  readonly described: (phrase: RolePhrase) => string | undefined;
}

const pronouns = new Set(["his", "her", "their"]);

function personAfterOf(words: SentenceWords, { head, last }: RolePhrase): NameMention | undefined {
  for (let at = head + 2; words.word(head + 1) === "of" && at <= last + 1; at++) {
    const name = words.name(at);
    if (name?.kind === "person" && words.joined(at)) {
      return name;
    }
  }
  return undefined;
}

function relatedTo(
  words: SentenceWords,
  phrase: RolePhrase,
  entity: string,
  context: RelationContext,
): string | undefined {
  const possessor = possessorOf(words, phrase.first, phrase.head);
  if (possessor !== undefined) {
    const name = words.name(possessor);
    return name?.kind === "person"
      ? name.entity
      : context.described(phraseBefore(words, possessor));
  }
  const after = personAfterOf(words, phrase);
  if (after !== undefined) {
    return after.entity;
  }
  return pronouns.has(phrase.determiner) && isKin(words.word(phrase.head))
    ? context.antecedent(words.tokens[phrase.first]?.start ?? 0, entity)
    : undefined;
}

/** The tie that a role phrase tells of: "the leader's sister", "her brother", "a cousin of Governor Luz". */
export function relationIn(
  words: SentenceWords,
  phrase: RolePhrase,
  entity: string,
  context: RelationContext,
): RelationMention | undefined {
  const head = words.word(phrase.head);
  const first = words.tokens[phrase.first];
  const last = words.tokens[phrase.last];
  if (!tiesToSomebody(head) || first === undefined || last === undefined) {
    return undefined;
  }
  const to = relatedTo(words, phrase, entity, context);
  return to === undefined || to === entity
    ? undefined
    : { start: first.start, end: last.end, entity, relation: `${head}${inLaw(words, phrase)}`, to };
}

const inLaw = (words: SentenceWords, { head }: RolePhrase): string =>
  words.word(head + 1) === "in" && words.word(head + 2) === "law" ? "-in-law" : "";
