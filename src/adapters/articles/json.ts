import { CorpusError } from "../../core/model/errors.ts";
import type { Parsed } from "./draft.ts";
import { jsonFaultLine, jsonItemLines } from "./json-fault.ts";
import { draftOfJson } from "./json-fields.ts";
import { parseJsonLine } from "./json-lines.ts";

/** Reads one article, or an array of them; or, as some name them so, JSON lines. */
export function parseJson(content: string, file: string): Parsed[] {
  try {
    const value: unknown = JSON.parse(content);
    return Array.isArray(value) ? parseItems(value, content, file) : [draftOfJson(value, { file })];
  } catch (cause) {
    const lines = content.split("\n");
    if (isJsonObject(lines[0] ?? "") && lines.slice(1).some((line) => line.trim() !== "")) {
      return lines.flatMap((line, index) => parseJsonLine(line, file, index + 1));
    }
    const remedy = "Mend the JSON there; every tool that checks JSON will show the place.";
    const details = { file, line: jsonFaultLine(content), remedy };
    return [new CorpusError("not-json", "Here the file stops being JSON.", details, { cause })];
  }
}

/** The articles of an array; where one is wrong, the line is told on which it begins. */
function parseItems(items: readonly unknown[], content: string, file: string): Parsed[] {
  const parsed = items.map((each) => draftOfJson(each, { file }));
  if (!parsed.some((each) => each instanceof CorpusError)) {
    return parsed;
  }
  const lines = jsonItemLines(content);
  return parsed.map((each, index) => {
    const line = lines[index];
    return each instanceof CorpusError && line !== undefined
      ? draftOfJson(items[index], { file, line })
      : each;
  });
}

function isJsonObject(line: string): boolean {
  try {
    return line.trimStart().startsWith("{") && typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
