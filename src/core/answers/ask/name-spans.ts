// Names and noun phrases of a sentence.
import type { NameKind } from "../../model/annotation.ts";
import { wordClassOf } from "../../text/word-class.ts";
import type { SentenceView, ViewToken } from "./sentence-view.ts";
import { type AnswerSpan, isCapital, runs, spanOf } from "./token-runs.ts";

/** Words that join the parts of a noun phrase. */
const joints: ReadonlySet<string> = new Set([
  "of",
  "the",
  "a",
  "an",
  "and",
  "his",
  "her",
  "its",
  "their",
]);

const determiners =
  /^(?:the|a|an|his|her|its|their|this|that|these|those|some|any|no|each|every|[a-z]+'s)$/;

/** Can the token be part of a noun phrase? A verb can after a determiner or before a noun that a determiner opens. */
function nominal({ tokens }: SentenceView, index: number, capital: boolean): boolean {
  const { word, content } = tokens[index] as ViewToken;
  if (!content) {
    return joints.has(word);
  }
  const kind = capital && index > 0 ? "noun" : wordClassOf(word);
  if (kind === "verb") {
    const before = tokens[index - 1];
    return (
      before !== undefined &&
      (determiners.test(before.word) ||
        (before.content && wordClassOf(before.word) === "adjective"))
    );
  }
  return kind !== "adverb";
}

/** Noun phrases, roughly: nouns and adjectives and what joins them; one without a noun is a last resort. */
export function phrases(view: SentenceView): AnswerSpan[] {
  const { tokens } = view;
  const belongs = (token: ViewToken, index: number): boolean =>
    nominal(view, index, isCapital(view, token));
  return runs(view, belongs).flatMap(([from, to]) => {
    let [first, last] = [from, to];
    while (first <= last && /^(?:of|and)$/.test(tokens[first]?.word ?? "")) {
      first += 1;
    }
    while (last >= first && tokens[last]?.content === false) {
      last -= 1;
    }
    const content = tokens.slice(first, last + 1).filter((token) => token.content);
    const noun = content.some(
      (token) => isCapital(view, token) || wordClassOf(token.word) === "noun",
    );
    return content.length === 0 ? [] : [{ ...spanOf(tokens, first, last), fit: noun ? 0.5 : 0.25 }];
  });
}

/** What may stand between the capitalised parts of a name. */
const nameJoints = /^(?:of|the|de|la|le|du|des|von|van|der|den|di|da|del|bin|ibn|al|el|y|d|l)$/;

/** Capitalised runs, with "of" and the like inside: what a name looks like where no reader took it for one. */
export function capitalised(view: SentenceView): AnswerSpan[] {
  const { tokens } = view;
  const capital = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && isCapital(view, token) && (token.content || index > 0);
  };
  const joint = (index: number): boolean => nameJoints.test(tokens[index]?.word ?? "");
  return runs(
    view,
    (_, index) =>
      capital(index) ||
      (joint(index) &&
        capital(index - 1) &&
        (capital(index + 1) || (joint(index + 1) && capital(index + 2)))) ||
      (joint(index) && joint(index - 1) && capital(index - 2) && capital(index + 1)),
  )
    .filter(
      ([from, to]) =>
        tokens.slice(from, to + 1).some(({ content }) => content) &&
        (from > 0 || to > 0 || wordClassOf(tokens[0]?.word ?? "") === "noun"),
    )
    .map(([from, to]) => ({ ...spanOf(tokens, from, to), fit: from === 0 ? 0.35 : 0.5 }));
}

/** Names, each with the capitalised words around it: "William the Silent", "King Olaf of Norway". */
export function ofNames(
  view: SentenceView,
  fits: Partial<Record<NameKind, number>>,
  wide = capitalised(view),
): AnswerSpan[] {
  return view.names.map(({ start, end, kind }) => {
    const around = wide.find((span) => span.start <= start && span.end >= end) ?? { start, end };
    return { start: around.start, end: around.end, fit: fits[kind] ?? 0.2 };
  });
}
