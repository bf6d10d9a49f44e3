import { createHash } from "node:crypto";
import { ENTRY } from "../../core/intake/link-key.ts";
import type { FeedItem } from "../../core/model/fetching.ts";
import type { FollowedSource } from "../../core/model/following.ts";

/** A feed that gives so much of an article gives all of it: its page is left alone. */
const WHOLE_ARTICLE = 2000;

const hashOf = (words: string): string =>
  createHash("sha256").update(words).digest("base64url").slice(0, 16);

const wordsOf = ({ title = "", html }: FeedItem): string =>
  `${title} ${html}`.replace(/<[^<>]*>|[^\p{L}\p{N}]+/gu, "");

/** Without numbers: feeds count comments, and tell their own time. */
const stampWithoutNumbers = (item: FeedItem): string =>
  hashOf(wordsOf(item).replace(/\p{N}/gu, ""));

/** The feed gives all that there is to read of it. */
export const needsNoPage = ({ url, html }: FeedItem): boolean =>
  url === undefined || html.replace(/<[^<>]*>/g, "").length >= WHOLE_ARTICLE;

/** Changes when the feed words an entry anew. What no page is read for tells its corrected numbers here alone. */
export const stampOf = (item: FeedItem): string =>
  needsNoPage(item) ? hashOf(wordsOf(item)) : stampWithoutNumbers(item);

/** Under which an entry is remembered. */
export const addressOf = (item: FeedItem, source: Pick<FollowedSource, "url">): string =>
  item.url ?? `${source.url}${ENTRY}${item.guid ?? stampWithoutNumbers(item)}`;
