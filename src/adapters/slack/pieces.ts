// A reply cut into pieces that fit a message each; packing puts as many as fit into one.
import type { KnownBlock, RichTextBlock, RichTextElement, RichTextText } from "@slack/types";
import type { Numbered } from "../../core/model/numbered.ts";
import { plainLine } from "../../core/model/plain-line.ts";
import type { Answered } from "../../core/model/ports.ts";
import type { Block, Run } from "../../core/model/reply.ts";
import { groupNumbers, type ShownSources } from "../../core/model/shown-sources.ts";
import { actionRows, plainText } from "./controls.ts";
import { escapeText, plainLines } from "./escape.ts";
import { HEADER_TEXT } from "./limits.ts";
import { marker, sourceLines, textElement } from "./sources.ts";

export interface Piece {
  readonly block?: KnownBlock;
  readonly picture?: { readonly svg: string; readonly alt: string };
  /** As it is read aloud. */
  readonly words: string;
  /** Citations whose lines must stand in the same message. */
  readonly numbers: readonly number[];
  /** A heading is not parted from what follows it. */
  readonly leads?: boolean;
}

/** Together less than a message, even where JSON needs two signs for one: two headings, a piece, its numbers and their sources. */
const LONGEST_PIECE = 2000;
const LONGEST_SOURCES = 3500;

const isPlain = (element: RichTextElement | undefined): element is RichTextText =>
  element?.type === "text" && !("style" in element);

/** Plain words that follow each other as one element: Slack shows the same, and less goes over the wire. */
function joined(elements: readonly RichTextElement[]): RichTextElement[] {
  const all: RichTextElement[] = [];
  for (const element of elements) {
    const last = all.at(-1);
    if (isPlain(last) && isPlain(element)) {
      all[all.length - 1] = textElement(`${last.text}${element.text}`);
    } else {
      all.push(element);
    }
  }
  return all;
}

export const richText = (elements: readonly RichTextElement[]): RichTextBlock => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: joined(elements) }],
});

const lineWith = (
  elements: readonly RichTextElement[],
  words: string,
  numbers: readonly number[] = [],
): Piece => ({
  block: richText(elements),
  words,
  numbers,
});

const line = (words: string): Piece => lineWith([textElement(words)], words);

/** Cuts at spaces where it can. */
function cutWords(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(" ", longest);
    let at = space > longest / 2 ? space : longest;
    at -= /[\uD800-\uDBFF]$/.test(rest.slice(0, at)) ? 1 : 0;
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}

function elementsOf(runs: readonly Run[]): RichTextElement[] {
  return runs
    .map(({ text, style }) => ({ text: plainLine(text), strong: style === "strong" }))
    .filter(({ text }) => text !== "")
    .map(({ text, strong }) => textElement(text, strong));
}

function claimPieces(
  { runs, citations }: Extract<Block, { kind: "claim" }>,
  numbered: Numbered,
  lengthOf: (some: readonly number[]) => number,
): Piece[] {
  const [first = [], ...others] = groupNumbers(
    numbered.numbersOf(citations),
    lengthOf,
    LONGEST_SOURCES,
  );
  const words = plainLine(runs.map(({ text }) => text).join("")).trim();
  const parts = cutWords(words, LONGEST_PIECE);
  const last = parts.at(-1) ?? "";
  const marks = first.map((number) => ` ${marker(number)}`).join("");
  const elements = parts.length === 1 ? elementsOf(runs) : [textElement(last)];
  return [
    ...parts.slice(0, -1).map(line),
    lineWith(
      [...(last === "" ? [] : elements), textElement(marks)],
      `${last}${marks}`.trim(),
      first,
    ),
    ...others.map((group) => {
      const own = group.map(marker).join(" ");
      return lineWith([textElement(own)], own, group);
    }),
  ];
}

/** A heading that is too long for Slack's own goes on below it. */
function headed(text: string): Piece[] {
  const words = plainLine(text).trim();
  let at = Math.min(words.length, HEADER_TEXT);
  while (escapeText(words.slice(0, at)).length > HEADER_TEXT) {
    at -= 1;
  }
  const [head = "", ...rest] = cutWords(words, at);
  const heading: Piece = {
    block: { type: "header", text: plainText(head, HEADER_TEXT) },
    ...{ words: head, numbers: [], leads: true },
  };
  return head === "" ? [] : [heading, ...cutWords(rest.join(" "), LONGEST_PIECE).map(line)];
}

/** @param canDraw whether pictures can be drawn here; where not, their words stand in for them */
export function piecesOf(
  { reply, keys }: Answered,
  cited: ShownSources,
  canDraw: boolean,
): Piece[] {
  const { numbered } = cited;
  const lengthOf = (some: readonly number[]): number =>
    JSON.stringify(sourceLines(some, cited)).length;
  function notes(words: string, channel?: string): Piece[] {
    const parts = cutWords(plainLines(words), LONGEST_PIECE);
    const last = parts.length - 1;
    return parts.map((part, index) =>
      index === last && channel !== undefined
        ? lineWith([textElement(`${part} `), { type: "channel", channel_id: channel }], part)
        : line(part),
    );
  }
  function piecesOfBlock(block: Block): Piece[] {
    switch (block.kind) {
      case "heading":
        return headed(block.text);
      case "note":
        return notes(block.text, block.channel);
      case "claim":
        return claimPieces(block, numbered, lengthOf);
      case "picture":
        return canDraw ? [{ picture: block, words: "", numbers: [] }] : notes(block.alt);
      case "controls":
        return actionRows(block.controls, keys).map((own) => ({
          ...{ block: own, words: "", numbers: [] },
        }));
    }
  }
  return reply.blocks
    .flatMap(piecesOfBlock)
    .filter(({ block, words }) => block?.type !== "rich_text" || words.trim() !== "");
}
