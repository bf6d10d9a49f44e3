// The few words in which an answer is given: the chosen stretch with what belongs to it.
import type { Span } from "../../model/article.ts";
import type { AnswerKind } from "./question-rules.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Characters of a short answer. */
const LONGEST = 64;

interface Extension {
  readonly kinds: readonly AnswerKind[];
  /** What goes on after the stretch. */
  readonly after?: RegExp;
  /** What stands before it. */
  readonly before?: RegExp;
  /** The words in brackets are the stretch. */
  readonly example: string;
}

const word = "[\\p{L}\\p{N}'’-]+";
const capital = "\\p{Lu}[\\p{L}'’-]*";

/** Tried in turn, each as often as it fits. */
export const extensions: readonly Extension[] = [
  {
    kinds: ["person", "place"],
    before: new RegExp(
      `(?:(?<=\\s)(?:${capital}|(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower)(?: and)?) )$`,
      "u",
    ),
    example: "in northern [Chile]",
  },
  {
    kinds: ["person", "place", "thing", "definition", "statement"],
    after: new RegExp(
      `^(?:, ${capital}(?: ${capital})*(?=,| and )|,? and (?:the )?${capital}(?: ${capital})*)`,
      "u",
    ),
    example: "[Peru], Chile and Bolivia",
  },
  {
    kinds: ["person", "place"],
    before: new RegExp(`(?:${capital}(?: ${capital})*, )*${capital}(?: ${capital})*,? and $`, "u"),
    example: "Chile, Peru and [Bolivia]",
  },
  {
    kinds: ["place", "thing"],
    after:
      /^ (?:province|region|area|basin|valley|coast|district|county|state|river|island|peninsula|\d{1,3}(?![\d.,]\d))\b/,
    example: "in the [Araucan] valley",
  },
  {
    kinds: ["person", "place"],
    after: new RegExp(`^ of (?:(?:the|a|an|his|her|its|their) )?${word}`, "u"),
    example: "[the crew] of the ferry",
  },
  {
    kinds: ["place"],
    before: /\b(?:the |an? )(?:[a-z]+ ){1,3}of (?:the )?$/,
    example: "in the old harbour of [Arica]",
  },
  {
    kinds: ["thing", "definition", "statement", "manner", "reason"],
    after: new RegExp(
      `^ (?:of|for|in|to|on|with|from|against|between) (?:(?:the|a|an|his|her|its|their) )?${word}(?: (?!(?:and|or|but|of|in|to|for|on|at|by|with|from|who|which|that|is|was|were|are|had|has|as)\\b)${word})?`,
      "u",
    ),
    example: "[the sale] of the old ferry",
  },
];

function extendOnce(text: string, span: Span, bounds: Span, kind: AnswerKind): Span {
  for (const { kinds, after, before } of extensions) {
    if (kinds.includes(kind)) {
      const more = after?.exec(text.slice(span.end, bounds.end))?.[0].length ?? 0;
      const less = before?.exec(text.slice(bounds.start, span.start))?.[0].length ?? 0;
      if (more + less > 0 && span.end - span.start + more + less <= LONGEST) {
        return { start: span.start - less, end: span.end + more };
      }
    }
  }
  return span;
}

/** Words in quotation marks are given whole. */
const quotation = /["“]([^"”]{2,64})["”]/g;

function wholeQuotation(text: string, span: Span, { start, end }: Span): Span {
  const found = [...text.slice(start, end).matchAll(quotation)]
    .map(({ index, 1: words = "" }) => ({
      start: start + index + 1,
      end: start + index + 1 + words.length,
    }))
    .find((quote) => quote.start <= span.start && quote.end >= span.end);
  return found === undefined
    ? span
    : { start: found.start, end: found.end - Number(/[,.;]/.test(text[found.end - 1] ?? "")) };
}

/** Of a long name the end stays, of anything else the beginning. */
function cut(text: string, { start, end }: Span, kind: AnswerKind): Span {
  if (end - start <= LONGEST) {
    return { start, end };
  }
  if (kind === "person") {
    const from = end - LONGEST;
    const gap = text.slice(from - 1, end).indexOf(" ");
    return { start: from + Math.max(0, gap), end };
  }
  const space = text.slice(start, start + LONGEST + 1).lastIndexOf(" ");
  return { start, end: start + (space > 0 ? space : LONGEST) };
}

/** The stretch of the article that is given as the short answer. */
export function shortAnswer(view: SentenceView, chosen: Span, kind: AnswerKind): string {
  const { text } = view.reading.article;
  let span: Span = wholeQuotation(text, chosen, view.sentence);
  for (let next = extendOnce(text, span, view.sentence, kind); next !== span; ) {
    span = next;
    next = extendOnce(text, span, view.sentence, kind);
  }
  const { start, end } = cut(text, span, kind);
  return text.slice(start, end).replace(/['’]s?$/, "");
}
