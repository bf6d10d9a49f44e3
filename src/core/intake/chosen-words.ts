// Words that somebody chose to keep a story to, or out of it.
import type { Article } from "../model/article.ts";
import { fold } from "../text/fold.ts";
import { termOf } from "../text/terms.ts";
import { tokenise } from "../text/tokens.ts";

const lineOf = (text: string): string =>
  ` ${tokenise(text)
    .map(({ word }) => termOf(word))
    .join(" ")} `;

/** Words and phrases that stand in an article's title or text, in any form, case and accent. */
export function chosenIn(
  article: Pick<Article, "title" | "text">,
  chosen: readonly string[],
): string[] {
  if (chosen.length === 0) {
    return [];
  }
  const line = `${lineOf(article.title)}|${lineOf(article.text)}`;
  const seen = new Set<string>();
  return chosen.filter((words) => {
    const terms = lineOf(words);
    const isNew = terms.trim() !== "" && !seen.has(fold(words));
    seen.add(fold(words));
    return isNew && line.includes(terms);
  });
}
