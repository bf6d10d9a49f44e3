import { cut, plainLine } from "./plain-line.ts";

/** A stretch of `Article.text` in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One report in one wording. A revision never changes; one that was cited is kept so that its citation still opens. */
export interface Article {
  readonly id: string;
  /** Derived from the content: the same wording has the same revision everywhere. */
  readonly revision: string;
  readonly story: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 date or date and time with offset, as precise as the source; or `unknown`. */
  readonly published: string;
  readonly dateline?: string;
  readonly url?: string;
  /** BCP 47; English where absent. */
  readonly language?: string;
  readonly authors?: readonly string[];
  /** When it was last changed, as `published`. */
  readonly updated?: string;
  /** Others that print the same words. */
  readonly also?: readonly Printing[];
  /** Id of an article whose words this outlet prints: these are what it says besides. */
  readonly besides?: string;
  readonly text: string;
}

/** Another outlet's, or another address's, printing of the same words. */
export interface Printing {
  readonly publisher: string;
  readonly url?: string;
}

/** Others that print an article are named up to this many … */
const MOST_NAMED = 3;
/** … each in so many letters, so that one long name hides no other. */
const LONGEST_NAME = 32;

/** All that print an article, as one line: "The Quay, also The Herald, The Mail, The Post and 2 more". */
export function publishersOf({
  publisher,
  also = [],
}: Pick<Article, "publisher" | "also">): string {
  const others = [...new Set(also.map((printing) => printing.publisher))].filter(
    (other) => other !== "" && other !== publisher,
  );
  const named = others.slice(0, MOST_NAMED).map((other) => cut(plainLine(other), LONGEST_NAME));
  const more = others.length - named.length;
  const rest = `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return rest === "" ? publisher : publisher === "" ? rest : `${publisher}, also ${rest}`;
}

/** The words of one revision of one article that hold a claim: `quote === text.slice(start, end)`, always. */
export interface Citation extends Span {
  readonly articleId: string;
  readonly revision: string;
  readonly quote: string;
}

/** Where a citation stands; its words are read from the article. */
export type CitedPlace = Omit<Citation, "quote">;

/** A claim without a source does not compile. */
export type Cited = readonly [Citation, ...Citation[]];

export function cite(article: Article, span: Span): Citation {
  return {
    articleId: article.id,
    revision: article.revision,
    start: span.start,
    end: span.end,
    quote: article.text.slice(span.start, span.end),
  };
}
