import { plainLink } from "../../adapters/articles/web/plain-link.ts";
import type { FoundSource } from "../../core/intake/following.ts";
import { isEnglish } from "../../core/intake/language.ts";
import { storyKey } from "../../core/model/branch.ts";
import { SourceError } from "../../core/model/errors.ts";
import type { Fetch, FetchedBody } from "../../core/model/fetching.ts";
import type { Explained, FollowedSource, FollowWish } from "../../core/model/following.ts";
import type { Incoming } from "../../core/model/intake.ts";
import type { IntakeParts } from "./intake-parts.ts";
import { scoreFor } from "./judge.ts";
import { createKnownStory } from "./known-story.ts";
import type { ReadingThreads } from "./reading-threads.ts";

interface Looking extends Pick<IntakeParts, "now"> {
  readonly fetch: Fetch;
  readonly threads: ReadingThreads;
}

/** A page with so many characters of running text is an article, though its head names its site's feed. */
const ARTICLE = 1200;
/** With fewer it is none, unless somebody says so: a front page, a wall for cookies, an error. */
const FEW_WORDS = 200;

async function bodyOf(fetch: Fetch, url: string): Promise<FetchedBody> {
  const fetched = await fetch(url);
  if (fetched.status !== "ok") {
    throw new SourceError(
      "server",
      `${url} says that nothing has changed, though it was never read.`,
    );
  }
  return fetched;
}

/** The article that a page holds, where it holds one. */
async function articleIn(
  { threads, now }: Looking,
  body: FetchedBody,
): Promise<Incoming | undefined> {
  try {
    return await threads.page(body, await now());
  } catch (error) {
    if (error instanceof SourceError && error.code === "no-article") {
      return undefined;
    }
    throw error;
  }
}

async function feedNamed(looking: Looking, body: FetchedBody): Promise<FoundSource | undefined> {
  const [named] = await looking.threads.feedsIn(body);
  if (named === undefined) {
    return undefined;
  }
  const feed = await looking.threads.feed(await bodyOf(looking.fetch, named.url));
  return { kind: "feed", url: named.url, title: feed.title || (named.title ?? named.url) };
}

/**
 * Looks what stands at an address: a feed, a page that names one, or an article.
 * @throws SourceError
 */
export async function findSource(
  looking: Looking,
  given: string,
  as: FollowWish["as"],
): Promise<FoundSource> {
  const url = plainLink(given) ?? given;
  const body = await bodyOf(looking.fetch, url);
  if (as !== "article") {
    try {
      const feed = await looking.threads.feed(body);
      return { kind: "feed", url: body.movedTo ?? url, title: feed.title || url };
    } catch (error) {
      if (!(error instanceof SourceError) || error.code !== "no-feed") {
        throw error;
      }
    }
  }
  const article = as === "feed" ? undefined : await articleIn(looking, body);
  const isArticle = article !== undefined && (as === "article" || article.text.length >= ARTICLE);
  const feed = isArticle ? undefined : await feedNamed(looking, body);
  if (feed !== undefined) {
    return feed;
  }
  if (article === undefined) {
    const message = `${url} is no feed, its head names none, and no article was found in it.`;
    throw new SourceError("no-feed", message, { permanent: true });
  }
  if (as !== "article" && article.text.length < FEW_WORDS) {
    const message = `${url} is no feed, its head names none, and it holds ${article.text.length} characters of text. If they are an article all the same, add as:article.`;
    throw new SourceError("no-feed", message, { permanent: true });
  }
  return { kind: "article", url: body.movedTo ?? url, title: article.title };
}

/** Fetches an article and holds it against a story; nothing of it is kept. @throws SourceError */
export async function explainArticle(
  parts: Looking & Pick<IntakeParts, "intake" | "shelf" | "stories">,
  url: string,
  where: Pick<FollowedSource, "story" | "place" | "rules">,
): Promise<Pick<Explained, "title" | "belonging" | "language">> {
  const { threads, intake, now } = parts;
  const incoming = await threads.page(await bodyOf(parts.fetch, url), await now());
  const key = storyKey(where.story, where.place);
  const known = createKnownStory(key, parts);
  await known.refresh(await intake.removed(key));
  const { language } = incoming;
  return {
    title: incoming.title,
    belonging: await scoreFor({ incoming, key, known, threads }, where),
    ...(isEnglish(language) ? {} : { language }),
  };
}
