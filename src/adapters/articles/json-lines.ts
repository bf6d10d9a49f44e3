import type { Article } from "../../core/model/article.ts";
import { CorpusError } from "../../core/model/errors.ts";
import { articleOf, type Parsed } from "./draft.ts";
import { draftOfJson } from "./json-fields.ts";

/** Reads the article of one line; a blank line holds none. @param line counted from 1 */
export function parseJsonLine(content: string, file: string, line: number): Parsed[] {
  if (content.trim() === "") {
    return [];
  }
  try {
    return [draftOfJson(JSON.parse(content), { file, line })];
  } catch (cause) {
    const remedy = "Each line holds one whole JSON object; line breaks in a text are written \\n.";
    return [
      new CorpusError("not-json", "This line is no JSON.", { file, line, remedy }, { cause }),
    ];
  }
}

/** Reads one article a line. @throws CorpusError with the first line that holds none */
export function parseJsonLines(content: string, file: string, story: string): Article[] {
  return content.split("\n").flatMap((text, index) =>
    parseJsonLine(text, file, index + 1).map((parsed) => {
      if (parsed instanceof CorpusError) {
        throw parsed;
      }
      const { id = `${file}:${index + 1}`, published = "unknown" } = parsed;
      return articleOf(parsed, { id, story, published });
    }),
  );
}
