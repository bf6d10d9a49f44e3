// Runs in a thread of its own: what stands in feeds and pages is others' doing, and takes long to take apart.
import { decodeSource } from "./adapters/articles/feeds/decode-source.ts";
import { findFeeds } from "./adapters/articles/feeds/find-feeds.ts";
import { incomingOf } from "./adapters/articles/feeds/incoming.ts";
import { readFeed } from "./adapters/articles/feeds/read-feed.ts";
import { readPage } from "./adapters/articles/feeds/read-page.ts";
import { decodeAnnotation } from "./adapters/storage/shelf/annotation-text.ts";
import { type ArticleMarks, marksOf } from "./core/intake/article-marks.ts";
import type { Article } from "./core/model/article.ts";
import { SourceError } from "./core/model/errors.ts";
import type { Feed, FeedItem, FetchedBody } from "./core/model/fetching.ts";
import type { Incoming } from "./core/model/intake.ts";
import { readArticles } from "./reading-worker.ts";

/** What is read in an article before anybody has decided about it. */
export interface Considered {
  /** As the shelf keeps it. */
  readonly annotation: string;
  readonly marks: ArticleMarks;
}

export function considerArticle(article: Article): ReadOr<Considered> {
  const [read] = readArticles([article]);
  return attempt(() => {
    if (read === undefined || "problem" in read) {
      throw new SourceError("no-article", `It can't be read: ${read?.problem ?? "no answer"}`, {
        permanent: true,
      });
    }
    const { id: articleId, revision } = article;
    const annotation = decodeAnnotation(read.annotation, { articleId, revision });
    return { annotation: read.annotation, marks: marksOf({ article, annotation }) };
  });
}

/** What was read, or why it can't be: a SourceError loses its class between threads. */
export type ReadOr<T> =
  | { readonly value: T }
  | { readonly problem: Pick<SourceError, "code" | "message" | "permanent"> };

function attempt<T>(work: () => T): ReadOr<T> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof SourceError) {
      const { code, message, permanent } = error;
      return { problem: { code, message, permanent } };
    }
    throw error;
  }
}

export const readFeedBody = ({ bytes, contentType, url }: FetchedBody): ReadOr<Feed> =>
  attempt(() => readFeed(bytes, contentType, url));

export const readPageBody = (given: {
  readonly body: FetchedBody;
  readonly now: number;
}): ReadOr<Incoming> => {
  const { bytes, contentType, url } = given.body;
  return attempt(() => readPage(bytes, contentType, url, given.now));
};

/** An entry of a feed, the feed without what the entry doesn't need, and the entry's page where it was fetched. */
export interface Entry {
  readonly item: FeedItem;
  readonly feed: Feed;
  readonly body: FetchedBody | undefined;
  readonly now: number;
}

/** A page that holds no article leaves the words of the feed. */
export function readEntry({ item, feed, body, now }: Entry): ReadOr<Incoming> {
  const page = body === undefined ? undefined : readPageBody({ body, now });
  return attempt(() =>
    incomingOf(item, feed, now, page !== undefined && "value" in page ? page.value : undefined),
  );
}

/** A feed that a page names in its head. */
export interface NamedFeed {
  readonly url: string;
  readonly title?: string;
}

export const findFeedsIn = ({
  bytes,
  contentType,
  url,
}: FetchedBody): ReadOr<readonly NamedFeed[]> =>
  attempt(() => findFeeds(decodeSource(bytes, contentType), url));
