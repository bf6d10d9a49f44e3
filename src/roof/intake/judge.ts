import { decodeAnnotation } from "../../adapters/storage/shelf/annotation-text.ts";
import type { ArticleMarks } from "../../core/intake/article-marks.ts";
import { belonging } from "../../core/intake/belonging.ts";
import { differences } from "../../core/intake/differences.ts";
import { linkKey } from "../../core/intake/link-key.ts";
import { ownWords } from "../../core/intake/own-words.ts";
import { fingerprintOf } from "../../core/intake/signature.ts";
import type { Article, Printing } from "../../core/model/article.ts";
import type { FollowedArticle, FollowedSource, IntakeRecord } from "../../core/model/following.ts";
import type { Belonging, Incoming } from "../../core/model/intake.ts";
import type { Reading } from "../../core/model/knowledge.ts";
import type { Arrived, Considered } from "../../intake-worker.ts";
import { articleFor, type Candidate, idAt, idFor } from "./incoming-article.ts";
import type { ReadForShelf } from "./intake-parts.ts";

/** What becomes of an article that was found. */
export interface Judged {
  readonly record: Omit<IntakeRecord, "stamp" | "looks" | "at" | "url">;
  readonly articles?: readonly FollowedArticle[];
  readonly read?: ReadForShelf;
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

/** Has a thread read an article while others are decided about; undefined where nobody will ask for it. */
export function readAhead(one: Candidate): ReadAhead | undefined {
  const { incoming, known, threads } = one;
  if (known.isRemoved(incoming) || known.find(incoming).is !== "new") {
    return undefined;
  }
  const article = articleFor(one, idFor(one));
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
function printingIn({ publisher, url, canonical = url }: Incoming, known: Article) {
  const key = linkKey(url);
  const isThere = (address: string | undefined): boolean =>
    address !== undefined && [key, linkKey(canonical)].includes(linkKey(address));
  const same = (one: Printing): boolean =>
    one.publisher === publisher && linkKey(one.url ?? "") === key;
  // Whatever it is called: one page is one printing.
  return publisher === known.publisher || isThere(known.url) || (known.also ?? []).some(same)
    ? undefined
    : { publisher, url };
}

function judgeRepeat({ incoming, source, key }: Case, article: Article): Judged {
  const record = {
    ...{ story: key, source: source.id, title: incoming.title, article: article.id },
    decision: "repeat" as const,
  };
  const printing = article.story === key ? printingIn(incoming, article) : undefined;
  return printing === undefined
    ? { record }
    : {
        record,
        articles: [
          {
            article: { ...article, also: [...(article.also ?? []), printing] },
            ...{ state: "current", source: source.id, differences: [] },
          },
        ],
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
    return judgeRepeat(one, before);
  }
  const { annotation, marks } = await readingOf(article, one);
  return {
    record: {
      ...{ story: key, source: source.id, title: incoming.title, article: article.id },
      decision: "revision",
    },
    articles: [{ article, state: "current", source: source.id, differences: corrections }],
    read: { article, annotation, marks: known.put(article, incoming, marks) },
  };
}

/** How well an article fits that nobody has decided about. */
export async function scoreFor(
  one: Candidate,
  source: Pick<FollowedSource, "rules">,
): Promise<Belonging> {
  return scoreOf(await readingOf(articleFor(one, idFor(one)), one), one, source);
}

/** How well an article fits the story, by the rules of its source. */
const scoreOf = (
  { reading, marks }: { readonly reading: Reading; readonly marks: ArticleMarks },
  { known }: Pick<Candidate, "known">,
  { rules }: Pick<FollowedSource, "rules">,
): Belonging => belonging(reading, known.profile, rules, marks);

/** A report that is the story's takes with it what a printing of it says besides, unless a word that was chosen keeps that out. */
const isTaken = ({ source, besides }: Case, score: Belonging): boolean =>
  besides === undefined
    ? score.belongs || source.all
    : !score.grounds.some(({ kind }) => kind === "exclude");

async function judgeNew(one: Case): Promise<Judged> {
  const { incoming, source, key, known, ahead, besides } = one;
  const id = idFor(one);
  const mine = ahead?.article.id === id ? ahead : undefined;
  const article = mine?.article ?? articleFor(one, id);
  const { reading, annotation, marks } = await readingOf(article, one, mine?.considered);
  const score = scoreOf({ reading, marks }, one, source);
  const record = {
    ...{ story: key, source: source.id, title: incoming.title },
    ...(besides === undefined ? { belonging: score } : {}),
  };
  if (!isTaken(one, score)) {
    return { record: { ...record, decision: "other-story" } };
  }
  return {
    record: { ...record, decision: "taken", article: article.id },
    articles: [{ article, state: "current", source: source.id, differences: [] }],
    read: { article, annotation, marks: known.put(article, incoming, marks) },
  };
}

/** The report that a printing prints, and what it said besides until now. */
function printedIn({ incoming, known }: Case, like: Article) {
  const said = known.article(idAt(incoming));
  const whole = known.article(said?.besides ?? "");
  return whole !== undefined && [whole.id, said?.id].includes(like.id)
    ? { whole, said }
    : { whole: like, said: undefined };
}

/** A page that shows all of the report, and says nothing besides any more, was not cut. */
function takenBack(one: Case, whole: Article, said: Article): Judged | undefined {
  const { incoming, source, key } = one;
  const reason = `${incoming.url} says it no more.`;
  return incoming.text.length < whole.text.length || said.story !== key
    ? undefined
    : {
        record: {
          ...{ story: key, source: source.id, title: incoming.title, article: said.id },
          ...{ decision: "retracted", reason },
        },
        articles: [{ article: said, state: "retracted", source: source.id, differences: [] }],
      };
}

/** The same words elsewhere: one more printing, and an article of what it says besides. */
async function judgePrinting(one: Case, like: Article): Promise<Judged> {
  const { whole, said } = printedIn(one, like);
  const repeat = judgeRepeat(one, whole);
  const text = ownWords(whole, one.incoming);
  if (text === "") {
    return (said && takenBack(one, whole, said)) ?? repeat;
  }
  const own = { ...one.incoming, text };
  const incoming = { ...own, fingerprint: fingerprintOf(own) };
  const judged = await judge({ ...one, incoming, besides: whole, ahead: undefined });
  if (judged.record.decision === "other-story" || judged.record.decision === "removed") {
    return repeat;
  }
  const reason = `It prints “${whole.title}” (${whole.id}); what it says besides is an article of its own.`;
  return {
    ...judged,
    record: { ...judged.record, reason },
    articles: [...(repeat.articles ?? []), ...(judged.articles ?? [])],
  };
}

/** Decides what becomes of an article: a repeat, a new version of one, one that belongs to the story or not. */
export async function judge(one: Case): Promise<Judged> {
  const { incoming, source, key, known, besides } = one;
  const { title } = incoming;
  if (known.isRemoved(incoming)) {
    return { record: { story: key, source: source.id, title, decision: "removed" } };
  }
  const same = known.find(incoming);
  const before = same.is === "new" ? undefined : known.article(same.of);
  if (before === undefined || before.id === besides?.id) {
    return judgeNew(one);
  }
  // Files, and what everybody has, are not a workspace's to change.
  const isPart = before.besides !== undefined;
  const isMine = before.story === key && isPart === (besides !== undefined);
  if (same.is === "revision" && isMine && !isPartOf(incoming, before)) {
    return judgeRevision(one, before);
  }
  return besides === undefined ? judgePrinting(one, before) : judgeRepeat(one, before);
}
