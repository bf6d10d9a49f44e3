import type { DayRange } from "../model/command.ts";
import type { ArticleSummary, Knowledge } from "../model/knowledge.ts";
import type { Topic } from "./timeline-topic.ts";

/** What a timeline is asked for. */
export interface TimelineFilter {
  readonly from?: DayRange | undefined;
  readonly to?: DayRange | undefined;
  readonly about?: string | undefined;
}

/** So many articles are read for a timeline, however many there are: more events than that nobody reads. */
export const MOST_ARTICLES = 200;

/** Did the article appear in the time that is asked for, or soon after? Undated ones may have. */
function isNear({ published }: ArticleSummary, { from, to }: TimelineFilter): boolean {
  const day = published.slice(0, 10);
  const late = to === undefined ? "9999" : `${Number(to.to.slice(0, 4)) + 1}${to.to.slice(4)}`;
  return published === "unknown" || (day >= (from?.from ?? "") && day <= late);
}

function articlesOf(knowledge: Knowledge, topic: Topic): ReadonlySet<string> {
  return new Set(
    topic.kind === "entity"
      ? knowledge.articlesAbout(topic.entity.id)
      : knowledge.articlesWith(topic.wanted),
  );
}

/** The articles to look for events in: those about what is asked, near the asked time first, then the newest; and of how many. */
export function articlesToRead(
  knowledge: Knowledge,
  topic: Topic | undefined,
  filter: TimelineFilter,
): { readonly ids: readonly string[]; readonly of: number } {
  const among = topic === undefined ? undefined : articlesOf(knowledge, topic);
  const articles = knowledge.articles.filter(({ id }) => among === undefined || among.has(id));
  const all =
    articles.length <= MOST_ARTICLES
      ? articles.map(({ id }) => id)
      : newestFirst(articles, filter).slice(0, MOST_ARTICLES);
  return { ids: all, of: articles.length };
}

/** Ids by day, those near the asked time first; sorted by days alone, so that 100,000 articles take no time. */
function newestFirst(articles: readonly ArticleSummary[], filter: TimelineFilter): string[] {
  const byDay = new Map<string, string[]>();
  for (const article of articles) {
    const day = article.published === "unknown" ? "0000-00-00" : article.published.slice(0, 10);
    const key = `${isNear(article, filter) ? 1 : 0} ${day}`;
    const ids = byDay.get(key);
    if (ids === undefined) {
      byDay.set(key, [article.id]);
    } else {
      ids.push(article.id);
    }
  }
  const keys = [...byDay.keys()].sort().reverse();
  return keys.flatMap((key) => (byDay.get(key) ?? []).sort());
}
