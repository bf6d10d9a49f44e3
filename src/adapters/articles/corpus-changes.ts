import type { Article } from "../../core/model/article.ts";
import type { CorpusError } from "../../core/model/errors.ts";
import type { FileRecord, Scan } from "./corpus-scan.ts";
import { type Candidate, StoryChoice } from "./story-choice.ts";

/** What has become of a story's articles. */
export interface StoryChange {
  readonly story: string;
  readonly added: readonly Article[];
  /** The new revisions. */
  readonly changed: readonly Article[];
  /** Ids. */
  readonly removed: readonly string[];
}

/** A choice that is another one now; nothing where there is none any more. */
export interface Turn {
  readonly id: string;
  readonly before: Candidate | undefined;
  readonly after: Candidate | undefined;
}

/**
 * Puts what was read anew in the place of what was known of the same files.
 *
 * @param gone records of files that are no more, or that are read anew
 * @returns for each story, which choices are others now; nothing for an article that only moved
 */
export function turnChoices(
  choices: Map<string, StoryChoice>,
  gone: readonly FileRecord[],
  come: readonly FileRecord[],
): ReadonlyMap<string, readonly Turn[]> {
  const stories = new Set([...gone, ...come].map(({ story }) => story));
  const turns = new Map<string, readonly Turn[]>();
  for (const story of stories) {
    const choice = choices.get(story) ?? new StoryChoice();
    choices.set(story, choice);
    const [old, fresh] = [gone, come].map((records) =>
      records.filter((each) => each.story === story).flatMap(({ candidates }) => candidates),
    ) as [Candidate[], Candidate[]];
    const ids = [...choice.idsBeside([...old, ...fresh])].toSorted();
    const before = ids.map((id) => choice.chosen(id));
    for (const candidate of old) choice.remove(candidate);
    for (const candidate of fresh) choice.add(candidate);
    const all = ids.map((id, index) => ({ id, before: before[index], after: choice.chosen(id) }));
    turns.set(
      story,
      all.filter((turn) => turn.before?.revision !== turn.after?.revision),
    );
  }
  return turns;
}

/** Turns choices into articles. @param articles of those that were chosen now; one that is not there counts as removed */
export function changeOf(
  story: string,
  turns: readonly Turn[],
  articles: Scan["articles"],
): StoryChange {
  const articleOf = ({ after }: Turn): Article[] => {
    const article = after && articles.get(after);
    return article === undefined ? [] : [article];
  };
  return {
    story,
    added: turns.filter(({ before }) => before === undefined).flatMap(articleOf),
    changed: turns.filter(({ before }) => before !== undefined).flatMap(articleOf),
    removed: turns.filter(({ after }) => after === undefined).map(({ id }) => id),
  };
}

/** What changed in a corpus, and what is wrong with the files that did. */
export interface CorpusChange {
  readonly stories: readonly StoryChange[];
  readonly problems: readonly CorpusError[];
}
