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

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const PERIODS_MS: ReadonlyMap<string, number> = new Map([
  ["hourly", HOUR_MS],
  ["daily", 24 * HOUR_MS],
  ["weekly", 7 * 24 * HOUR_MS],
]);

/** A feed as its format tells it. */
interface Told<Item> {
  readonly title: string | undefined;
  readonly site: string | undefined;
  readonly language: string | undefined;
  readonly everyMs: number | undefined;
  readonly items: readonly Item[] | undefined;
  readonly read: (item: Item, url: string) => FeedItem;
}

/**
 * Reads a feed: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom or JSON Feed, by what it holds, whatever the site calls it.
 * @param url where it was fetched, which its relative links are meant from
 * @throws SourceError `no-feed`, `hostile`, `encoding`, `too-large`
 */
export function readFeed(bytes: Uint8Array, contentType: string, url: string): Feed {
  const text = decodeSource(bytes, contentType).trimStart();
  const root = text.startsWith("{") ? "{" : readXmlShape(text);
  try {
    return read(root, text, url);
  } catch (cause) {
    throw cause instanceof SourceError ? cause : noFeed(cause);
  }
}

function read(root: string, text: string, url: string): Feed {
  switch (root) {
    case "rss": {
      const { title, link: site, language, ttl, sy, items } = parseRssFeed(text);
      const everyMs = ttl === undefined ? periodOf(sy) : ttl * MINUTE_MS;
      return feedOf({ title, site, language, everyMs, items, read: itemOfRss }, url);
    }
    case "rdf": {
      const { title, link: site, dc, sy, items } = parseRdfFeed(text);
      const language = dc?.languages?.[0];
      return feedOf({ title, site, language, everyMs: periodOf(sy), items, read: itemOfRdf }, url);
    }
    case "feed": {
      const { title, links, xml, sy, entries: items } = parseAtomFeed(text);
      const [site, language] = [pageLink(links, url), xml?.lang];
      const told = { title: title?.value, site, language, everyMs: periodOf(sy), items };
      return feedOf({ ...told, read: itemOfAtom }, url);
    }
    case "{": {
      const { title, home_page_url: site, language, items } = parseJsonFeed(text);
      return feedOf({ title, site, language, everyMs: undefined, items, read: itemOfJson }, url);
    }
    case "html":
      throw isPage();
    default:
      throw noFeed();
  }
}

function feedOf<Item>(told: Told<Item>, url: string): Feed {
  const { items = [], language, everyMs } = told;
  const site = told.site === undefined ? undefined : plainLink(told.site, url);
  return {
    title: lineOf(told.title) ?? new URL(url).hostname,
    ...(site === undefined ? {} : { site }),
    ...(language === undefined ? {} : { language }),
    ...(everyMs === undefined || everyMs <= 0 ? {} : { everyMs }),
    items: items.slice(0, MAX_ITEMS).map((item) => told.read(item, url)),
    leftOut: Math.max(0, items.length - MAX_ITEMS),
  };
}

/** @see https://web.resource.org/rss/1.0/modules/syndication/ */
function periodOf(
  sy: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined,
): number | undefined {
  const period = PERIODS_MS.get(sy?.updatePeriod?.toLowerCase() ?? "");
  return period === undefined ? undefined : period / Math.max(1, sy?.updateFrequency ?? 1);
}

const noFeed = (cause?: unknown): SourceError =>
  new SourceError(
    "no-feed",
    "This is no feed that can be read: neither RSS nor Atom nor a JSON Feed.",
    { permanent: true },
    { cause },
  );
