import { describeProblem } from "../adapters/articles/corpus-problems.ts";
import { loadCorpus } from "../adapters/articles/load-corpus.ts";
import { plainText } from "../adapters/terminal/plain-text.ts";
import type { Config } from "../config.ts";
import { corpusPath } from "./open-summit.ts";
import { ProgramError } from "./program-error.ts";
import type { ProgramLine } from "./program-line.ts";

/** `summit check [PATH]`: every problem of a corpus, a line each. @throws ProgramError where there is any */
export async function runCheck(
  { words, corpus }: ProgramLine,
  config: Config,
  write: (text: string) => void,
): Promise<void> {
  const path = corpusPath(words[0] ?? corpus, config);
  const { stories, problems } = await loadCorpus(path);
  for (const problem of problems) {
    write(`${describeProblem(problem)}\n`);
  }
  for (const { name, articles } of stories) {
    write(
      `${plainText(name)}: ${articles.length} ${articles.length === 1 ? "article" : "articles"} can be read.\n`,
    );
  }
  const serious = problems.filter(({ severity }) => severity !== "note");
  if (serious.length > 0) {
    throw new ProgramError(
      `${serious.length === 1 ? "1 problem" : `${serious.length} problems`} in ${path}.`,
    );
  }
}
