import type { ArticleShelf } from "../../adapters/storage/shelf/article-shelf.ts";
import { type ArticleMarks, marksOf } from "../../core/intake/article-marks.ts";
import { decodeMarks, encodeMarks, type KeptMarks } from "../../core/intake/kept-marks.ts";
import { createSamenessIndex } from "../../core/intake/sameness-index.ts";
import { fingerprintOf, linksOf } from "../../core/intake/signature.ts";
import {
  createStoryProfile,
  numbersOf,
  type StoryProfile,
} from "../../core/intake/story-profile.ts";
import { createRevisionSum, type RevisionSum } from "../../core/library/revision-sum.ts";
import type { Article } from "../../core/model/article.ts";
import { partsOfKey } from "../../core/model/branch.ts";
import type { Sameness } from "../../core/model/intake.ts";
import type { AllStories, ArticleSummary, Knowledge } from "../../core/model/knowledge.ts";
import type { Arrived } from "../../intake-worker.ts";
import { codeVersion } from "../code-version.ts";

/** What new articles of a story are held against. */
export interface KnownStory {
  readonly profile: StoryProfile;
  find(incoming: Arrived): Sameness;
  /** Has somebody taken these words out by hand? */
  isRemoved(incoming: Arrived): boolean;
  article(id: string): Article | undefined;
  /**
   * Knows an article from now on, before the libraries do.
   * @param links its own address, as `linksOf` gives it, where its page is no other article's
   * @returns what to keep, so that it is known again at once
   */
  put(
    article: Article,
    from: Pick<Arrived, "fingerprint">,
    marks: ArticleMarks,
    links?: readonly number[],
  ): Uint8Array;
  /** Knows what is said of an article from now on, in the wording that it has. */
  say(article: Article): void;
  /** Comes up with the libraries. @param removed marks of what was taken out by hand */
  refresh(removed: readonly (readonly number[])[]): Promise<void>;
}

/** A story's newest articles tell what it is about. */
const PROFILED = 1000;
/** Of the marks of what was taken out, so many are the same words. */
const SAME_MARKS = 0.6;
/** Articles looked at before others have their turn. */
const TURN = 50;
/** As many as one takes whose words must be read. */
const LONG = 25;

/** The code on whose ways marks rest. */
export const MARKS_VERSION = codeVersion(["core/text", "core/reading", "core/intake"]);

/** Do the libraries say of an article what was put here? */
const isSettled = ({ article }: Pending, there: ArticleSummary | undefined): boolean =>
  there?.revision === article.revision && (there.also?.length ?? 0) >= (article.also?.length ?? 0);

const byDate = (
  a: { readonly published: string; readonly id: string },
  b: { readonly published: string; readonly id: string },
): number => (b.published === a.published ? 0 : b.published > a.published ? 1 : -1);

interface KnownStoryParts {
  readonly stories: AllStories;
  readonly shelf: ArticleShelf;
}

interface Pending {
  readonly article: Article;
  /** The wording that the libraries have until then; undefined where they have none. */
  readonly before: string | undefined;
}

class Known implements KnownStory {
  readonly profile = createStoryProfile();
  readonly #key: string;
  readonly #parts: KnownStoryParts;
  readonly #index = createSamenessIndex();
  readonly #revisions = new Map<string, string>();
  /** Put here, and not in the libraries yet. */
  readonly #pending = new Map<string, Pending>();
  readonly #profiled = new Set<string>();
  /** Of what the libraries had when they were last looked at. */
  #seen: RevisionSum | undefined;
  #removed: readonly ReadonlySet<number>[] = [];
  #spent = 0;

  constructor(key: string, parts: KnownStoryParts) {
    this.#key = key;
    this.#parts = parts;
  }

  find(incoming: Arrived): Sameness {
    return this.#index.find(incoming, (id) => this.article(id), incoming.fingerprint);
  }

  isRemoved({ fingerprint: { words } }: Arrived): boolean {
    return this.#removed.some(
      (marks) => words.filter((mark) => marks.has(mark)).length > marks.size * SAME_MARKS,
    );
  }

  article(id: string): Article | undefined {
    const revision = this.#revisions.get(id);
    const pending = this.#pending.get(id);
    const { shelf } = this.#parts;
    if (pending?.article.revision === revision) {
      return pending?.article;
    }
    return revision === undefined
      ? undefined
      : (shelf.article({ story: this.#key, id, revision }) ??
          shelf.article({ story: partsOfKey(this.#key).story, id, revision }));
  }

  put(
    article: Article,
    { fingerprint }: Pick<Arrived, "fingerprint">,
    marks: ArticleMarks,
    links: readonly number[] = linksOf(article.url),
  ): Uint8Array {
    const { id, revision, text } = article;
    const { words, shingles } = fingerprint;
    const before = this.#pending.has(id) ? this.#pending.get(id)?.before : this.#revisions.get(id);
    this.#pending.set(id, { article, before });
    this.#revisions.set(id, revision);
    const signature = { links, words };
    this.#index.add(id, signature, { length: text.length, shingles });
    const numbers = numbersOf(marks);
    this.#profiled.add(id);
    this.profile.add(id, numbers);
    return encodeMarks({ signature, numbers });
  }

  say(article: Article): void {
    const { id, revision } = article;
    if (this.#revisions.get(id) === revision) {
      this.#pending.set(id, { before: revision, ...this.#pending.get(id), article });
    }
  }

  async refresh(removed: readonly (readonly number[])[]): Promise<void> {
    const { stories } = this.#parts;
    const { story } = partsOfKey(this.#key);
    this.#removed = removed.map((marks) => new Set(marks));
    const knowledge =
      stories.knowledge(this.#key) ?? stories.knowledge(story) ?? stories.empty(story);
    this.#settlePending(knowledge);
    if (knowledge.revision !== this.#seen?.value) {
      const { articles } = knowledge;
      if (await this.#addToIndex(articles)) {
        await this.#describe(knowledge);
      }
      const coming = [...this.#pending.keys()].filter((id) => knowledge.article(id) === undefined);
      if (this.#revisions.size > articles.length + coming.length) {
        this.#dropGone(articles);
      }
      this.#seen = createRevisionSum();
      for (const { id, revision } of articles) {
        this.#seen.add(id, revision);
      }
    }
  }

  /** What was put here and stands in the libraries by now is no news, so that they need not be looked through for it. */
  #settlePending(knowledge: Knowledge): void {
    for (const [id, pending] of this.#pending) {
      const { article, before } = pending;
      if (isSettled(pending, knowledge.article(id))) {
        this.#pending.delete(id);
        this.#seen?.add(id, article.revision);
        if (before !== undefined) {
          this.#seen?.take(id, before);
        }
      }
    }
  }

  /** @returns whether others have put anything */
  async #addToIndex(articles: Knowledge["articles"]): Promise<boolean> {
    let isNew = false;
    for (const summary of articles) {
      const { id, revision } = summary;
      const pending = this.#pending.get(id);
      if (pending !== undefined && !isSettled(pending, summary)) {
        continue; // the libraries have what was before it
      }
      if (this.#revisions.get(id) !== revision) {
        isNew = true;
        this.#revisions.set(id, revision);
        await this.#addOne(id, revision);
      }
      this.#pending.delete(id);
    }
    return isNew;
  }

  async #addOne(id: string, revision: string): Promise<void> {
    const kept = this.#kept(revision);
    const found = kept === undefined ? this.article(id) : undefined;
    if (kept !== undefined) {
      this.#index.add(id, kept.signature);
    } else if (found !== undefined) {
      const { shingles, ...signature } = fingerprintOf(found);
      this.#index.add(id, signature, { length: found.text.length, shingles });
      this.#keep(revision, { signature, numbers: undefined });
    }
    await this.#giveTurn(kept === undefined ? LONG : 1);
  }

  async #describe({ articles, reading }: Knowledge): Promise<void> {
    const newest = articles.length > PROFILED ? articles.toSorted(byDate) : articles;
    for (const { id, revision } of newest.slice(0, PROFILED)) {
      if (!this.#profiled.has(id)) {
        this.#profiled.add(id);
        const kept = this.#kept(revision);
        const found = kept?.numbers === undefined ? reading(id, revision) : undefined;
        const numbers = found === undefined ? kept?.numbers : numbersOf(marksOf(found));
        if (numbers !== undefined) {
          this.profile.add(id, numbers);
        }
        if (kept !== undefined && found !== undefined) {
          this.#keep(revision, { ...kept, numbers });
        }
        await this.#giveTurn(found === undefined ? 1 : LONG);
      }
    }
  }

  /** What an earlier process, or another story, found out about a wording. */
  #kept(revision: string): KeptMarks | undefined {
    const bytes = this.#parts.shelf.marks(revision, MARKS_VERSION);
    return bytes === undefined ? undefined : decodeMarks(bytes);
  }

  #keep(revision: string, marks: KeptMarks): void {
    this.#parts.shelf.setMarks(revision, MARKS_VERSION, encodeMarks(marks));
  }

  #dropGone(articles: Knowledge["articles"]): void {
    const there = new Set(articles.map(({ id }) => id));
    for (const id of this.#revisions.keys()) {
      if (!there.has(id) && !this.#pending.has(id)) {
        this.#revisions.delete(id);
        this.#index.remove(id);
        this.profile.remove(id);
        this.#profiled.delete(id);
      }
    }
  }

  /** Lets others have their turn now and then. @param cost of what was done */
  async #giveTurn(cost: number): Promise<void> {
    this.#spent += cost;
    if (this.#spent >= TURN) {
      this.#spent = 0;
      await new Promise<void>((resolve) => void setImmediate(resolve));
    }
  }
}

/** @param key of the story: a workspace's holds everybody's articles too */
export const createKnownStory = (key: string, parts: KnownStoryParts): KnownStory =>
  new Known(key, parts);
