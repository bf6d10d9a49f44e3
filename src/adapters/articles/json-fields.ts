import { CorpusError } from "../../core/model/errors.ts";
import type { Parsed } from "./draft.ts";

const NAMES = ["id", "title", "publisher", "published", "dateline", "url", "language"] as const;

const REMEDY =
  'Each article is an object such as {"id": "…", "published": "2031-05-17", "title": "…", "publisher": "…", "text": "…"}.';

/** Makes an article of what JSON gives; its text is taken as it stands. */
export function draftOfJson(value: unknown, where: { file: string; line?: number }): Parsed {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return new CorpusError("no-object", "Here stands a value that is no object.", {
      ...where,
      remedy: REMEDY,
    });
  }
  const given = value as Readonly<Partial<Record<(typeof NAMES)[number] | "text", unknown>>>;
  if (typeof given.text !== "string") {
    return new CorpusError("no-text", "This article has no `text`, or one that is no string.", {
      ...where,
      remedy: REMEDY,
    });
  }
  const fields = NAMES.flatMap((name) => {
    const field = given[name];
    const isGiven = typeof field === "number" || (typeof field === "string" && field !== "");
    return isGiven ? [[name, String(field)]] : [];
  });
  const lines = where.line === undefined ? {} : { line: where.line, publishedLine: where.line };
  return { text: given.text, ...Object.fromEntries(fields), ...lines };
}
