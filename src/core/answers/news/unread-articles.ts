// Which reports a channel has not been told of yet, and which it knows.
import type { ArticleSummary, Knowledge } from "../../model/knowledge.ts";
import { readTold } from "./told-keys.ts";

export interface NewsQuery {
  /** Keys of what the channel has been told. */
  readonly told: ReadonlySet<string>;
  /** A person, place or topic that the news keep to. */
  readonly about?: string | undefined;
  /** ISO day: instead of what was told, what was in reports before it is known. */
  readonly since?: string | undefined;
}

export interface Unread {
  /** Reports to look into, oldest first. */
  readonly articles: readonly ArticleSummary[];
  /** Unread ones that have to wait for the next time. */
  readonly waiting: number;
  /** Reports without a date that count as known, as nobody can tell whether they came since the day. */
  readonly undated: readonly ArticleSummary[];
  /** Ids of reports that are known in the wording they have now. */
  readonly known: ReadonlySet<string>;
  /** Earlier wordings that are known: revisions by article id. */
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  /** Older ones that are not looked into, as only so many newest are: of a first briefing they count as known from then on. */
  readonly passed: readonly ArticleSummary[];
}

/** So many reports are looked into at once. */
const MOST_UNREAD = 200;

const dayOf = ({ published }: ArticleSummary): string =>
  published === "unknown" ? "" : published.slice(0, 10);

const byTime = (a: ArticleSummary, b: ArticleSummary): number => {
  const [one, other] = [a, b].map(
    ({ published, id }) => `${published === "unknown" ? "~" : published} ${id}`,
  );
  return (one ?? "") < (other ?? "") ? -1 : 1;
};

/** Parts a story's reports into those that are known and, of those that are meant, those that are not. */
export function findUnread(
  knowledge: Knowledge,
  { told, since }: NewsQuery,
  isMeant: (article: ArticleSummary) => boolean,
): Unread {
  const { revisions, until } = readTold(since === undefined ? told : new Set());
  const isKnown = (article: ArticleSummary): boolean =>
    since !== undefined
      ? dayOf(article) < since
      : (dayOf(article) !== "" && dayOf(article) < until) ||
        (revisions.get(article.id)?.includes(article.revision) ?? false);
  const known = new Set<string>();
  const unread: ArticleSummary[] = [];
  const undated: ArticleSummary[] = [];
  for (const article of knowledge.articles) {
    if (isKnown(article)) {
      known.add(article.id);
      if (since !== undefined && dayOf(article) === "" && isMeant(article)) undated.push(article);
    } else if (isMeant(article)) {
      unread.push(article);
    }
  }
  const sorted = unread.toSorted(byTime);
  // Where nothing was told yet, the newest reports matter; later on none may be left out, so the oldest come first.
  const first = known.size === 0 && revisions.size === 0;
  const isNewest = first || since !== undefined;
  const left = Math.max(0, sorted.length - MOST_UNREAD);
  return {
    articles: isNewest ? sorted.slice(left) : sorted.slice(0, MOST_UNREAD),
    waiting: isNewest ? 0 : left,
    passed: isNewest ? sorted.slice(0, left) : [],
    ...{ undated, known },
    earlier: new Map([...revisions].filter(([id]) => !known.has(id))),
  };
}
