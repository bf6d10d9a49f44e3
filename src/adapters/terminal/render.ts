import { publishersOf } from "../../core/model/article.ts";
import type { ArticleSummary } from "../../core/model/knowledge.ts";
import { numberCitations } from "../../core/model/numbered.ts";
import type { Answered } from "../../core/model/ports.ts";
import type { Block, Run } from "../../core/model/reply.ts";
import { plainText } from "./plain-text.ts";

export interface Look {
  /** ANSI colours and weights. */
  readonly colours: boolean;
  /** Columns at which lines are wrapped. */
  readonly width: number;
}

type Paint = "strong" | "quiet" | "quotation" | "heading";

const codes: Readonly<Record<Paint, readonly [number, number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  quotation: [3, 23],
  heading: [36, 39],
};

const painter =
  ({ colours }: Look) =>
  (text: string, paint: Paint | undefined): string => {
    if (!colours || paint === undefined || text === "") {
      return text;
    }
    const [on, off] = codes[paint];
    // Each word for itself, so that a line can be broken between any two.
    return text.replace(/\S+/g, (word) => `\u001b[${on}m${word}\u001b[${off}m`);
  };

// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colour codes take no room
const ownCode = /\u001b\[\d+m/g;
const columns = (word: string): number => [...word.replace(ownCode, "")].length;

/** Breaks a line between words; lines after the first begin with the indent. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/[ \n]+/).filter((each) => each !== "")) {
    if (used > indent.length && used + 1 + columns(word) > width) {
      lines.push(line);
      line = indent + word;
      used = indent.length + columns(word);
    } else {
      line += (line.trim() === "" ? "" : " ") + word;
      used += columns(word) + 1;
    }
  }
  return [...lines, line].join("\n");
}

function sourceTitle(article: ArticleSummary | undefined, articleId: string): string {
  const { title = "", published = "unknown" } = article ?? {};
  const publisher = article === undefined ? "" : publishersOf(article);
  const parts = [title === "" ? articleId : title, publisher, published.slice(0, 10)];
  return parts.filter((part) => part !== "" && part !== "unknown").join(", ");
}

/** A reply as text for a terminal: its blocks, then the sentences that hold its claims, numbered. */
export function renderText({ reply, sources }: Answered, look: Look): string {
  const paint = painter(look);
  const { citations, numbersOf } = numberCitations(reply.blocks);
  const runText = ({ text, style }: Run): string => paint(plainText(text), style);
  const blockText = (block: Block): string => {
    switch (block.kind) {
      case "heading":
        return `\n${paint(paint(plainText(block.text), "heading"), "strong")}`;
      case "note":
        return wrap(plainText([block.text, block.channel ?? ""].join(" ").trim()), look.width, "");
      case "claim": {
        const marks = paint(
          numbersOf(block.citations)
            .map((number) => `[${number}]`)
            .join(""),
          "quiet",
        );
        return wrap(`• ${block.runs.map(runText).join("")} ${marks}`, look.width, "  ");
      }
      case "controls":
      case "picture":
        return "";
    }
  };
  const source = (index: number): string => {
    const citation = citations[index];
    const number = `[${index + 1}]`;
    const title = plainText(
      sourceTitle(sources.get(citation?.articleId ?? ""), citation?.articleId ?? ""),
    );
    const quote = plainText(citation?.quote ?? "");
    return wrap(`${number} ${paint(`${title}:`, "quiet")} “${quote}”`, look.width, "    ");
  };
  const list = citations.map((_, index) => source(index));
  return [
    ...reply.blocks.map(blockText).filter((text) => text !== ""),
    ...(list.length === 0 ? [] : [`\n${paint("Sources", "heading")}`, ...list]),
    "",
  ]
    .join("\n")
    .replace(/^\n/, "");
}
