import type { Draft } from "./draft.ts";
import type { PageDocument } from "./page-tree.ts";
import { momentOrWords, readMoment } from "./read-moment.ts";

type Fields = Readonly<Record<string, unknown>>;

const TITLES = ["og:title", "twitter:title"];
const PUBLISHERS = ["og:site_name", "application-name"];
const DATES =
  "article:published_time datepublished date dc.date dc.date.issued dcterms.created pubdate publish-date publishdate parsely-pub-date sailthru.date".split(
    " ",
  );

const UPDATES = "article:modified_time datemodified dcterms.modified og:updated_time".split(" ");
const AUTHORS = ["author", "parsely-author", "dc.creator", "article:author"];
const MAX_AUTHORS = 20;
/** A longer one is no title, and would take long to look through. */
const MAX_TITLE_LENGTH = 1000;

/**
 * Reads what a page says of its article: Open Graph, JSON-LD, then older habits.
 * @see https://ogp.me
 * @see https://schema.org/NewsArticle
 */
export function readWebMetadata(document: PageDocument): Omit<Draft, "text"> {
  const meta = metaOf(document);
  const linked = linkedArticle(document);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find(Boolean);
  const publisher = first(PUBLISHERS) ?? wordsIn(fieldsIn(linked.publisher).name);
  const time = document.querySelector("article time[datetime], time[pubdate], time[datetime]");
  const canonical = document.querySelector("link[rel~=canonical]")?.getAttribute("href");
  const url = [canonical, meta.get("og:url")].find((each) => /^https?:\/\//i.test(each ?? ""));
  const published =
    first(DATES) ?? wordsIn(linked.datePublished) ?? time?.getAttribute("datetime") ?? undefined;
  const updated = readMoment(first(UPDATES) ?? wordsIn(linked.dateModified));
  const authors = authorsOf(linked.author, first(AUTHORS));
  const fields = {
    title: first(TITLES) ?? wordsIn(linked.headline) ?? shownTitle(document, publisher),
    publisher,
    published: published && momentOrWords(published),
    url,
    language: document.documentElement.getAttribute("lang"),
    authors: authors.length > 0 && authors,
    updated: updated.kind === "known" && updated.published,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const names = ["property", "name", "itemprop"].map((name) => element.getAttribute(name));
    const name = names.find(Boolean)?.toLowerCase();
    const content = wordsIn(element.getAttribute("content"));
    if (name !== undefined && content !== undefined && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** Names of the authors; pages also write addresses of their profiles there. */
function authorsOf(linked: unknown, named: string | undefined): readonly string[] {
  const told = [linked].flat().slice(0, MAX_AUTHORS);
  const names = told.flatMap((each) => wordsIn(each) ?? wordsIn(fieldsIn(each).name) ?? []);
  const all = names.length > 0 ? names : [named ?? ""];
  return [...new Set(all)].filter((name) => name !== "" && !/^https?:/i.test(name));
}

/** The page's own heading, or its title without the name of the site. */
function shownTitle(document: PageDocument, publisher: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll("h1")];
  const heading = headings.length === 1 ? wordsIn(headings[0]?.textContent) : undefined;
  const whole = document.title.slice(0, MAX_TITLE_LENGTH);
  const [title, site] = whole.split(/ [|–—-] (?=[^|–—]*$)/);
  return heading ?? wordsIn(site === publisher ? title : whole);
}

/** The first description of an article among a page's JSON-LD; pages often hold broken ones, which say nothing. */
function linkedArticle(document: PageDocument): Fields {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const described = scripts.flatMap(({ textContent }) => {
    const data = jsonIn(textContent ?? "");
    return [data, fieldsIn(data)["@graph"]].flat().map(fieldsIn);
  });
  return described.find((each) => /Article|Posting|Report/.test(String(each["@type"]))) ?? {};
}

function jsonIn(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

const fieldsIn = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};

function wordsIn(value: unknown): string | undefined {
  const words = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
  return words === "" ? undefined : words;
}
