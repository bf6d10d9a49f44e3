import {
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from "discord.js";
import { ledGroups } from "../../core/model/led-groups.ts";
import { numberCitations } from "../../core/model/numbered.ts";
import { cut, plainLine } from "../../core/model/plain-line.ts";
import type { Answered } from "../../core/model/ports.ts";
import { unseenSentences } from "../../core/model/shown-sources.ts";
import {
  ALT_TEXT,
  MESSAGE_COMPONENTS,
  MESSAGE_FILES,
  MESSAGE_ROWS,
  MESSAGE_TEXT,
} from "./limits.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { idsOf, type Row } from "./rows.ts";
import { type CitedSources, sourceLines } from "./sources.ts";

/** A message as it is frozen: pictures are drawn when it is sent. */
export interface DiscordPayload extends Readonly<Record<string, unknown>> {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  readonly pictures: readonly { readonly name: string; readonly svg: string }[];
}

/** For the marker by which a message is found again. */
const MARKER_TEXT = 60;
/** A separator, the sources and the marker. */
const OWN_COMPONENTS = 3;

export const attachmentUrl = (name: string): string => `attachment://${name}`;

interface Draft {
  readonly parts: Exclude<Piece, { kind: "row" }>[];
  readonly rows: Row[];
  readonly numbers: number[];
}

const emptyDraft = (): Draft => ({ parts: [], rows: [], numbers: [] });

function bodyOf(parts: Draft["parts"], pictureName: (index: number) => string) {
  const components: APIMessageTopLevelComponent[] = [];
  let pictures = 0;
  for (const part of parts) {
    const last = components.at(-1);
    if (part.kind === "picture") {
      const media = { url: attachmentUrl(pictureName(pictures)) };
      const description = cut(plainLine(part.alt).trim() || "A picture", ALT_TEXT);
      components.push({ type: ComponentType.MediaGallery, items: [{ media, description }] });
      pictures += 1;
    } else if (last?.type === ComponentType.TextDisplay) {
      last.content += `\n${part.text}`;
    } else {
      components.push({ type: ComponentType.TextDisplay, content: part.text });
    }
  }
  return components;
}

const pictureName = (index: number): string => `picture-${index + 1}.png`;

/** Which drafts fit a message, and what a draft becomes: two sides of one layout. */
function layoutOf(cited: CitedSources) {
  const sourcesOf = ({ numbers }: Draft): string => sourceLines(numbers, cited).join("\n");

  function fits(draft: Draft): boolean {
    const written = draft.parts.map((part) => (part.kind === "text" ? part.text.length + 1 : 0));
    const length = written.reduce((sum, each) => sum + each, sourcesOf(draft).length);
    const inRows = draft.rows.reduce((sum, row) => sum + 1 + row.components.length, 0);
    const components = draft.parts.length + inRows + OWN_COMPONENTS;
    const ids = draft.rows.flatMap(idsOf);
    const pictures = draft.parts.filter(({ kind }) => kind === "picture").length;
    return (
      length <= MESSAGE_TEXT - MARKER_TEXT &&
      components <= MESSAGE_COMPONENTS &&
      draft.rows.length <= MESSAGE_ROWS &&
      pictures <= MESSAGE_FILES &&
      new Set(ids).size === ids.length
    );
  }

  function finish(draft: Draft): DiscordPayload {
    const pictures = draft.parts.flatMap((part) => (part.kind === "picture" ? [part] : []));
    const sources = sourcesOf(draft);
    const components: APIMessageTopLevelComponent[] = bodyOf(draft.parts, pictureName);
    if (sources !== "") {
      components.push({ type: ComponentType.Separator, divider: false });
      components.push({ type: ComponentType.TextDisplay, content: sources });
    }
    const attachments = pictures.map(({ alt }, index) => ({
      id: String(index),
      filename: pictureName(index),
      description: cut(plainLine(alt).trim() || "A picture", ALT_TEXT),
    }));
    return {
      body: {
        flags: MessageFlags.IsComponentsV2,
        components: [...components, ...draft.rows],
        allowed_mentions: { parse: [] },
        ...(attachments.length > 0 && { attachments }),
      },
      pictures: pictures.map(({ svg }, index) => ({ name: pictureName(index), svg })),
    };
  }
  return { fits, finish };
}

function withPieces(draft: Draft, pieces: readonly Piece[]): Draft {
  const numbers = pieces.flatMap((piece) => (piece.kind === "text" ? piece.numbers : []));
  return {
    parts: [...draft.parts, ...pieces.flatMap((piece) => (piece.kind === "row" ? [] : [piece]))],
    rows: [...draft.rows, ...pieces.flatMap((piece) => (piece.kind === "row" ? [piece.row] : []))],
    numbers: [...draft.numbers, ...numbers],
  };
}

/** Fills messages one after the other; undefined where a piece is too large for any. */
function pack(pieces: readonly Piece[], fits: (draft: Draft) => boolean): Draft[] | undefined {
  const drafts: Draft[] = [];
  let draft = emptyDraft();
  for (const group of ledGroups(pieces, (piece) => piece.kind === "text" && piece.leads === true)) {
    const next = withPieces(draft, group);
    if (fits(next)) {
      draft = next;
      continue;
    }
    drafts.push(draft);
    draft = withPieces(emptyDraft(), group);
    if (!fits(draft)) {
      return undefined;
    }
  }
  return [...drafts, draft].filter(({ parts, rows }) => parts.length + rows.length > 0);
}

function layOut(
  answered: Answered,
  cited: CitedSources,
  canDraw: boolean,
): DiscordPayload[] | undefined {
  const { fits, finish } = layoutOf(cited);
  const pieces = piecesOf(answered, cited, canDraw).filter(
    (piece) => piece.kind !== "text" || piece.text.trim() !== "",
  );
  return pack(pieces, fits)?.map(finish);
}

/**
 * A reply as messages of Components V2: its words, its pictures, the sources that its numbers stand for, its buttons.
 *
 * Where one message holds it all, the sentence behind each number is shown, too; a longer reply names the reports, and its buttons
 * open the sentences. Every message carries the lines of the sources that it cites, so a split never parts a claim from them.
 * @throws RangeError where the pieces are cut wrongly: a fault of this room
 * @see https://discord.com/developers/docs/components/reference
 */
export function renderReply(answered: Answered, canDraw: boolean): DiscordPayload[] {
  const { blocks } = answered.reply;
  const { sources } = answered;
  const numbered = numberCitations(blocks);
  const sentenceOf = unseenSentences(blocks, numbered);
  const full = { numbered, sources, sentenceOf, written: new Map() };
  const inOne = layOut(answered, full, canDraw);
  if (inOne?.length === 1) {
    return inOne;
  }
  const messages = layOut(
    answered,
    { ...full, sentenceOf: () => undefined, written: new Map() },
    canDraw,
  );
  if (messages === undefined) {
    throw new RangeError("A piece of a reply fits no message of Discord's");
  }
  return messages.length > 0 ? messages : [sayPlainly("There is nothing to show.")];
}

/** A message of our own words alone. */
export function sayPlainly(content: string): DiscordPayload {
  return {
    body: {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.TextDisplay, content }],
      allowed_mentions: { parse: [] },
    },
    pictures: [],
  };
}
