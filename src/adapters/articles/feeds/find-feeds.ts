import { parseHTML } from "linkedom";
import { withoutScripts } from "../page-scripts.ts";
import { canBeParsed, type PageDocument } from "../page-tree.ts";
import { plainLink } from "../web/plain-link.ts";
import type { ListedFeed } from "./opml.ts";
import { lineOf } from "./plain-text.ts";

const FEED_TYPES: ReadonlySet<string> = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
  "application/json",
  "application/xml",
  "text/xml",
]);
const MAX_FEEDS = 20;
const MAX_HEAD_LENGTH = 500_000;

/**
 * Finds the feeds that a page names in its head, in its order: the site's own usually comes first.
 * @param html of the page
 * @param url where it was fetched
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function findFeeds(html: string, url: string): readonly ListedFeed[] {
  const head = headOf(html);
  if (!canBeParsed(head)) return [];
  const document = parseHTML(`<html><head>${head}</head><body></body></html>`)
    .document as PageDocument;
  const base = plainLink(document.querySelector("base[href]")?.getAttribute("href") ?? "", url);
  const feeds = new Map<string, ListedFeed>();
  for (const link of document.querySelectorAll("link[rel][type][href]")) {
    const type = link.getAttribute("type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
    const feed = plainLink(link.getAttribute("href") ?? "", base ?? url);
    const title = lineOf(link.getAttribute("title") ?? undefined);
    const rel = link.getAttribute("rel")?.toLowerCase().split(/\s/) ?? [];
    const isFeed = rel.includes("alternate") && FEED_TYPES.has(type);
    if (feed !== undefined && isFeed && !feeds.has(feed)) {
      feeds.set(feed, { url: feed, ...(title === undefined ? {} : { title }), site: url });
    }
  }
  return [...feeds.values()].slice(0, MAX_FEEDS);
}

/** What stands before the body; the tags around it are left out. */
function headOf(html: string): string {
  const start = html.slice(0, MAX_HEAD_LENGTH);
  const body = start.search(/<body[\s>]/i);
  const head = withoutScripts(start.slice(0, body === -1 ? undefined : body));
  return head.replace(/<\/?(?:html|head)\b[^<>]*>/gi, "");
}
