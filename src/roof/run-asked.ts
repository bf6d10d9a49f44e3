import { createInterface } from "node:readline";
import { commands } from "../../commands/index.ts";
import { describeProblem } from "../adapters/articles/corpus-problems.ts";
import { plainJson, plainText } from "../adapters/terminal/plain-text.ts";
import { type Look, renderText } from "../adapters/terminal/render.ts";
import { requestFor } from "../adapters/terminal/request.ts";
import { AskerError } from "../core/model/errors.ts";
import type { Summit } from "./open-summit.ts";
import { EXIT_MISTAKE, ProgramError } from "./program-error.ts";
import { lineOfWords, type ProgramLine } from "./program-line.ts";

export interface Output {
  readonly look: Look;
  readonly write: (text: string) => void;
  /** What is no answer: it goes to standard error. */
  readonly warn: (text: string) => void;
}

/** More would hide the answer; `summit check` lists all. */
const MOST_PROBLEMS = 5;

/** Whoever has no article yet may follow a source. */
const needsArticles = (name: string): boolean =>
  commands.find((command) => command.name === name)?.beforeArticles !== true;

/** Says what of the corpus could not be read. @throws ProgramError where nothing could that the command needs */
function warnOf({ stories, problems }: Summit, name: string, { warn }: Output): void {
  const isEnough = stories.names.length > 0 || !needsArticles(name);
  const serious = problems.filter(
    ({ severity, code }) => severity !== "note" && !(isEnough && code === "no-articles"),
  );
  if (!isEnough && serious.length > 0) {
    throw new ProgramError(serious.slice(0, MOST_PROBLEMS).map(describeProblem).join("\n"));
  }
  for (const problem of serious.slice(0, MOST_PROBLEMS)) {
    warn(`summit: ${plainText(describeProblem(problem))}\n`);
  }
  if (serious.length > MOST_PROBLEMS) {
    const more = serious.length - MOST_PROBLEMS;
    warn(
      `summit: And ${more} more ${more === 1 ? "problem" : "problems"}: summit check lists all.\n`,
    );
  }
}

/** Each line of standard input as a command's words. A line that can't be answered keeps its place, and the others are answered. */
async function answerLines(
  answer: (words: string) => Promise<void>,
  refuse: (words: string, error: AskerError) => void,
) {
  let refused = 0;
  for await (const words of createInterface({ input: process.stdin })) {
    try {
      if (words.trim() !== "") {
        await answer(words);
      }
    } catch (error) {
      if (!(error instanceof AskerError)) {
        throw error;
      }
      refused += 1;
      refuse(words, error);
    }
  }
  if (refused > 0) {
    throw new ProgramError(
      `${refused === 1 ? "1 line" : `${refused} lines`} could not be answered.`,
      EXIT_MISTAKE,
    );
  }
}

/** Answers one command, or with `-` each line of standard input as this command's words. */
export async function runAsked(line: ProgramLine, summit: Summit, out: Output): Promise<void> {
  const { desk } = summit;
  const { command, json, words } = line;
  const answer = async (rest: string): Promise<string> => {
    const request = requestFor(command, rest, Date.now());
    return json
      ? `${plainJson(await desk.json(request))}\n`
      : renderText(await desk.answer(request), out.look);
  };
  warnOf(summit, command, out);
  if (words[0] === "-") {
    const sheet = (asked: string, text: string): void =>
      out.write(json ? text : `> ${plainText(asked)}\n${text}\n`);
    await answerLines(
      async (asked) => sheet(asked, await answer(asked)),
      (asked, { message }) =>
        sheet(asked, `${json ? plainJson({ asked, error: message }) : message}\n`),
    );
    return;
  }
  try {
    out.write(await answer(lineOfWords(words)));
  } catch (error) {
    if (error instanceof AskerError) {
      throw new ProgramError(error.message, EXIT_MISTAKE, { cause: error });
    }
    throw error;
  }
}
