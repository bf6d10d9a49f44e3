import type { Context } from "../model/command.ts";
import { AskerError } from "../model/errors.ts";
import type { SourceReport } from "../model/following.ts";

export interface FollowOptions {
  readonly url: string;
  readonly story: string | undefined;
  readonly all: boolean | undefined;
  readonly include: string | undefined;
  readonly exclude: string | undefined;
  readonly threshold: string | undefined;
  readonly as: string | undefined;
}

const wordsIn = (list: string | undefined): string[] =>
  (list ?? "")
    .split(",")
    .map((words) => words.trim())
    .filter((words) => words !== "");

function thresholdOf(words: string | undefined): { threshold?: number } {
  if (words === undefined) {
    return {};
  }
  const threshold = Number(words);
  if (!(threshold >= 0 && threshold <= 1)) {
    const message = `“${words}” can't be read as threshold. Try a number from 0 (all is taken) to 1, such as 0.3.`;
    throw new AskerError("bad-option", message);
  }
  return { threshold };
}

/** Follows a source into a story: the channel's own, or the one that is named, which need not be there yet. */
export function findFollowed(options: FollowOptions, context: Context): Promise<SourceReport> {
  const { knowledge, stories, request, following } = context;
  const story = options.story ?? knowledge.story;
  const include = wordsIn(options.include);
  const articles = stories.knowledge(story)?.articles.length ?? 0;
  return following.follow(request, {
    ...{ url: options.url, story },
    // A story without articles is what its first source tells, for there is nothing to hold it against.
    all: options.all ?? (articles === 0 && include.length === 0),
    // Who only takes a source up again does not mean to change what it brings.
    keepsRules: [options.all, options.include, options.exclude, options.threshold].every(
      (said) => said === undefined,
    ),
    rules: { ...thresholdOf(options.threshold), include, exclude: wordsIn(options.exclude) },
    as: options.as === "feed" || options.as === "article" ? options.as : undefined,
  });
}
