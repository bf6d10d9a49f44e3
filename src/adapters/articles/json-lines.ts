import { CorpusError } from "../../core/model/errors.ts";
import type { Parsed } from "./draft.ts";
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
