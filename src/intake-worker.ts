// Runs in a thread of its own: what stands in feeds and pages is others' doing, and takes long to take apart.
import { parentPort, workerData } from "node:worker_threads";
import { decodeSource } from "./adapters/articles/feeds/decode-source.ts";
import { findFeeds } from "./adapters/articles/feeds/find-feeds.ts";
import { type FeedHead, incomingOf } from "./adapters/articles/feeds/incoming.ts";
import { readFeed } from "./adapters/articles/feeds/read-feed.ts";
import { readPage } from "./adapters/articles/feeds/read-page.ts";
import { decodeAnnotation } from "./adapters/storage/shelf/annotation-text.ts";
import { type ArticleMarks, marksOf } from "./core/intake/article-marks.ts";
import { languageOf } from "./core/intake/language.ts";
import { type Fingerprint, fingerprintOf } from "./core/intake/signature.ts";
import type { Article } from "./core/model/article.ts";
import { SourceError } from "./core/model/errors.ts";
import type { Feed, FeedItem, FetchedBody } from "./core/model/fetching.ts";
import type { Incoming } from "./core/model/intake.ts";
import { readArticles } from "./reading-worker.ts";

/** An article as it was fetched, in the language that it is in, and what it is known again by. */
export interface Arrived extends Incoming {
  readonly language: string;
  readonly fingerprint: Fingerprint;
  /** Its words are those of the feed, which gives the first ones, or a summary, of what stands on its page. */
  readonly isExcerpt: boolean;
}

const arrived = (incoming: Incoming, isExcerpt: boolean): Arrived => ({
  ...{ ...incoming, isExcerpt },
  language: languageOf(incoming.text, incoming.language),
  fingerprint: fingerprintOf(incoming),
});

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

interface Page {
  readonly body: FetchedBody;
  readonly now: number;
}

const pageIn = ({ body: { bytes, contentType, url }, now }: Page): ReadOr<Incoming> =>
  attempt(() => readPage(bytes, contentType, url, now));

export function readPageBody(given: Page): ReadOr<Arrived> {
  const page = pageIn(given);
  return "value" in page ? { value: arrived(page.value, false) } : page;
}

/** An entry of a feed, and its page where it was fetched. */
export interface Entry {
  readonly item: FeedItem;
  readonly feed: FeedHead;
  readonly body: FetchedBody | undefined;
  /** The feed gives all of it. */
  readonly isWhole: boolean;
  readonly now: number;
}

/** A page that holds no article leaves the words of the feed. */
export function readEntry({ item, feed, body, isWhole, now }: Entry): ReadOr<Arrived> {
  const page = body === undefined ? undefined : pageIn({ body, now });
  const told = page !== undefined && "value" in page ? page.value : undefined;
  return attempt(() => {
    const incoming = incomingOf(item, feed, now, told);
    return arrived(incoming, !isWhole && incoming.text !== told?.text);
  });
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

/** What the thread can be asked for. */
export const readings = { considerArticle, findFeedsIn, readEntry, readFeedBody, readPageBody };

export interface Task<Name extends keyof typeof readings = keyof typeof readings> {
  readonly name: Name;
  readonly given: Parameters<(typeof readings)[Name]>[0];
}

/** Comes in the order of the tasks. */
export type Replied = { readonly value: unknown } | { readonly failed: string };

/** Given to the thread as its data, so that a program that only imports this is no such thread. */
export const READS = "reads what is followed";

function reply({ name, given }: Task): Replied {
  try {
    return { value: readings[name](given as never) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (workerData === READS) {
  parentPort?.on("message", (task: Task) => parentPort?.postMessage(reply(task)));
}
