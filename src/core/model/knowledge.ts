import type { Annotation, NameKind } from "./annotation.ts";
import type { Article, Cited, Printing, Span } from "./article.ts";
import type { Workspace } from "./branch.ts";

/** An article and what was read from it. */
export interface Reading {
  readonly article: Article;
  readonly annotation: Annotation;
}

/** Where read articles stand; texts may stay on disk. Every revision that was cited can still be had. */
export interface Shelf {
  get(articleId: string, revision?: string): Reading | undefined;
}

export interface ArticleSummary {
  readonly id: string;
  readonly revision: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url?: string;
  /** Others that print the same words. */
  readonly also?: readonly Printing[];
  readonly characters: number;
}

/** Somebody or something with a name, merged over the articles of a story. */
export interface Entity {
  readonly id: string;
  readonly kind: NameKind;
  /** The fullest form that the sources use. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly mentions: number;
}

export interface Hit {
  readonly articleId: string;
  readonly sentence: Span;
  readonly score: number;
}

/** One thing to look for: the terms that name it, each with how well it does so, from 0 to 1. */
export interface Wanted {
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

/** All that is known of one story: a pure function of the set of its articles, whatever the order they came in. */
export interface Knowledge {
  readonly story: string;
  /** Changes with every article added, changed or removed. */
  readonly revision: string;
  readonly articles: readonly ArticleSummary[];
  article(articleId: string): ArticleSummary | undefined;
  reading(articleId: string, revision?: string): Reading | undefined;
  /** By weight, heaviest first. */
  entities(kind?: NameKind): readonly Entity[];
  entity(id: string): Entity | undefined;
  /** Entities that the words may mean, best first: aliases, any case and accent, near spellings. */
  resolve(words: string): readonly Entity[];
  /** The entity that a mention of an article belongs to. */
  entityOf(articleId: string, localEntity: string): Entity | undefined;
  /** Articles that mention the entity, by id. */
  articlesAbout(entityId: string): readonly string[];
  /** Articles that hold, of everything that is wanted, one of its terms, by id; all of them, in no order. */
  articlesWith(wanted: readonly Wanted[]): readonly string[];
  /** Sentences nearest to the words, best first, out of the articles that answer best, two dozen where no number is given; only of the articles `within`, where given. */
  search(
    words: string | readonly Wanted[],
    limit: number,
    within?: ReadonlySet<string>,
    articles?: number,
  ): readonly Hit[];
  /** How rare a term (see core/text/terms.ts) is among the story's sentences: 0 for one that all hold. */
  rarity(term: string): number;
  /** The term of the story's articles that a mistyped one most likely stands for. */
  nearTerm(term: string): string | undefined;
}

export interface StoryShelf {
  /** The first is the default. */
  readonly names: readonly string[];
  knowledge(story: string): Knowledge | undefined;
}

/** The stories that everybody has, and those of each workspace: with what it follows besides, which nobody else sees. */
export interface AllStories extends StoryShelf {
  of(workspace: Workspace): StoryShelf;
  /** What is known of a story without articles. */
  empty(story: string): Knowledge;
}

/** What the sources say, with the sentences that say it. */
export interface Statement {
  readonly text: string;
  readonly citations: Cited;
}

/** Where sources differ on one attribute of one event. */
export interface Difference {
  readonly about: string;
  readonly values: readonly Statement[];
}

export interface Quote {
  readonly text: string;
  readonly direct: boolean;
  readonly speaker: string | null;
  /** Who is reported to have told it, where the report itself does not say that it was said. */
  readonly toldBy?: string;
  readonly citations: Cited;
}
