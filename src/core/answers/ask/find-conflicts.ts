// Where sources differ on what was asked: two values of one kind that exclude each other, for the same words.
import { cite } from "../../model/article.ts";
import type { Difference } from "../../model/knowledge.ts";
import type { Question } from "./read-question.ts";
import type { Evidence } from "./weigh-evidence.ts";

/** Kinds of answer of which there is but one. */
const single: ReadonlySet<string> = new Set(["number", "duration", "age"]);
/** Share of the question that a sentence and what stands around it have to hold to speak of the same. */
const OF_THE_SAME = 0.8;
/** Share of its words that the sentence itself has to hold. */
const IN_THE_SENTENCE = 0.3;

/** The figure of an answer; undefined where it has none or several. */
function figureOf({ view, span }: Evidence): string | undefined {
  if (span === undefined) {
    return undefined;
  }
  const figures = view.tokens
    .filter(({ start, end, term }) => start >= span.start && end <= span.end && /^\d/.test(term))
    .map(({ term }) => term);
  return figures.length === 1 ? figures[0] : undefined;
}

const ofTheSame = ({ features }: Evidence): boolean =>
  features.context >= OF_THE_SAME && features.words >= IN_THE_SENTENCE;

/** @param evidence best first */
export function findConflicts(evidence: readonly Evidence[], question: Question): Difference[] {
  if (!single.has(question.kind)) {
    return [];
  }
  const byFigure = new Map<string, Evidence[]>();
  for (const each of evidence.filter(ofTheSame)) {
    const figure = figureOf(each);
    if (figure !== undefined) {
      byFigure.set(figure, [...(byFigure.get(figure) ?? []), each]);
    }
  }
  const values = [...byFigure.values()].flatMap(([first, ...others]) => {
    if (first?.span === undefined) {
      return [];
    }
    const { text } = first.view.reading.article;
    const citations = [first, ...others].map(({ view }) =>
      cite(view.reading.article, view.sentence),
    );
    const [head, ...tail] = citations;
    return head === undefined
      ? []
      : [
          {
            text: text.slice(first.span.start, first.span.end),
            citations: [head, ...tail] as const,
          },
        ];
  });
  const articles = new Set(values.map(({ citations }) => citations[0].articleId));
  return values.length > 1 && articles.size > 1 ? [{ about: question.text, values }] : [];
}
