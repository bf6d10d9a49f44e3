import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import type { FeedItem } from "../../../core/model/fetching.ts";
import { plainLink } from "../web/plain-link.ts";
import { htmlOfText, lineOf } from "./plain-text.ts";

type Told<T> = { readonly [K in keyof T]: T[K] | undefined };
/** An item before its empty fields are left out. */
type Raw = Told<Omit<FeedItem, "authors" | "html">> & {
  readonly authors: readonly (string | undefined)[];
  readonly html: string | undefined;
};

const MAX_AUTHORS = 20;
const MAX_ID_LENGTH = 2048;
/** Ten times the longest articles. */
const MAX_HTML_LENGTH = 500_000;
const MAX_WORD_LENGTH = 200;

function itemOf({ authors, html = "", ...told }: Raw): FeedItem {
  const lines = {
    ...told,
    title: lineOf(told.title),
    publisher: lineOf(told.publisher),
    published: told.published?.slice(0, MAX_WORD_LENGTH),
    updated: told.updated?.slice(0, MAX_WORD_LENGTH),
    language: told.language?.slice(0, MAX_WORD_LENGTH),
  };
  const given = Object.entries(lines).filter(([, value]) => value !== undefined && value !== "");
  return {
    ...(Object.fromEntries(given) as Partial<FeedItem>),
    authors: namesOf(authors),
    html: html.slice(0, MAX_HTML_LENGTH),
  };
}

function namesOf(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.slice(0, MAX_AUTHORS).flatMap((name) => lineOf(name) ?? []))];
}

const longer = (one = "", other = ""): string => (other.length > one.length ? other : one);

const idOf = (id: string | undefined): string | undefined => id?.slice(0, MAX_ID_LENGTH);

/** The address of the page itself, among an entry's links. */
export function pageLink(
  links: readonly AtomFeed.Link<string>[] | undefined,
  base: string,
): string | undefined {
  const own = links?.filter(({ rel }) => rel === undefined || rel === "alternate") ?? [];
  const page = own.find(({ type }) => type === undefined || type.includes("html")) ?? own[0];
  return page?.href === undefined ? undefined : plainLink(page.href, base);
}

const linkOf = (link: string | undefined, base: string): string | undefined =>
  link === undefined ? undefined : plainLink(link, base);

export function itemOfRss(item: RssFeed.Item<string>, base: string): FeedItem {
  const { guid, dc, dcterms, atom, source } = item;
  const isLink = guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? "");
  return itemOf({
    guid: idOf(guid?.value),
    url:
      linkOf(item.link, base) ??
      pageLink(atom?.links, base) ??
      linkOf(isLink ? guid?.value : undefined, base),
    title: item.title ?? dc?.titles?.[0],
    published:
      item.pubDate ??
      dc?.dates?.[0] ??
      dcterms?.issued?.[0] ??
      dcterms?.created?.[0] ??
      atom?.published,
    updated: atom?.updated ?? dcterms?.modified?.[0],
    authors: [...(item.authors ?? []).map(({ name }) => name), ...(dc?.creators ?? [])],
    publisher: source?.title ?? dc?.publishers?.[0],
    language: item.xml?.lang ?? dc?.languages?.[0],
    html: longer(item.description, item.content?.encoded),
  });
}

export function itemOfRdf(item: RdfFeed.Item<string>, base: string): FeedItem {
  const { dc, dcterms } = item;
  return itemOf({
    guid: idOf(item.rdf?.about),
    url: linkOf(item.link, base) ?? linkOf(item.rdf?.about, base),
    title: item.title ?? dc?.titles?.[0],
    published: dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0],
    updated: dcterms?.modified?.[0],
    authors: dc?.creators ?? [],
    publisher: dc?.publishers?.[0],
    language: item.xml?.lang ?? dc?.languages?.[0],
    html: longer(item.description, item.content?.encoded),
  });
}

const isHtml = (type: string | undefined): boolean => /html/i.test(type ?? "");

/** Of an Atom text, its HTML; plain where nothing else is said. */
const htmlOf = ({ value, type }: AtomFeed.Content = {}): string | undefined =>
  value === undefined || isHtml(type) ? value : htmlOfText(value);

export function itemOfAtom(entry: AtomFeed.Entry<string>, base: string): FeedItem {
  const { dc, source } = entry;
  return itemOf({
    guid: idOf(entry.id),
    url: pageLink(entry.links, base),
    title: htmlOf(entry.title),
    published: entry.published ?? dc?.dates?.[0] ?? entry.updated,
    updated: entry.updated,
    authors: [...(entry.authors ?? []).map(({ name }) => name), ...(dc?.creators ?? [])],
    publisher: htmlOf(source?.title),
    language: entry.xml?.lang ?? entry.content?.xml?.lang,
    html: longer(htmlOf(entry.summary), htmlOf(entry.content)),
  });
}

export function itemOfJson(item: JsonFeed.Item<string>, base: string): FeedItem {
  const { content_text: plain, content_html: html, summary = "" } = item;
  return itemOf({
    guid: idOf(item.id),
    url: linkOf(item.url, base) ?? linkOf(item.external_url, base),
    title: item.title === undefined ? undefined : htmlOfText(item.title),
    published: item.date_published,
    updated: item.date_modified,
    authors: (item.authors ?? []).map(({ name }) => name),
    publisher: undefined,
    language: item.language,
    html: html ?? htmlOfText(plain ?? summary),
  });
}
