import type { Cited } from "../model/article.ts";
import type {
  ArticleSummary,
  Difference,
  Knowledge,
  Quote,
  Statement,
} from "../model/knowledge.ts";
import { type Change, layOutNews, type News } from "./digest-sections.ts";
import { firstSentence } from "./first-sentence.ts";
import { type FoundNews, findNews } from "./news/find-news.ts";
import { keyOf, readKeys } from "./news/told-keys.ts";
import type { NewsQuery } from "./news/unread-articles.ts";
import type { TimelineEvent } from "./timeline.ts";
import { findWho } from "./who.ts";
import type { Profile } from "./who-profile.ts";

/** What is new since a channel's last digest; the briefing on all so far where there was none. */
export interface Digest {
  readonly story: string;
  readonly about: string | null;
  readonly first: boolean;
  /** ISO day: what came since then, whatever the channel was told. */
  readonly since: string | null;
  /** Reports that tell something new. */
  readonly reports: readonly News<ArticleSummary & { readonly citations: Cited }>[];
  readonly happened: readonly News<TimelineEvent>[];
  readonly people: readonly News<Profile>[];
  readonly said: readonly News<Quote>[];
  /** What a later report puts otherwise than the channel was told. */
  readonly changed: readonly News<Change>[];
  readonly different: readonly News<Difference>[];
  readonly planned: readonly News<TimelineEvent>[];
  /** New sentences that tell no event and quote nobody; none in the first digest, which is no copy of the reports. */
  readonly reported: readonly News<Statement>[];
  /** How many reports only repeat what is known. */
  readonly repeating: number;
  /** How many reports have to wait for the next digest. */
  readonly waiting: number;
  /** Keys of the reports whose news this is: they are told with its last message. */
  readonly read: readonly string[];
}

/** The reports that tell what is new, but for those that were named before. */
function reportsOf(knowledge: Knowledge, { pieces, unread }: FoundNews, told: ReadonlySet<string>) {
  const telling = new Set(pieces.map(({ facts }) => facts.reading.article.id));
  return unread.articles.flatMap((article) => {
    const citations = telling.has(article.id) ? firstSentence(knowledge, article) : undefined;
    const key = `report:${article.id}`;
    return citations === undefined || told.has(key)
      ? []
      : [{ item: { ...article, citations }, facts: [key] }];
  });
}

/** People whom no known report names. */
function newPeople(knowledge: Knowledge, { unread }: FoundNews, told: ReadonlySet<string>) {
  const keyOfPerson = ({ name }: Profile): string => keyOf("person", name);
  const isKnown = (profile: Profile): boolean => {
    const [entity] = knowledge.resolve(profile.name);
    const articles = entity === undefined ? [] : knowledge.articlesAbout(entity.id);
    return told.has(keyOfPerson(profile)) || articles.some((id) => unread.known.has(id));
  };
  return findWho(knowledge, undefined)
    .people.filter((profile) => !isKnown(profile))
    .map((item): News<Profile> => ({ item, facts: [keyOfPerson(item)] }));
}

/** Finds all that a channel has not been told. */
export function findDigest(knowledge: Knowledge, query: NewsQuery): Digest {
  const { about, since } = query;
  const told: ReadonlySet<string> = since === undefined ? query.told : new Set();
  const first = told.size === 0 && since === undefined;
  const found = findNews(knowledge, query);
  const { unread, pieces } = found;
  const sections = layOutNews(knowledge, pieces);
  const telling = new Set(pieces.map(({ facts }) => facts.reading.article.id));
  return {
    story: knowledge.story,
    about: about ?? null,
    since: since ?? null,
    first,
    ...sections,
    reported: first ? [] : sections.reported,
    reports: reportsOf(knowledge, found, told),
    people:
      about === undefined && unread.articles.length > 0 ? newPeople(knowledge, found, told) : [],
    repeating: unread.articles.filter(({ id }) => !telling.has(id)).length,
    waiting: unread.waiting,
    read: readKeys([...unread.articles, ...unread.passed]),
  };
}
