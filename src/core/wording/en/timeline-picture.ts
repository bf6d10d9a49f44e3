import type { TimelineEvent } from "../../answers/timeline.ts";
import type { Block } from "../../model/reply.ts";
import { sayWhen } from "./timeline-when.ts";

const WIDTH = 960;
const ROW = 54;
const LINE_HEIGHT = 19;
const MARGIN = 24;
const LINE_X = 300;
const MOST_ROWS = 24;
const LETTERS_A_LINE = 76;
const FIRST_LINE = new RegExp(`^.{0,${LETTERS_A_LINE}}(?!\\S)`, "u");

/** Of a mid lightness, so that they are told from a white and from a black ground. */
const COLOURS = { background: "#8a8f98", story: "#2f81f7", planned: "#d29922" };

const escapeXml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** At most so many letters, cut between words. */
function shorten(text: string, most: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 2).replace(/\s+\S*$/, "")} …`;
}

/** Breaks a text into a few lines between words; what doesn't fit is cut. */
function linesOf(text: string): string[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const first = FIRST_LINE.exec(plain)?.[0].trim() ?? "";
  const rest = plain.slice(first.length).trim();
  return rest === "" || first === ""
    ? [shorten(text, LETTERS_A_LINE)]
    : [first, shorten(rest, LETTERS_A_LINE)];
}

function markAt(y: number, phase: TimelineEvent["phase"]): string {
  const paint =
    phase === "planned"
      ? `fill="#ffffff" stroke="${COLOURS.planned}" stroke-width="3"`
      : `fill="${COLOURS[phase]}"`;
  return `<circle cx="${LINE_X}" cy="${y}" r="7" ${paint}/>`;
}

function row({ when, what, phase }: TimelineEvent, index: number): string {
  const y = MARGIN + ROW * index + ROW / 2;
  const date = escapeXml(shorten(sayWhen(when), 36));
  const lines = linesOf(what);
  const top = y + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const told = lines.map(
    (line, at) =>
      `<text x="${LINE_X + 22}" y="${top + at * LINE_HEIGHT}">${escapeXml(line)}</text>`,
  );
  return [
    markAt(y, phase),
    `<text x="${LINE_X - 22}" y="${y + 5}" text-anchor="end" font-weight="bold">${date}</text>`,
    ...told,
  ].join("");
}

/** A picture of the dated events, on a ground of its own so that it is read on light and dark alike; undefined where fewer than two are dated. */
export function drawTimeline(events: readonly TimelineEvent[]): Block | undefined {
  const dated = events.filter(({ when }) => when.from !== null).slice(-MOST_ROWS);
  if (dated.length < 2) {
    return undefined;
  }
  const height = 2 * MARGIN + ROW * dated.length;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="15" fill="#1f2328">`,
    `<rect width="${WIDTH}" height="${height}" rx="12" fill="#ffffff" stroke="#d0d7de"/>`,
    `<line x1="${LINE_X}" y1="${MARGIN}" x2="${LINE_X}" y2="${height - MARGIN}" stroke="#d0d7de" stroke-width="2"/>`,
    ...dated.map(row),
    "</svg>",
  ].join("");
  const first = dated[0] as TimelineEvent;
  const last = dated.at(-1) as TimelineEvent;
  const alt = `Timeline of ${dated.length} events, from ${sayWhen(first.when)} to ${sayWhen(last.when)}; each is a line of the text.`;
  return { kind: "picture", svg, alt };
}
