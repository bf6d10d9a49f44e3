import { createHash } from "node:crypto";
import type { Article } from "../../core/model/article.ts";
import { CorpusError } from "../../core/model/errors.ts";

type Fields = Readonly<Record<string, unknown>>;

const stringIn = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** The same wording has the same revision on every machine. */
export function revisionOf(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 16);
}

/** Makes an article of an object with `text` and whatever else is known of it; the text is taken as it stands. */
export function articleOfFields(fields: Fields, story: string, fallbackId: string): Article {
  const text = stringIn(fields, "text") ?? "";
  const title = stringIn(fields, "title") ?? "";
  const publisher = stringIn(fields, "publisher") ?? "";
  const published = stringIn(fields, "published") ?? "unknown";
  const url = stringIn(fields, "url");
  return {
    id: stringIn(fields, "id") ?? fallbackId,
    revision: revisionOf([title, publisher, published, url ?? "", text]),
    story,
    title,
    publisher,
    published,
    ...(url === undefined ? {} : { url }),
    text,
  };
}

/** Reads one article a line. @throws CorpusError with the line that is no JSON object */
export function parseJsonLines(content: string, file: string, story: string): Article[] {
  return content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") {
      return [];
    }
    try {
      return [articleOfFields(JSON.parse(line) as Fields, story, `${file}:${index + 1}`)];
    } catch (cause) {
      const where = { file, line: index + 1 };
      throw new CorpusError("not-json", "This line is no JSON object.", where, { cause });
    }
  });
}
