import { createHash } from "node:crypto";
import { articleOf } from "../../adapters/articles/draft.ts";
import { decodeAnnotation } from "../../adapters/storage/shelf/annotation-text.ts";
import type { ArticleMarks } from "../../core/intake/article-marks.ts";
import { belonging } from "../../core/intake/belonging.ts";
import { differences } from "../../core/intake/differences.ts";
import { isEnglish } from "../../core/intake/language.ts";
import { linkKey } from "../../core/intake/link-key.ts";
import type { Article, Printing } from "../../core/model/article.ts";
import type { FollowedArticle, FollowedSource, IntakeRecord } from "../../core/model/following.ts";
import type { Belonging, Incoming } from "../../core/model/intake.ts";
import type { Reading } from "../../core/model/knowledge.ts";
import type { Arrived, Considered } from "../../intake-worker.ts";
import type { ReadForShelf } from "./intake-parts.ts";
import type { KnownStory } from "./known-story.ts";
import type { ReadingThreads } from "./reading-threads.ts";

/** What becomes of an article that was found. */
export interface Judged {
  readonly record: Omit<IntakeRecord, "stamp" | "looks" | "at" | "url">;
  readonly article?: FollowedArticle;
  readonly read?: ReadForShelf;
}

/** An article that may become one of a story. */
interface Candidate {
  readonly incoming: Arrived;
  /** Of the story. */
  readonly key: string;
  readonly known: KnownStory;
  readonly threads: Pick<ReadingThreads, "consider">;
}

interface Case extends Candidate {
  readonly source: FollowedSource;
  readonly ahead?: ReadAhead | undefined;
}

/** What is being read before the article's turn has come, as the article that it is by then most likely. */
export interface ReadAhead {
  readonly article: Article;
  readonly considered: Promise<Considered>;
}

const hashOf = (words: string): string =>
  createHash("sha256").update(words).digest("hex").slice(0, 8);

/** Short enough to be typed, and the same on every machine: the site, and a mark of the address. */
function idFor({ url, canonical, text }: Incoming, known: KnownStory): string {
  const address = canonical ?? url;
  const host = new URL(address).hostname.replace(/^www\./, "");
  const id = `${host}-${hashOf(linkKey(address) ?? address)}`;
  // An address that was given to another report before.
  return known.article(id) === undefined ? id : `${id}-${hashOf(text)}`;
}

function articleFor({ incoming, key }: Candidate, id: string, known?: Article): Article {
  const { title, publisher, authors, updated, text, language } = incoming;
  // A date that changes at every reading is none: the first one stays.
  const published =
    known === undefined || known.published === "unknown" ? incoming.published : known.published;
  const url = known?.url ?? incoming.canonical ?? incoming.url;
  const draft = { title, publisher, url, text, ...(isEnglish(language) ? {} : { language }) };
  return {
    ...articleOf(draft, { id, story: key, published }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(updated === undefined ? {} : { updated }),
    ...(known?.also === undefined ? {} : { also: known.also }),
  };
}

/** Has a thread read an article while others are decided about; undefined where nobody will ask for it. */
export function readAhead(one: Candidate): ReadAhead | undefined {
  const { incoming, known, threads } = one;
  if (known.isRemoved(incoming) || known.find(incoming).is !== "new") {
    return undefined;
  }
  const article = articleFor(one, idFor(incoming, known));
  const considered = threads.consider(article);
  // Whoever asks for it hears of a failure; often nobody does.
  considered.catch(() => undefined);
  return { article, considered };
}

async function readingOf(
  article: Article,
  { threads }: Candidate,
  considered: Promise<Considered> = threads.consider(article),
) {
  const { annotation, marks } = await considered;
  const { id: articleId, revision } = article;
  const reading: Reading = {
    article,
    annotation: decodeAnnotation(annotation, { articleId, revision }),
  };
  return { reading, annotation, marks };
}

/** Another outlet, or another address, that prints the same words; undefined where it is known. */
function printingIn({ publisher, url }: Incoming, known: Article): Printing | undefined {
  const same = (one: Printing): boolean =>
    one.publisher === publisher && linkKey(one.url ?? "") === linkKey(url);
  return publisher === known.publisher || (known.also ?? []).some(same)
    ? undefined
    : { publisher, url };
}

function judgeRepeat(one: Case, of: string): Judged {
  const { incoming, source, key, known } = one;
  const article = known.article(of);
  const record = {
    ...{ story: key, source: source.id, title: incoming.title, article: of },
    decision: "repeat" as const,
  };
  const printing = article?.story === key ? printingIn(incoming, article) : undefined;
  return printing === undefined || article === undefined
    ? { record }
    : {
        record,
        article: {
          article: { ...article, also: [...(article.also ?? []), printing] },
          ...{ state: "current", source: source.id, differences: [] },
        },
      };
}

/** An excerpt that is so much shorter than what is known takes nothing out of it. */
const PART = 0.6;

const isPartOf = ({ isExcerpt, text }: Arrived, known: Article): boolean =>
  isExcerpt && text.length < known.text.length * PART;

async function judgeRevision(one: Case, before: Article): Promise<Judged> {
  const { incoming, source, key, known } = one;
  const article = articleFor(one, before.id, before);
  const { corrections, added } = differences(before, article);
  if (corrections.length + added.length === 0) {
    return judgeRepeat(one, before.id);
  }
  const { annotation, marks } = await readingOf(article, one);
  return {
    record: {
      ...{ story: key, source: source.id, title: incoming.title, article: article.id },
      decision: "revision",
    },
    article: { article, state: "current", source: source.id, differences: corrections },
    read: { article, annotation, marks: known.put(article, incoming, marks) },
  };
}

/** How well an article fits that nobody has decided about. */
export async function scoreFor(
  one: Candidate,
  source: Pick<FollowedSource, "rules">,
): Promise<Belonging> {
  return scoreOf(
    await readingOf(articleFor(one, idFor(one.incoming, one.known)), one),
    one,
    source,
  );
}

/** How well an article fits the story, by the rules of its source. */
const scoreOf = (
  { reading, marks }: { readonly reading: Reading; readonly marks: ArticleMarks },
  { known }: Pick<Candidate, "known">,
  { rules }: Pick<FollowedSource, "rules">,
): Belonging => belonging(reading, known.profile, rules, marks);

async function judgeNew(one: Case): Promise<Judged> {
  const { incoming, source, key, known, ahead } = one;
  const id = idFor(incoming, known);
  const mine = ahead?.article.id === id ? ahead : undefined;
  const article = mine?.article ?? articleFor(one, id);
  const { reading, annotation, marks } = await readingOf(article, one, mine?.considered);
  const score = scoreOf({ reading, marks }, one, source);
  const record = {
    ...{ story: key, source: source.id, title: incoming.title, belonging: score },
  };
  if (!score.belongs && !source.all) {
    return { record: { ...record, decision: "other-story" } };
  }
  return {
    record: { ...record, decision: "taken", article: article.id },
    article: { article, state: "current", source: source.id, differences: [] },
    read: { article, annotation, marks: known.put(article, incoming, marks) },
  };
}

/** Decides what becomes of an article: a repeat, a new version of one, one that belongs to the story or not. */
export async function judge(one: Case): Promise<Judged> {
  const { incoming, source, key, known } = one;
  if (known.isRemoved(incoming)) {
    const { title } = incoming;
    return { record: { story: key, source: source.id, title, decision: "removed" } };
  }
  const same = known.find(incoming);
  if (same.is === "new") {
    return judgeNew(one);
  }
  const before = known.article(same.of);
  // Files, and what everybody has, are not a workspace's to change.
  return same.is === "revision" && before?.story === key && !isPartOf(incoming, before)
    ? judgeRevision(one, before)
    : judgeRepeat(one, same.of);
}
