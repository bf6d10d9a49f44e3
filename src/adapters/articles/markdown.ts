import type { Parsed } from "./draft.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readMarkdownText } from "./markdown-text.ts";
import { readWireText } from "./wire-text.ts";

/** Reads one article in Markdown with YAML front matter. @throws CorpusError if the front matter is broken */
export function parseMarkdown(content: string, file: string): Parsed[] {
  const { fields, body } = readFrontMatter(content, file);
  const { heading, text } = readMarkdownText(body);
  const title = fields.title ?? heading;
  const isTitleRepeated = heading === undefined || heading === title;
  const wire = readWireText(isTitleRepeated ? text : `${heading}\n\n${text}`);
  return [{ ...wire, ...(title === undefined ? {} : { title }), ...fields }];
}
