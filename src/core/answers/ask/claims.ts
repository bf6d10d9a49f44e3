// The sentences that are shown as an answer, each with every source that says so.
import { type Citation, cite } from "../../model/article.ts";
import type { Statement } from "../../model/knowledge.ts";
import { fold } from "../../text/fold.ts";
import type { Question } from "./read-question.ts";
import type { Evidence } from "./weigh-evidence.ts";

/** Characters of all claims of an answer together. */
const MOST_CHARACTERS = 900;
const MOST_CLAIMS = 3;
/** A further sentence is shown where it is nearly as good as the first. */
const NEARLY_AS_GOOD = 0.8;
/** Share of the rarer words that two sentences of one fact have in common. */
const SAME_FACT = 0.6;

const citationOf = ({ view }: Evidence): Citation => cite(view.reading.article, view.sentence);

const answerOf = ({ view, span }: Evidence): string =>
  span === undefined ? "" : fold(view.reading.article.text.slice(span.start, span.end));

const termsOf = ({ view }: Evidence): Set<string> =>
  new Set(view.tokens.filter(({ content }) => content).map(({ term }) => term));

/** Do two sentences say the same: the same answer in much the same words? */
function sayTheSame(a: Evidence, b: Evidence): boolean {
  const [one, other] = [termsOf(a), termsOf(b)];
  const common = [...one].filter((term) => other.has(term)).length;
  const alike = common / Math.max(1, Math.min(one.size, other.size));
  const [first, second] = [answerOf(a), answerOf(b)];
  const sameAnswer =
    first !== "" && second !== "" && (first.includes(second) || second.includes(first));
  return alike >= SAME_FACT || (sameAnswer && alike >= SAME_FACT / 2);
}

/** The next sentence of the paragraph: a reason or a manner is often told there. */
function sentenceAfter({ view }: Evidence): Citation | undefined {
  const { article, annotation } = view.reading;
  const { sentences, paragraphs } = annotation;
  const next = sentences[sentences.findIndex(({ start }) => start === view.sentence.start) + 1];
  const paragraph = paragraphs.find(({ end }) => end >= view.sentence.end);
  return next === undefined || next.end > (paragraph?.end ?? 0) ? undefined : cite(article, next);
}

/** Such a sentence can't be understood, or checked, without the one that names whom it means. */
const beginsWithPronoun = /^["“']?(?:(?:But|And|Then|There|Later|Earlier),? )?(?:he|she|they)\b/i;
/** So many sentences before it are looked at. */
const FARTHEST = 2;

/** The sentence before that names somebody, where this one begins with a pronoun. */
function sentenceMeant({ view }: Evidence): Citation | undefined {
  const { article, annotation } = view.reading;
  const { sentences, names } = annotation;
  const { start, end } = view.sentence;
  if (!beginsWithPronoun.test(article.text.slice(start, end))) {
    return undefined;
  }
  const at = sentences.findIndex((sentence) => sentence.start === start);
  const meant = sentences
    .slice(Math.max(0, at - FARTHEST), at)
    .findLast((sentence) =>
      names.some(
        (name) =>
          name.kind === "person" && name.start >= sentence.start && name.end <= sentence.end,
      ),
    );
  return meant && cite(article, meant);
}

/** Puts a sentence that belongs to the first claim behind it. */
function withNeighbour(
  claims: readonly Statement[],
  neighbour: Citation | undefined,
): readonly Statement[] {
  const [first, ...others] = claims;
  if (
    first === undefined ||
    neighbour === undefined ||
    claims.some(({ text }) => text === neighbour.quote)
  ) {
    return claims;
  }
  const all: Statement[] = [first, { text: neighbour.quote, citations: [neighbour] }, ...others];
  let characters = 0;
  return all.filter(({ text }, index) => {
    characters += text.length;
    return index === 0 || characters <= MOST_CHARACTERS;
  });
}

/** @param evidence best first, not empty */
export function stateClaims(
  evidence: readonly Evidence[],
  { kind }: Question,
): readonly Statement[] {
  const [answer] = evidence;
  const best = answer?.score ?? 0;
  const groups: Evidence[][] = [];
  let characters = 0;
  for (const each of evidence.filter(({ score }) => score >= NEARLY_AS_GOOD * best)) {
    const same = groups.find(([first]) => first !== undefined && sayTheSame(first, each));
    const { start, end } = each.view.sentence;
    const fits = groups.length < MOST_CLAIMS && characters + end - start <= MOST_CHARACTERS;
    if (same !== undefined) {
      same.push(each);
    } else if (groups.length === 0 || fits) {
      groups.push([each]);
      characters += end - start;
    }
  }
  const claims = groups.flatMap(([first, ...others]): Statement[] =>
    first === undefined
      ? []
      : [
          {
            text: citationOf(first).quote,
            citations: [citationOf(first), ...others.map(citationOf)] as const,
          },
        ],
  );
  const goesOn = kind === "reason" || kind === "manner";
  const told = withNeighbour(claims, answer && goesOn ? sentenceAfter(answer) : undefined);
  return withNeighbour(told, answer && sentenceMeant(answer));
}
