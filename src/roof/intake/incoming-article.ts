// The article that a page or an entry becomes, and the name that it gets.
import { createHash } from "node:crypto";
import { articleOf } from "../../adapters/articles/draft.ts";
import { hostOf } from "../../adapters/articles/feeds/site.ts";
import { isEnglish } from "../../core/intake/language.ts";
import { linkKey } from "../../core/intake/link-key.ts";
import type { Article } from "../../core/model/article.ts";
import type { Incoming } from "../../core/model/intake.ts";
import type { Arrived } from "../../intake-worker.ts";
import type { KnownStory } from "./known-story.ts";
import type { ReadingThreads } from "./reading-threads.ts";

/** An article that may become one of a story. */
export interface Candidate {
  readonly incoming: Arrived;
  /** Of the story. */
  readonly key: string;
  readonly known: KnownStory;
  readonly threads: Pick<ReadingThreads, "consider">;
  /** Its words are what a printing says besides this article. */
  readonly besides?: Article;
}

const hashOf = (words: string): string =>
  createHash("sha256").update(words).digest("hex").slice(0, 8);

export const idAt = ({ url, canonical = url }: Incoming): string => idOf(canonical);

/** Short enough to be typed, and the same on every machine: the site, and a mark of the address. */
function idOf(address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, "");
  return `${host}-${hashOf(linkKey(address) ?? address)}`;
}

export function idFor({ incoming, known, besides }: Candidate): string {
  const isFree = (id: string): boolean => {
    const there = known.article(id);
    return there === undefined || (besides !== undefined && there.besides === besides.id);
  };
  // An address that another report has already is not the one that the page calls its own.
  const ids = [idAt(incoming), idOf(incoming.url)];
  return ids.find(isFree) ?? `${idOf(incoming.url)}-${hashOf(incoming.text)}`;
}

export function articleFor(
  { incoming, key, besides }: Candidate,
  id: string,
  known?: Article,
): Article {
  const { title, authors, updated, text, language } = incoming;
  // A page that names nobody leaves the name that a feed gave.
  const isNamed = incoming.publisher !== hostOf(incoming.url);
  const { publisher } = known === undefined || isNamed ? incoming : known;
  // A date that changes at every reading is none: the first one stays.
  const published =
    known === undefined || known.published === "unknown" ? incoming.published : known.published;
  const isItsOwn = id === idAt(incoming);
  const url = known?.url ?? (isItsOwn ? incoming.canonical : undefined) ?? incoming.url;
  const draft = { title, publisher, url, text, ...(isEnglish(language) ? {} : { language }) };
  return {
    ...articleOf(draft, { id, story: key, published }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(updated === undefined ? {} : { updated }),
    ...(known?.also === undefined ? {} : { also: known.also }),
    ...(besides === undefined ? {} : { besides: besides.id }),
  };
}
