// How what a channel has been told is remembered: as keys that are committed with each message.

import type { Span } from "../../model/article.ts";
import type { ArticleSummary, Reading } from "../../model/knowledge.ts";
import { digestOfWords } from "../../text/digest-of-words.ts";

/** The same for the same words, whatever their white space, marks and case. */
export const keyOf = (kind: string, words: string): string => `${kind}:${digestOfWords(words)}`;

/** Told: this sentence. It is found again through the articles, of which every cited revision is kept. */
export const sentenceKey = ({ article }: Reading, { start, end }: Span): string =>
  keyOf("sentence", article.text.slice(start, end));

/** Told: all that was news in this revision. */
const readKey = (id: string, revision: string): string => `read:${id}@${revision}`;

/** Told: all that was news in reports of the days before. */
const untilKey = (day: string): string => `until:${day}`;

/** So many reports are known one by one, as reports come late: a feed that is new to a story brings last month's. */
const MOST_BY_NAME = 2000;

type Dated = Pick<ArticleSummary, "id" | "revision" | "published">;

const dayOf = ({ published }: Dated): string =>
  published === "unknown" ? "" : published.slice(0, 10);

/** Told: all that was news in these reports. What appeared before the newest of very many is told by its day. */
export function readKeys(articles: readonly Dated[]): string[] {
  const days = articles.map(dayOf).filter(Boolean).sort();
  const until = days.length > MOST_BY_NAME ? days.at(-MOST_BY_NAME) : undefined;
  const named = articles.filter(
    (article) => until === undefined || dayOf(article) === "" || dayOf(article) >= until,
  );
  return [
    ...(until === undefined ? [] : [untilKey(until)]),
    ...named.map(({ id, revision }) => readKey(id, revision)),
  ];
}

/** Does a key stand for something that was told, and not for reports that need not be looked into? */
export const isFact = (key: string): boolean => !/^(?:read|until):/.test(key);

const READ = /^read:(?<id>.+)@(?<revision>[^@]*)$/s;

/** Revisions by article id whose news were told, and the day before which all were. */
export function readTold(told: ReadonlySet<string>): {
  readonly revisions: ReadonlyMap<string, readonly string[]>;
  readonly until: string;
} {
  const revisions = new Map<string, string[]>();
  let until = "";
  for (const key of told) {
    const { id, revision = "" } = READ.exec(key)?.groups ?? {};
    if (id !== undefined) revisions.set(id, [...(revisions.get(id) ?? []), revision]);
    else if (key.startsWith("until:")) until = key.slice(6) > until ? key.slice(6) : until;
  }
  return { revisions, until };
}
