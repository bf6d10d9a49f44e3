import { createHash } from "node:crypto";
import type { Article } from "../../core/model/article.ts";
import type { CorpusError } from "../../core/model/errors.ts";

/** What a format gives of one article, before it has a story; empty or absent where the source doesn't say. */
export interface Draft {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** As the source writes it. */
  readonly published?: string;
  readonly dateline?: string;
  readonly url?: string;
  readonly language?: string;
  readonly authors?: readonly string[];
  /** ISO 8601. */
  readonly updated?: string;
  readonly text: string;
  /** Where the article begins in its file, counted from 1. */
  readonly line?: number;
  /** Where the date stands in its file, counted from 1. */
  readonly publishedLine?: number;
}

/** One article of a file, or what is wrong there. */
export type Parsed = Draft | CorpusError;

/** The same wording has the same revision on every machine. */
function revisionOf(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 16);
}

/** Makes an article of a draft. @param published ISO 8601 or `unknown` */
export function articleOf(
  draft: Draft,
  { id, story, published }: Pick<Article, "id" | "story" | "published">,
): Article {
  const { title = "", publisher = "", dateline, url, language, authors, updated, text } = draft;
  const optional = Object.entries({ dateline, url, language, authors, updated }).filter(
    ([, value]) => value,
  );
  const revision = revisionOf([title, publisher, published, dateline ?? "", url ?? "", text]);
  return {
    id,
    revision,
    story,
    title,
    publisher,
    published,
    ...Object.fromEntries(optional),
    text,
  };
}
