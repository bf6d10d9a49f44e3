import { SourceError } from "../../../core/model/errors.ts";
import type { Feed, FeedItem } from "../../../core/model/fetching.ts";
import type { Incoming } from "../../../core/model/intake.ts";
import { tidyBlankLines } from "../wire-text.ts";
import { believedDate } from "./believed-date.ts";
import { languageTag } from "./language-tag.ts";
import { firstWords, textOfHtml } from "./plain-text.ts";
import { hostOf, isSameSite } from "./site.ts";

/** A feed of so many entries that are all of this minute writes the time of reading, not of publication. */
const FEWEST_FOR_DOUBT = 3;
const THIS_MINUTE_MS = 5 * 60_000;

/** A feed without the dates of its entries where it writes the time of reading instead. @param now milliseconds since the epoch */
export function withBelievedDates(feed: Feed, now: number): Feed {
  const { items } = feed;
  const isDoubtful =
    items.length >= FEWEST_FOR_DOUBT &&
    items.every(({ published }) => Math.abs(Date.parse(published ?? "") - now) < THIS_MINUTE_MS);
  return isDoubtful
    ? { ...feed, items: items.map(({ published: _, updated: __, ...item }) => item) }
    : feed;
}

/** What an entry needs to know of its feed. */
export interface FeedHead extends Pick<Feed, "title" | "language"> {
  /** Addresses of the site that it belongs to. */
  readonly sites: readonly string[];
}

/** Whose article it is: the page knows; a feed may name another's, and speaks in its own name for its own site alone. */
function publisherOf(
  { publisher }: FeedItem,
  { title, sites }: FeedHead,
  url: string,
  page?: Incoming,
): string {
  const named = page?.publisher === hostOf(url) ? undefined : page?.publisher;
  const isItsOwn = sites.some((site) => isSameSite(site, url));
  return named ?? publisher ?? (isItsOwn ? title : hostOf(url));
}

/**
 * Puts together what an entry of a feed and its page say of an article.
 *
 * The page knows its own dates, address and language; the longer text is the article, for feeds often hold its first
 * words alone, and pages those of a fence.
 * @param page of the entry, where it was fetched
 * @param now milliseconds since the epoch
 * @throws SourceError `no-article`: it has no address or no words
 */
export function incomingOf(item: FeedItem, feed: FeedHead, now: number, page?: Incoming): Incoming {
  const told = tidyBlankLines(textOfHtml(item.html));
  const text = page !== undefined && page.text.length >= told.length ? page.text : told;
  const url = page?.url ?? item.url;
  if (url === undefined || text === "") throw noArticle(item, url === undefined);
  const updated = believedDate([page?.updated, item.updated], now);
  const language = languageTag(page?.language ?? item.language ?? feed.language);
  return {
    url,
    ...(page?.canonical === undefined ? {} : { canonical: page.canonical }),
    ...(item.guid === undefined ? {} : { guid: item.guid }),
    title: item.title ?? page?.title ?? firstWords(text),
    publisher: publisherOf(item, feed, url, page),
    authors: page !== undefined && page.authors.length > 0 ? page.authors : item.authors,
    published: believedDate([page?.published, item.published], now),
    ...(updated === "unknown" ? {} : { updated }),
    ...(language === undefined ? {} : { language }),
    text,
  };
}

const noArticle = ({ title, url, guid }: FeedItem, isNowhere: boolean): SourceError =>
  new SourceError(
    "no-article",
    `The entry “${title ?? url ?? guid ?? "without a title"}” ${isNowhere ? "leads to no page" : "has no words, neither in the feed nor on its page"}.`,
    { permanent: true },
  );
