import type { Span } from "./article.ts";

export type NameKind = "person" | "organisation" | "place" | "other";

/** One mention of a name. `entity` is shared by the mentions of one bearer within the article. */
export interface NameMention extends Span {
  readonly kind: NameKind;
  readonly entity: string;
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/**
 * One expression of time, with its TIMEX3 value.
 * @see https://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html
 */
export interface DateMention extends Span {
  readonly type: TimexType;
  readonly value: string;
}

/** What somebody said: the content's span, without quotation marks for direct speech, and who is named as its speaker. */
export interface Quotation extends Span {
  readonly speaker: (Span & { readonly entity: string }) | null;
  readonly direct: boolean;
  /** The words that report it ("said", "according to"). */
  readonly cue?: Span;
}

/** How the text puts what somebody is: "Foreign Minister", "the South African leader". */
export interface RoleMention extends Span {
  readonly entity: string;
  /** The words stand for the name, in a place of their own; else they stand beside it. */
  readonly description: boolean;
}

/** "sister of the mayor", read from the span's words. */
export interface RelationMention extends Span {
  readonly entity: string;
  readonly relation: string;
  readonly to: string;
}

export type EventPhase = "background" | "story" | "planned";

/** What the words of an event tell of it, by which it is compared with others; each once, parted by spaces. */
export interface EventWords {
  /** Families of the words that tell an event, its trigger first. */
  readonly kinds: string;
  /** Content terms, without those that date it. */
  readonly terms: string;
}

/** One thing that happened or will; the span is the sentence that tells it. */
export interface EventMention extends Span, EventWords {
  /** What kind of event it is: the family of its verb or noun ("sign" for "sealed", "treaty"), or its term. */
  readonly trigger: string;
  /** Index into `dates` of the expression that dates it, or of the duration that it is reckoned from. */
  readonly date: number | null;
  /** TIMEX3 value resolved from the article; null where it has no date. */
  readonly value: string | null;
  /** The value at which it ended, where it is told as a stretch of time. */
  readonly until: string | null;
  readonly phase: EventPhase;
  /** Entities of the names in the sentence. */
  readonly participants: readonly string[];
}

/** All that was read from one revision of an article. Plain data: it is written to the cache as it stands. */
export interface Annotation {
  readonly articleId: string;
  readonly revision: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** The content terms of each sentence, in order, parted by spaces: what a search compares. */
  readonly terms: readonly string[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quotation[];
  readonly roles: readonly RoleMention[];
  readonly relations: readonly RelationMention[];
  readonly events: readonly EventMention[];
}
