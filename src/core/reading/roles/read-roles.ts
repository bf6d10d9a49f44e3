import type { NameMention, RelationMention, RoleMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import {
  type Bearer,
  bearerOf,
  descriptionsIn,
  type Mentioned,
  resolveDescription,
} from "./descriptions.ts";
import { type RelationContext, relationIn } from "./relations.ts";
import type { RolePhrase } from "./role-phrase.ts";
import { type NameWords, roleRules } from "./role-rules.ts";
import { isKin, isRoleNoun, sameOffice } from "./role-words.ts";
import { type SentenceWords, sentenceWords } from "./sentence-words.ts";

export interface RolesInput {
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
}

/** A role that stands beside a name. */
interface Beside {
  readonly name: NameMention;
  readonly words: SentenceWords;
  readonly phrase: RolePhrase;
}

/** The phrase's span in the text, without a possessive ending. */
function spanOf(words: SentenceWords, { first, last }: RolePhrase): Span {
  const ending = /['’]s$/i.exec(words.raw(last))?.[0] ?? "";
  return {
    start: words.tokens[first]?.start ?? 0,
    end: (words.tokens[last]?.end ?? 0) - ending.length,
  };
}

/** The people named in a sentence, as indexes of words. */
function peopleIn(words: SentenceWords): { name: NameMention; at: NameWords }[] {
  const found: { name: NameMention; at: NameWords }[] = [];
  for (let first = 0; first < words.tokens.length; first++) {
    const name = words.name(first);
    if (name?.kind === "person") {
      let last = first;
      while (words.name(last + 1) === name) {
        last++;
      }
      found.push({ name, at: { first, last } });
      first = last;
    }
  }
  return found;
}

const besideNames = (words: SentenceWords): Beside[] =>
  peopleIn(words).flatMap(({ name, at }) => {
    const phrases = roleRules.flatMap(({ find }) => find(words, at) ?? []);
    return phrases
      .filter((phrase, index) => phrases.findIndex(({ head }) => head === phrase.head) === index)
      .map((phrase) => ({ name, words, phrase }));
  });

/** Whom "his" and "her" may mean: the only person named before it in its sentence, else in the sentence before that. */
function antecedentIn(
  people: readonly NameMention[],
  sentences: readonly Span[],
): RelationContext["antecedent"] {
  return (before, notEntity) => {
    const index = sentences.findIndex(({ end }) => before < end);
    const onlyOne = (from: number, to: number): string | undefined | null => {
      const named = people.filter(
        ({ entity, start, end }) => entity !== notEntity && start >= from && end <= to,
      );
      const entities = new Set(named.map(({ entity }) => entity));
      return entities.size > 1 ? null : named[0]?.entity;
    };
    const here = onlyOne(sentences[index]?.start ?? 0, before);
    const earlier = sentences[index - 1];
    return (
      (here === undefined && earlier !== undefined ? onlyOne(earlier.start, earlier.end) : here) ??
      undefined
    );
  };
}

/**
 * Finds how the text puts what somebody is, and whom they are related to: titles and appositions beside names, and
 * descriptions that stand for a name ("the Chilean president") once the article has said who bears the office.
 */
export function readRoles(
  text: string,
  { sentences, names }: RolesInput,
): { roles: RoleMention[]; relations: RelationMention[] } {
  const people = names.filter(({ kind }) => kind === "person");
  if (people.length === 0) {
    return { roles: [], relations: [] };
  }
  let next = 0;
  const read = sentences.map((sentence) => {
    const first = next;
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) {
      next++;
    }
    return sentenceWords(text, sentence, names.slice(first, next));
  });
  const beside = read.flatMap(besideNames);
  const bearers = beside.map(({ words, phrase, name }) => bearerOf(words, phrase, name.entity));
  const descriptions = describedIn(read, beside, bearers, people);
  const kin = new Set(
    beside.filter(({ words, phrase }) => isKin(words.word(phrase.head))).map(({ name }) => name),
  );
  const antecedent = antecedentIn(
    people.filter((name) => !kin.has(name)),
    sentences,
  );
  const relations = beside.flatMap(({ words, phrase, name }) => {
    const described = (inner: RolePhrase) => resolveDescription(words, inner, bearers, people);
    return relationIn(words, phrase, name.entity, { antecedent, described }) ?? [];
  });
  const attached = beside.map(({ words, phrase, name }) => ({
    ...spanOf(words, phrase),
    entity: name.entity,
    description: false,
  }));
  const roles = [...attached, ...descriptions].sort((a, b) => a.start - b.start || a.end - b.end);
  return { roles, relations };
}

function describedIn(
  read: readonly SentenceWords[],
  beside: readonly Beside[],
  bearers: readonly Bearer[],
  people: readonly Mentioned[],
): RoleMention[] {
  const spans = beside.map(({ words, phrase }) => spanOf(words, phrase));
  const known = [...new Set(bearers.map(({ head }) => head))];
  const isHead = (word: string): boolean =>
    isRoleNoun(word) && known.some((head) => sameOffice(head, word));
  return read.flatMap((words) =>
    descriptionsIn(words, isHead, ({ start, end }) =>
      spans.some((span) => span.start <= start && end <= span.end),
    ).flatMap((phrase) => {
      const entity = resolveDescription(words, phrase, bearers, people);
      return entity === undefined ? [] : [{ ...spanOf(words, phrase), entity, description: true }];
    }),
  );
}
