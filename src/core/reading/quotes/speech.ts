import type { Span } from "../../model/article.ts";

/** Shapes of whole paragraphs that say who speaks, without a verb. */
export interface Labelled {
  readonly speaker: Span;
  readonly cue: Span;
  readonly content: Span;
}

interface ShapeRule {
  readonly name: string;
  /** In fewer paragraphs of an article the shape is chance: "NOTE: …" is no transcript. */
  readonly least: number;
  readonly pattern: RegExp;
  /** Read by the tests. */
  readonly example: { text: string; speaker: string; content: string };
}

export const shapeRules: readonly ShapeRule[] = [
  {
    name: "transcript",
    least: 2,
    pattern: /^["“]?(?<speaker>\p{Lu}[\p{Lu}.'’ -]{2,30}\p{Lu})(?<cue>:)\s+(?<content>.+)$/dsu,
    example: {
      text: "MARSH: We will not pay. Not today.",
      speaker: "MARSH",
      content: "We will not pay. Not today.",
    },
  },
  {
    name: "signature",
    least: 1,
    pattern:
      /^(?<content>[“"”].{20,}[”"“])\s*(?<cue>[―—–]|--)\s*(?<speaker>\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|bin|al)){0,4})(?:,[^.]{3,80})?\.?$/dsu,
    example: {
      text: "“The river took all we had, and it came back for more.” ― Ana Ruiz",
      speaker: "Ana Ruiz",
      content: "“The river took all we had, and it came back for more.”",
    },
  },
];

function readShape({ pattern }: ShapeRule, text: string, paragraph: Span): Labelled | undefined {
  const words = text.slice(paragraph.start, paragraph.end);
  const groups = pattern.exec(words)?.indices?.groups;
  if (groups === undefined) return undefined;
  const span = (name: string): Span => {
    const [start, end] = groups[name] as [number, number];
    return { start: paragraph.start + start, end: paragraph.start + end };
  };
  return { speaker: span("speaker"), cue: span("cue"), content: span("content") };
}

/** Reads the paragraphs that have the shape of a transcript's line or of a signed quotation. */
export function readLabelled(text: string, paragraphs: readonly Span[]): Map<Span, Labelled> {
  const labelled = new Map<Span, Labelled>();
  if (!/[:―—–-]/.test(text)) return labelled;
  for (const rule of shapeRules) {
    const found = paragraphs.flatMap((paragraph) => {
      const shape = readShape(rule, text, paragraph);
      return shape === undefined ? [] : [[paragraph, shape] as const];
    });
    if (found.length < rule.least) continue;
    for (const [paragraph, shape] of found) labelled.set(paragraph, shape);
  }
  return labelled;
}
