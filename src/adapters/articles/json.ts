import { CorpusError } from "../../core/model/errors.ts";
import type { Parsed } from "./draft.ts";
import { jsonFaultLine } from "./json-fault.ts";
import { draftOfJson } from "./json-fields.ts";
import { parseJsonLine } from "./json-lines.ts";

/** Reads one article, or an array of them; or, as some name them so, JSON lines. */
export function parseJson(content: string, file: string): Parsed[] {
  try {
    const value: unknown = JSON.parse(content);
    return [value].flat().map((each) => draftOfJson(each, { file }));
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

function isJsonObject(line: string): boolean {
  try {
    return line.trimStart().startsWith("{") && typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
