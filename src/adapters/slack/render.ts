import type { KnownBlock } from "@slack/types";
import { ledGroups } from "../../core/model/led-groups.ts";
import { numberCitations } from "../../core/model/numbered.ts";
import type { Answered } from "../../core/model/ports.ts";
import { type ShownSources, unseenSentences } from "../../core/model/shown-sources.ts";
import { cutEscaped } from "./escape.ts";
import { FALLBACK_TEXT, MESSAGE_BLOCKS, MESSAGE_JSON } from "./limits.ts";
import { type Piece, piecesOf, richText } from "./pieces.ts";
import { sourceLines, textElement } from "./sources.ts";

/** A message as it is frozen: pictures are drawn and uploaded when it has been sent. */
export interface SlackPayload extends Readonly<Record<string, unknown>> {
  /** For notifications and for those who hear it. */
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly pictures: readonly { readonly svg: string; readonly alt: string }[];
}

/** The words of a message in one line, escaped. */
const fallback = (words: readonly string[]): string =>
  cutEscaped(words.filter((each) => each !== "").join(" · "), FALLBACK_TEXT) || "Summit";

function blocksOf(pieces: readonly Piece[], cited: ShownSources): KnownBlock[] {
  const isRow = ({ block }: Piece): boolean => block?.type === "actions";
  const blocks = (some: readonly Piece[]): KnownBlock[] =>
    some.flatMap(({ block }) => (block === undefined ? [] : [block]));
  const lines = sourceLines(
    pieces.flatMap(({ numbers }) => numbers),
    cited,
  );
  const sources = lines.flatMap((own, index) => (index === 0 ? own : [textElement("\n"), ...own]));
  return [
    ...blocks(pieces.filter((piece) => !isRow(piece))),
    ...(sources.length === 0 ? [] : [{ type: "divider" } as const, richText(sources)]),
    ...blocks(pieces.filter(isRow)),
  ];
}

function fits(pieces: readonly Piece[], cited: ShownSources): boolean {
  const blocks = blocksOf(pieces, cited);
  return blocks.length <= MESSAGE_BLOCKS && JSON.stringify(blocks).length <= MESSAGE_JSON;
}

function finish(pieces: readonly Piece[], cited: ShownSources): SlackPayload {
  const pictures = pieces.flatMap(({ picture }) => (picture === undefined ? [] : [picture]));
  const words = pieces.map((piece) => piece.words);
  return {
    text: fallback(words.join("") === "" ? pictures.map(({ alt }) => alt) : words),
    blocks: blocksOf(pieces, cited),
    pictures: pictures.map(({ svg, alt }) => ({ svg, alt })),
  };
}

/** Fills messages one after the other; undefined where a piece is too large for any. */
function pack(pieces: readonly Piece[], cited: ShownSources): Piece[][] | undefined {
  if (fits(pieces, cited)) {
    return pieces.length === 0 ? [] : [[...pieces]];
  }
  const drafts: Piece[][] = [];
  let draft: Piece[] = [];
  for (const group of ledGroups(pieces, ({ leads }) => leads === true)) {
    if (fits([...draft, ...group], cited)) {
      draft.push(...group);
      continue;
    }
    drafts.push(draft);
    draft = [...group];
    if (!fits(draft, cited)) {
      return undefined;
    }
  }
  return [...drafts, draft].filter(({ length }) => length > 0);
}

function layOut(answered: Answered, cited: ShownSources, canDraw: boolean) {
  return pack(piecesOf(answered, cited, canDraw), cited)?.map((pieces) => finish(pieces, cited));
}

/**
 * A reply as messages of Block Kit: its words as rich text, the sources that its numbers stand for, its buttons.
 *
 * Where one message holds it all, the sentence behind each number is shown, too; a longer reply names the reports, and its buttons
 * open the sentences. Every message carries the lines of the sources that it cites, so a split never parts a claim from them.
 * @throws RangeError where the pieces are cut wrongly: a fault of this room
 * @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
export function renderReply(answered: Answered, canDraw: boolean): readonly SlackPayload[] {
  const { blocks } = answered.reply;
  const numbered = numberCitations(blocks);
  const { sources } = answered;
  const full = { numbered, sources, sentenceOf: unseenSentences(blocks, numbered) };
  const inOne = layOut(answered, full, canDraw);
  if (inOne?.length === 1) {
    return inOne;
  }
  const messages = layOut(answered, { ...full, sentenceOf: () => undefined }, canDraw);
  if (messages === undefined) {
    throw new RangeError("A piece of a reply fits no message of Slack's");
  }
  return messages.length > 0 ? messages : [sayPlainly("There is nothing to show.")];
}

/** A message of our own words alone. */
export const sayPlainly = (words: string): SlackPayload => ({
  text: fallback([words]),
  blocks: [richText([textElement(words)])],
  pictures: [],
});
