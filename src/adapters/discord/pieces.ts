// A reply cut into pieces that fit a message each; packing puts as many as fit into one.
import type { Numbered } from "../../core/model/numbered.ts";
import { plainLine } from "../../core/model/plain-line.ts";
import type { Answered } from "../../core/model/ports.ts";
import type { Block, Run } from "../../core/model/reply.ts";
import { groupNumbers } from "../../core/model/shown-sources.ts";
import { escapeLine, escapeLines, escapeStart, escapeText } from "./escape.ts";
import { type Row, rowsOf } from "./rows.ts";
import { type CitedSources, marker, sourceLines } from "./sources.ts";

export type Piece =
  | {
      readonly kind: "text";
      readonly text: string;
      /** Citations whose lines must stand in the same message. */
      readonly numbers: readonly number[];
      /** A heading is not parted from what follows it. */
      readonly leads?: boolean;
    }
  | { readonly kind: "picture"; readonly svg: string; readonly alt: string }
  | { readonly kind: "row"; readonly row: Row };

/** Together less than a message: two headings, a piece, its numbers and their sources always fit one. */
const LONGEST_PIECE = 1200;
const LONGEST_SOURCES = 1000;
const LONGEST_HEADING = 300;

const text = (content: string, numbers: readonly number[] = []): Piece => ({
  kind: "text",
  text: content,
  numbers,
});

/** Cuts escaped text at spaces where it can; never between a backslash and what it escapes. */
function cutEscaped(escaped: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = escaped;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(" ", longest);
    let at = space > longest / 2 ? space : longest;
    const backslashes = /\\*$/.exec(rest.slice(0, at))?.[0].length ?? 0;
    at -= backslashes % 2;
    at -= /[\uD800-\uDBFF]$/.test(rest.slice(0, at)) ? 1 : 0;
    parts.push(rest.slice(0, at).trimEnd());
    rest = escapeStart(rest.slice(at).trimStart());
  }
  return [...parts, rest];
}

/** Neighbours of one style as one, since `**a****b**` would not be read as two. */
function mergeRuns(runs: readonly Run[]): { text: string; strong: boolean }[] {
  const merged: { text: string; strong: boolean }[] = [];
  for (const run of runs) {
    const strong = run.style === "strong";
    const last = merged.at(-1);
    if (last?.strong === strong) {
      last.text += run.text;
    } else {
      merged.push({ text: run.text, strong });
    }
  }
  return merged.map((run) => ({ ...run, text: plainLine(run.text) }));
}

/** A strong run without the white space at its ends, which would undo the style. */
function styled(line: string, strong: boolean): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
  return strong && inner !== "" ? `${before}**${escapeLine(inner)}**${after}` : escapeLine(line);
}

function lineOf(runs: readonly Run[]): string[] {
  const merged = mergeRuns(runs);
  const whole = merged.map((run) => styled(run.text, run.strong)).join("");
  const line = escapeStart(whole.trim());
  return line.length <= LONGEST_PIECE
    ? [line]
    : cutEscaped(escapeText(merged.map((run) => run.text).join("")).trim(), LONGEST_PIECE);
}

function claimPieces(
  { runs, citations }: Extract<Block, { kind: "claim" }>,
  numbered: Numbered,
  lengthOf: (some: readonly number[]) => number,
): Piece[] {
  const lines = lineOf(runs);
  const [first = [], ...others] = groupNumbers(
    numbered.numbersOf(citations),
    lengthOf,
    LONGEST_SOURCES,
  );
  const last = `${lines.at(-1) ?? ""} ${first.map(marker).join(" ")}`.trim();
  return [
    ...lines.slice(0, -1).map((line) => text(line)),
    text(last, first),
    ...others.map((group) => text(group.map(marker).join(" "), group)),
  ];
}

/** What is no id of a channel names none. */
const channelMention = (id: string): string => (/^\d+$/.test(id) ? `<#${id}>` : escapeText(id));

/** @param canDraw whether pictures can be drawn here; where not, their words stand in for them */
export function piecesOf(
  { reply, keys }: Answered,
  cited: CitedSources,
  canDraw: boolean,
): Piece[] {
  const lengthOf = (some: readonly number[]): number => sourceLines(some, cited).join("\n").length;
  function notes(words: string, channel?: string): Piece[] {
    const lines = cutEscaped(escapeLines(words), LONGEST_PIECE);
    const last = lines.length - 1;
    return lines.map((line, index) =>
      text(index === last && channel !== undefined ? `${line} ${channelMention(channel)}` : line),
    );
  }
  function headed(words: string): Piece[] {
    const [head = "", ...rest] = cutEscaped(escapeText(words).trim(), LONGEST_HEADING);
    const heading: Piece = { kind: "text", text: `### ${head}`, numbers: [], leads: true };
    return [heading, ...rest.map((line) => text(line))];
  }
  function piecesOfBlock(block: Block): Piece[] {
    switch (block.kind) {
      case "heading":
        return headed(block.text);
      case "note":
        return notes(block.text, block.channel);
      case "claim":
        return claimPieces(block, cited.numbered, lengthOf);
      case "picture":
        return canDraw ? [block] : notes(block.alt);
      case "controls":
        return rowsOf(block.controls, keys).map((row) => ({ kind: "row", row }));
    }
  }
  return reply.blocks.flatMap(piecesOfBlock);
}
