import { generateOpml, type Opml, parseOpml } from "feedsmith";
import { SourceError } from "../../../core/model/errors.ts";
import { plainLink } from "../web/plain-link.ts";
import { decodeSource } from "./decode-source.ts";
import { lineOf } from "./plain-text.ts";
import { readXmlShape } from "./xml-shape.ts";

/** A feed of a list. */
export interface ListedFeed {
  readonly url: string;
  readonly title?: string;
  readonly site?: string;
}

/** What a list names, and what of it can't be followed, in words. */
export interface FeedList {
  readonly feeds: readonly ListedFeed[];
  readonly problems: readonly string[];
  /** How many entries name a feed that another one names already. */
  readonly repeated: number;
}

const MAX_FEEDS = 1000;
const MAX_SHOWN = 100;
/** An entry has few of them, and a list has many entries. */
const MAX_ATTRIBUTES = 150_000;
const FEEDS: ReadonlySet<string> = new Set(["rss", "feed", "rdf"]);

/**
 * Reads a list of feeds, whatever folders it sorts them into; each feed once.
 * @throws SourceError `no-feed`, `broken-feed`, `hostile`, `encoding`, `too-large`
 * @see https://opml.org/spec2.opml
 */
export function readOpml(bytes: Uint8Array, contentType = ""): FeedList {
  const text = decodeSource(bytes, contentType).trimStart();
  demandList(text);
  const feeds = new Map<string, ListedFeed>();
  const problems: string[] = [];
  let repeated = 0;
  for (const outline of outlinesIn(text).filter(namesFeed)) {
    const url = plainLink(outline.xmlUrl ?? "");
    if (url === undefined) problems.push(hasNoAddress(outline));
    if (url !== undefined && feeds.has(url)) repeated += 1;
    if (url === undefined || feeds.has(url)) continue;
    const title = lineOf(outline.text ?? outline.title);
    const site = plainLink(outline.htmlUrl ?? "");
    feeds.set(url, {
      url,
      ...(title === undefined ? {} : { title }),
      ...(site === undefined ? {} : { site }),
    });
  }
  const left = feeds.size - MAX_FEEDS;
  if (left > 0) {
    problems.push(
      `${left} feeds after the first ${MAX_FEEDS}, which is the most of one list: put them into another.`,
    );
  }
  return { feeds: [...feeds.values()].slice(0, MAX_FEEDS), problems, repeated };
}

/** A list that was cut off names fewer feeds than are meant. */
function demandList(text: string): void {
  const { root } = readXmlShape(text, MAX_ATTRIBUTES);
  if (FEEDS.has(root)) {
    const message = "This is a feed, and no list of feeds (OPML): follow it by its address.";
    throw new SourceError("no-feed", message, { permanent: true });
  }
  if (root !== "opml") throw noList();
  if (!/<\/opml\s{0,9}>|<opml\b[^<>]{0,500}\/>/i.test(text.slice(-1000))) {
    const message = "This list of feeds (OPML) is cut off: it does not end with </opml>.";
    throw new SourceError("broken-feed", message);
  }
}

/** Folders have no address, and are none. */
const namesFeed = ({ xmlUrl, type }: Outline): boolean =>
  xmlUrl !== undefined || /^(?:rss|atom|feed)$/i.test(type ?? "");

function hasNoAddress({ text, title, xmlUrl }: Outline): string {
  const name = lineOf(text ?? title) ?? "A feed";
  return xmlUrl === undefined
    ? `${name.slice(0, MAX_SHOWN)}: it has no address (xmlUrl).`
    : `${name.slice(0, MAX_SHOWN)}: ${xmlUrl.slice(0, MAX_SHOWN)} is no address of the web.`;
}

type Outline = Opml.Outline<string>;

function outlinesIn(text: string): readonly Outline[] {
  const flat = (outlines: readonly Outline[] = []): readonly Outline[] =>
    outlines.flatMap((outline) => [outline, ...flat(outline.outlines)]);
  try {
    return flat(parseOpml(text).body?.outlines);
  } catch (cause) {
    if (!/<outline\b/i.test(text)) return []; // such a list is no fault
    throw noList(cause);
  }
}

const noList = (cause?: unknown): SourceError =>
  new SourceError(
    "no-feed",
    "This is no list of feeds (OPML) that can be read.",
    { permanent: true },
    { cause },
  );

/** Writes a list of feeds that other readers take. */
export function writeOpml(title: string, feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map((feed) => ({
    type: "rss",
    text: feed.title ?? feed.url,
    xmlUrl: feed.url,
    ...(feed.site === undefined ? {} : { htmlUrl: feed.site }),
  }));
  // A list needs an outline, even where there is no feed.
  const body = { outlines: outlines.length > 0 ? outlines : [{ text: title }] };
  return generateOpml({ head: { title }, body });
}
