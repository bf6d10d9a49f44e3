import type { Article, Citation } from "./article.ts";

/** An article as it was fetched: plain text without markup, and what its page and its feed say of it. */
export interface Incoming {
  /** Where it was fetched, without tracking parameters. */
  readonly url: string;
  /** The address that the page itself names as its own. */
  readonly canonical?: string;
  /** The feed's id for it; many feeds change it at every reading. */
  readonly guid?: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  /** As in `Article`: ISO 8601 as precise as the source, or `unknown`. */
  readonly published: string;
  readonly updated?: string;
  /** BCP 47; English where absent. */
  readonly language?: string;
  readonly text: string;
}

/** One thing that speaks for or against an article's belonging to a story. */
export interface Ground {
  readonly kind: "person" | "organisation" | "place" | "event" | "words" | "include" | "exclude";
  /** What it is: a name, a term, a word that somebody chose. */
  readonly name: string;
  /** Its part of the score. */
  readonly share: number;
}

/** How well an article fits a story, and why; heaviest grounds first. */
export interface Belonging {
  readonly score: number;
  readonly threshold: number;
  readonly belongs: boolean;
  readonly grounds: readonly Ground[];
}

/** What a story is kept to, besides its own words. */
export interface BelongingRules {
  /** From 0 to 1; the measured default where absent. */
  readonly threshold?: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The article that another one repeats, or is a later version of. */
export type Sameness =
  | { readonly is: "new" }
  /** The same words under another address, id or date, or of another publisher. */
  | { readonly is: "repeat"; readonly of: Article["id"] }
  /** The same report, edited. */
  | { readonly is: "revision"; readonly of: Article["id"] };

/** Old and new words of one place in a report; without new ones they were taken out. */
export interface Correction {
  readonly old: Citation;
  readonly new: Citation | undefined;
}

export type Novelty = "new" | "same" | "changed" | "contradicts";

/** What can change or contradict: nothing else is claimed to. */
export type ChangedAttribute = "number" | "date" | "name" | "status";

/** A sentence held against what was known before. */
export interface SentenceNews {
  readonly novelty: Novelty;
  readonly sentence: Citation;
  /** The known sentence that it repeats, changes or contradicts. */
  readonly known?: Citation;
  readonly attribute?: ChangedAttribute;
}
