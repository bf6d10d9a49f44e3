import { SourceError } from "../../../core/model/errors.ts";
import type { Incoming } from "../../../core/model/intake.ts";
import type { Draft } from "../draft.ts";
import { plainLink } from "../web/plain-link.ts";
import { readWebPage } from "../web-page.ts";
import { believedDate } from "./believed-date.ts";
import { decodeSource } from "./decode-source.ts";
import { languageTag } from "./language-tag.ts";
import { firstWords, lineOf } from "./plain-text.ts";
import { hostOf, isSameSite } from "./site.ts";

/**
 * Reads the article of a page that was fetched, without the page around it, scripts and trackers.
 * @param url where it was fetched, after redirects
 * @param now milliseconds since the epoch
 * @throws SourceError `no-article`, `hostile`, `encoding`, `too-large`
 */
export function readPage(
  bytes: Uint8Array,
  contentType: string,
  url: string,
  now: number,
): Incoming {
  const draft = draftOf(decodeSource(bytes, contentType));
  const named = draft.url === undefined ? undefined : plainLink(draft.url, url);
  const canonical = named !== undefined && isOwnAddress(named, url) ? named : undefined;
  const updated = believedDate([draft.updated], now);
  const language = languageTag(draft.language);
  return {
    url: plainLink(url) ?? url,
    ...(canonical === undefined ? {} : { canonical }),
    title: lineOf(draft.title) ?? firstWords(draft.text),
    publisher: lineOf(draft.publisher) ?? hostOf(url),
    authors: draft.authors ?? [],
    published: believedDate([draft.published], now),
    ...(updated === "unknown" ? {} : { updated }),
    ...(language === undefined ? {} : { language }),
    text: draft.text,
  };
}

/** A page speaks for its own site alone, and the front page of one is no article's address. */
function isOwnAddress(named: string, url: string): boolean {
  const { pathname, search } = new URL(named);
  return isSameSite(named, url) && (pathname !== "/" || search !== "");
}

function draftOf(html: string): Draft {
  try {
    const draft = readWebPage(html);
    if (draft !== undefined) return draft;
  } catch (cause) {
    throw new SourceError(
      "hostile",
      "This page nests deeper or is larger than one that can be read.",
      { permanent: true },
      { cause },
    );
  }
  throw new SourceError("no-article", "No article was found in this page.", { permanent: true });
}
