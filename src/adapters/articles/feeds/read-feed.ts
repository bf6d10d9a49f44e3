import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from "feedsmith";
import { SourceError } from "../../../core/model/errors.ts";
import type { Feed, FeedItem } from "../../../core/model/fetching.ts";
import { plainLink } from "../web/plain-link.ts";
import { decodeSource } from "./decode-source.ts";
import { itemOfAtom, itemOfJson, itemOfRdf, itemOfRss, pageLink } from "./feed-items.ts";
import { lineOf } from "./plain-text.ts";
import { isPage, readXmlShape } from "./xml-shape.ts";

/** Feeds hold dozens of entries; one that lists more is an archive. */
const MAX_ITEMS = 1000;
const options = { maxItems: MAX_ITEMS };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const PERIODS_MS: ReadonlyMap<string, number> = new Map([
  ["hourly", HOUR_MS],
  ["daily", 24 * HOUR_MS],
  ["weekly", 7 * 24 * HOUR_MS],
]);

/** A feed as its format tells it. */
interface Told {
  readonly title: string | undefined;
  readonly site: string | undefined;
  readonly language: string | undefined;
  readonly everyMs?: number | undefined;
  readonly items: readonly FeedItem[] | undefined;
}

/**
 * Reads a feed: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom or JSON Feed, by what it holds, whatever the site calls it.
 * @param url where it was fetched, which its relative links are meant from
 * @throws SourceError `no-feed`, `broken-feed`, `hostile`, `encoding`, `too-large`
 */
export function readFeed(bytes: Uint8Array, contentType: string, url: string): Feed {
  const text = decodeSource(bytes, contentType).trimStart();
  try {
    return text.startsWith("{") ? readJson(text, url) : readXml(text, url);
  } catch (cause) {
    throw cause instanceof SourceError ? cause : noFeed(cause);
  }
}

function readJson(text: string, url: string): Feed {
  const whole: { readonly items?: unknown } = JSON.parse(text);
  const feed = parseJsonFeed(whole, options);
  const items = feed.items?.map((item) => itemOfJson(item, url));
  const entries = Array.isArray(whole.items) ? whole.items.length : 0;
  const { title, home_page_url: site, language } = feed;
  return feedOf({ title, site, language, items }, url, entries);
}

const TELLERS: ReadonlyMap<string, (text: string, url: string) => Told> = new Map([
  ["rss", toldByRss],
  ["rdf", toldByRdf],
  ["feed", toldByAtom],
]);

function readXml(text: string, url: string): Feed {
  const { root, entries } = readXmlShape(text);
  const teller = TELLERS.get(root);
  if (teller === undefined) {
    throw root === "html" ? isPage() : noFeed();
  }
  try {
    return feedOf(teller(text, url), url, entries);
  } catch (cause) {
    throw brokenFeed(cause);
  }
}

function toldByRss(text: string, url: string): Told {
  const { title, link: site, language, ttl, sy, items } = parseRssFeed(text, options);
  const everyMs = ttl === undefined ? periodOf(sy) : ttl * MINUTE_MS;
  return { title, site, language, everyMs, items: items?.map((item) => itemOfRss(item, url)) };
}

function toldByRdf(text: string, url: string): Told {
  const { title, link: site, dc, sy, items } = parseRdfFeed(text, options);
  const [language, everyMs] = [dc?.languages?.[0], periodOf(sy)];
  return { title, site, language, everyMs, items: items?.map((item) => itemOfRdf(item, url)) };
}

function toldByAtom(text: string, url: string): Told {
  const { title, links, xml, sy, entries } = parseAtomFeed(text, options);
  const [site, language, everyMs] = [pageLink(links, url), xml?.lang, periodOf(sy)];
  const items = entries?.map((entry) => itemOfAtom(entry, url));
  return { title: title?.value, site, language, everyMs, items };
}

function feedOf(
  { items = [], language, everyMs = 0, ...told }: Told,
  url: string,
  entries: number,
): Feed {
  const site = told.site === undefined ? undefined : plainLink(told.site, url);
  return {
    title: lineOf(told.title) ?? new URL(url).hostname,
    ...(site === undefined ? {} : { site }),
    ...(language === undefined ? {} : { language }),
    ...(everyMs <= 0 ? {} : { everyMs }),
    items,
    leftOut: Math.max(0, entries - MAX_ITEMS),
  };
}

/** @see https://web.resource.org/rss/1.0/modules/syndication/ */
function periodOf(
  sy: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined,
): number | undefined {
  const period = PERIODS_MS.get(sy?.updatePeriod?.toLowerCase() ?? "");
  return period === undefined ? undefined : period / Math.max(1, sy?.updateFrequency ?? 1);
}

/** Whoever writes it may do better the next time. */
const brokenFeed = (cause: unknown): SourceError =>
  new SourceError(
    "broken-feed",
    "This is a feed that can't be read: it is cut off, or its XML is malformed.",
    {},
    { cause },
  );

const noFeed = (cause?: unknown): SourceError =>
  new SourceError(
    "no-feed",
    "This is no feed that can be read: neither RSS nor Atom nor a JSON Feed.",
    { permanent: true },
    { cause },
  );
