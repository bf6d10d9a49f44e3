import type { Citation, Cited } from "../model/article.ts";
import type { ArticleSummary, Difference, Knowledge, Quote } from "../model/knowledge.ts";
import { digestOfWords } from "../text/digest-of-words.ts";
import { findQuotes } from "./quotes.ts";
import { findTimeline, type TimelineEvent } from "./timeline.ts";
import { findWho } from "./who.ts";
import type { Profile } from "./who-profile.ts";

/** Something that is told, with the keys of the facts in it: what was told once is not told again. */
export interface News<T> {
  readonly item: T;
  readonly facts: readonly string[];
}

/** What is new since a channel's last digest; the briefing on all so far where there was none. */
export interface Digest {
  readonly story: string;
  readonly about: string | null;
  readonly first: boolean;
  readonly reports: readonly News<ArticleSummary & { readonly citations: Cited }>[];
  readonly happened: readonly News<TimelineEvent>[];
  readonly people: readonly News<Profile>[];
  readonly said: readonly News<Quote>[];
  readonly different: readonly News<Difference>[];
  readonly planned: readonly News<TimelineEvent>[];
}

export interface DigestQuery {
  /** Keys of the facts that the channel has been told. */
  readonly told: ReadonlySet<string>;
  readonly about: string | undefined;
  /** ISO day: instead of what was told, what was known before it. */
  readonly since?: string | undefined;
}

const keyOf = (kind: string, words: string): string => `${kind}:${digestOfWords(words)}`;

const keysOf = (kind: string, citations: readonly Citation[]): string[] => [
  ...new Set(citations.map(({ quote }) => keyOf(kind, quote))),
];

/** Was it in a report that appeared before the day? */
function knownBefore(
  knowledge: Knowledge,
  day: string,
): (citations: readonly Citation[]) => boolean {
  const old = new Set(
    knowledge.articles.filter(({ published }) => published.slice(0, 10) < day).map(({ id }) => id),
  );
  return (citations) => citations.some(({ articleId }) => old.has(articleId));
}

const profileCitations = ({ roles, mentioned }: Profile): readonly Citation[] => [
  ...mentioned,
  ...roles.flatMap(({ citations }) => citations),
];

/** The report's own first sentence stands for it. */
function firstSentence(knowledge: Knowledge, { id, revision }: ArticleSummary): Cited | undefined {
  const reading = knowledge.reading(id, revision);
  const sentence = reading?.annotation.sentences[0];
  if (reading === undefined || sentence === undefined) {
    return undefined;
  }
  const { start, end } = sentence;
  const quote = reading.article.text.slice(start, end);
  return [{ articleId: id, revision, start, end, quote }];
}

function reportsFor(knowledge: Knowledge, about: string | undefined) {
  const [entity] = about === undefined ? [] : knowledge.resolve(about);
  const fitting =
    about === undefined
      ? undefined
      : new Set(entity === undefined ? [] : knowledge.articlesAbout(entity.id));
  return knowledge.articles
    .filter(({ id }) => fitting?.has(id) ?? true)
    .flatMap((article) => {
      const citations = firstSentence(knowledge, article);
      return citations === undefined ? [] : [{ ...article, citations }];
    });
}

type FactsOf<T> = (item: T) => readonly string[];
type CitationsOf<T> = (item: T) => readonly Citation[];

/** Keeps what the channel has not been told: one fact that it knows is enough to know the item. */
function createSieve(knowledge: Knowledge, { told, since }: DigestQuery) {
  const before = since === undefined ? () => false : knownBefore(knowledge, since);
  const fresh = <T>(items: readonly T[], factsOf: FactsOf<T>, citationsOf: CitationsOf<T>) =>
    items
      .map((item): News<T> => ({ item, facts: factsOf(item) }))
      .filter(
        ({ item, facts }) => !facts.some((fact) => told.has(fact)) && !before(citationsOf(item)),
      );
  const seen = new Set<string>();
  /** What an earlier section of the same digest tells is not told again. */
  const once = <T>(news: readonly News<T>[]): News<T>[] =>
    news.filter(({ facts }) => {
      const known = facts.some((fact) => seen.has(fact));
      for (const fact of facts) {
        seen.add(fact);
      }
      return !known;
    });
  const cited = <T extends { readonly citations: readonly Citation[] }>(
    kind: string,
    items: readonly T[],
  ): News<T>[] =>
    fresh(
      items,
      ({ citations }) => keysOf(kind, citations),
      ({ citations }) => citations,
    );
  return { fresh, cited, once };
}

const differenceCitations = ({ values }: Difference): Citation[] =>
  values.flatMap(({ citations }) => [...citations]);

/** Finds all that a channel has not been told. */
export function findDigest(knowledge: Knowledge, query: DigestQuery): Digest {
  const { told, about, since } = query;
  const { fresh, cited, once } = createSieve(knowledge, query);
  const { events } = findTimeline(knowledge, about === undefined ? {} : { about });
  const isPlanned = ({ phase }: TimelineEvent): boolean => phase === "planned";
  const everybody = about === undefined ? findWho(knowledge, undefined).people : [];
  const { quotes } = findQuotes(knowledge, about);
  const happened = once(
    cited(
      "sentence",
      events.filter((event) => !isPlanned(event)),
    ),
  );
  const planned = once(cited("sentence", events.filter(isPlanned)));
  return {
    story: knowledge.story,
    about: about ?? null,
    first: told.size === 0 && since === undefined,
    reports: fresh(
      reportsFor(knowledge, about),
      ({ id }) => [`report:${id}`],
      ({ citations }) => citations,
    ),
    happened,
    people: fresh(everybody, ({ name }) => [keyOf("person", name)], profileCitations),
    said: once(cited("sentence", quotes)),
    different: fresh(
      events.flatMap(({ conflicts }) => [...conflicts]),
      (one) => keysOf("difference", differenceCitations(one)),
      differenceCitations,
    ),
    planned,
  };
}
