import type { Annotation, NameKind } from "../../core/model/annotation.ts";
import type { Span } from "../../core/model/article.ts";
import type { Reading } from "../../core/model/knowledge.ts";
import { plainText } from "./plain-text.ts";
import { type Look, wrap } from "./render.ts";

interface Mark extends Span {
  /** What stands behind the marked words. */
  readonly label: string;
  /** ANSI foreground colour. */
  readonly colour: number;
  readonly brackets: readonly [string, string];
}

const nameColours: Readonly<Record<NameKind, number>> = {
  person: 32,
  organisation: 34,
  place: 33,
  other: 90,
};

const speakerOf = (text: string, { speaker }: Annotation["quotes"][number]): string =>
  speaker === null ? "somebody" : text.slice(speaker.start, speaker.end);

/** What is marked, in the order in which marks open; longer ones first where several open together. */
function marksOf({ article, annotation }: Reading): Mark[] {
  const { text } = article;
  const names = annotation.names.map(
    ({ start, end, kind }): Mark => ({
      ...{ start, end, label: kind, colour: nameColours[kind] },
      brackets: ["[", "]"],
    }),
  );
  const dates = annotation.dates.map(
    ({ start, end, value }): Mark => ({
      start,
      end,
      label: value,
      colour: 35,
      brackets: ["{", "}"],
    }),
  );
  const quotes = annotation.quotes.map((quote): Mark => {
    const { start, end, direct } = quote;
    const label = `${direct ? "said" : "reported"}: ${speakerOf(text, quote)}`;
    return { start, end, label, colour: 36, brackets: ["<", ">"] };
  });
  return [...names, ...dates, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The words of one stretch with its marks around them; marks that cross are closed in the order of their ends. */
function markUp(
  text: string,
  { start, end }: Span,
  marks: readonly Mark[],
  colours: boolean,
): string {
  const paint = (words: string, code: number): string =>
    colours ? words.replace(/\S+/g, (word) => `\u001b[${code}m${word}\u001b[39m`) : words;
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const points = inside.flatMap(({ start: from, end: to, label, colour, brackets }) => [
    { at: from, closes: 0, text: paint(brackets[0], colour) },
    { at: to, closes: 1, text: paint(`${brackets[1]}(${plainText(label)})`, colour) },
  ]);
  points.sort((a, b) => a.at - b.at || b.closes - a.closes);
  let at = start;
  let out = "";
  for (const point of points) {
    out += plainText(text.slice(at, point.at)) + point.text;
    at = point.at;
  }
  return out + plainText(text.slice(at, end));
}

/** A text with all that was read from it: names by kind, dates with their values, quotations with their speakers. */
export function renderReading(reading: Reading, look: Look): string {
  const { article, annotation } = reading;
  const marks = marksOf(reading);
  const head = [article.title, article.publisher, article.published].filter((part) => part !== "");
  const counts = `${annotation.sentences.length} sentences, ${annotation.names.length} names, ${annotation.dates.length} dates, ${annotation.quotes.length} quotations, ${annotation.events.length} events`;
  const legend = "[name](kind) {date}(value) <what was said>(who)";
  return [
    plainText(head.join(", ")),
    `${counts}. Marked as ${legend}`,
    ...annotation.paragraphs.map(
      (paragraph) =>
        `\n${wrap(markUp(article.text, paragraph, marks, look.colours), look.width, "")}`,
    ),
    "",
  ].join("\n");
}
