import { createInterface } from "node:readline";
import { type Look, renderText } from "../adapters/terminal/render.ts";
import { requestFor } from "../adapters/terminal/request.ts";
import { AskerError } from "../core/model/errors.ts";
import type { Summit } from "./open-summit.ts";
import { ProgramError } from "./program-error.ts";
import { lineOfWords, type ProgramLine } from "./program-line.ts";

export interface Output {
  readonly look: Look;
  readonly write: (text: string) => void;
}

/** Answers one command, or with `-` each line of standard input as this command's words. */
export async function runAsked(line: ProgramLine, { desk }: Summit, out: Output): Promise<void> {
  const answer = async (rest: string): Promise<void> => {
    const request = requestFor(line.command, rest, Date.now());
    if (line.json) {
      out.write(`${JSON.stringify(await desk.json(request))}\n`);
    } else {
      out.write(renderText(await desk.handle(request), out.look));
    }
  };
  try {
    if (line.words[0] !== "-") {
      await answer(lineOfWords(line.words));
      return;
    }
    for await (const words of createInterface({ input: process.stdin })) {
      if (words.trim() !== "") {
        await answer(words);
      }
    }
  } catch (error) {
    if (error instanceof AskerError) {
      throw new ProgramError(error.message, 2, { cause: error });
    }
    throw error;
  }
}
