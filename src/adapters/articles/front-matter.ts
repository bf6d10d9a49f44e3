import { LineCounter, parseDocument } from "yaml";
import { CorpusError } from "../../core/model/errors.ts";
import type { Draft } from "./draft.ts";
import { momentOrWords } from "./read-moment.ts";

export interface FrontMatter {
  readonly fields: Omit<Draft, "text">;
  readonly body: string;
}

/** Site generators write `date`, and a time as they like it. */
const OTHER_DATE = "date";

const FIELDS = ["id", "title", "publisher", "published", "dateline", "url", "language"] as const;

const REMEDY =
  "Begin the file with a line ---, then lines such as `title: …` and `published: 2031-05-17`, then a line --- again.";

/**
 * Parts the YAML between two lines of `---` at the head of a file from what follows.
 * @throws CorpusError with the line where the YAML is broken
 */
export function readFrontMatter(content: string, file: string): FrontMatter {
  const opening = /^\s*---[ \t]*\n/.exec(content);
  if (opening === null) {
    return { fields: {}, body: content };
  }
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(content.slice(start));
  const firstLine = content.slice(0, start).split("\n").length - 1;
  if (closing === null) {
    throw new CorpusError("front-matter", "The front matter that begins here has no end.", {
      file,
      line: firstLine,
      remedy: REMEDY,
    });
  }
  const yaml = content.slice(start, start + closing.index);
  const body = content.slice(start + closing.index + closing[0].length);
  return { fields: fieldsOf(yaml, file, firstLine), body };
}

function fieldsOf(yaml: string, file: string, linesBefore: number): Omit<Draft, "text"> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, stringKeys: true });
  const lineOf = (offset: number): number => linesBefore + lineCounter.linePos(offset).line;
  const [error] = document.errors;
  if (error !== undefined) {
    const said = `The front matter is no valid YAML: ${error.message}.`;
    throw new CorpusError(
      "front-matter",
      said,
      { file, line: lineOf(error.pos[0]), remedy: REMEDY },
      { cause: error },
    );
  }
  const matter: unknown = document.toJS({ maxAliasCount: 10 }) ?? {};
  if (typeof matter !== "object" || Array.isArray(matter)) {
    throw new CorpusError("front-matter", "The front matter holds no `name: value` lines.", {
      file,
      line: linesBefore + 1,
      remedy: REMEDY,
    });
  }
  const given = matter as Readonly<Record<string, unknown>>;
  const known = FIELDS.flatMap((name) => {
    const value = String(given[name] ?? "").trim();
    const isScalar = typeof given[name] !== "object";
    const isKnown = value !== "" && (value !== "unknown" || name === "published");
    return isScalar && isKnown ? [[name, value]] : [];
  });
  const fields: Omit<Draft, "text"> = Object.fromEntries(known);
  const other = given[OTHER_DATE];
  const name = fields.published === undefined ? OTHER_DATE : "published";
  const isDated = typeof other === "string" && name === OTHER_DATE;
  const line = yaml.split("\n").findIndex((each) => new RegExp(`^["']?${name}\\b`).test(each)) + 1;
  return {
    ...{ ...fields, publishedLine: linesBefore + line },
    ...(isDated ? { published: momentOrWords(other) } : {}),
  };
}
