// "Who is Ana Rojas?" is answered by what she is, "Who is the mayor?" by whose role that is.
import type { RoleMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import type { Question } from "./read-question.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A country or a person beside the role ("of Peru") says less than the role itself. */
const NAME_SHARE = 0.5;

/** "What job does Ana Rojas hold?" */
const asksRole =
  /^what (?:job|role|position|post|office|title)\b|\b(?:job|role|position|post|title) of\b/i;

const inside = (part: Span, { start, end }: Span): boolean =>
  part.start >= start && part.end <= end;

/** What of the question a role holds. */
function held(role: Span, { tokens }: SentenceView, { terms }: Question): number {
  const asked = new Set(tokens.filter((token) => inside(token, role)).map((token) => token.asked));
  return terms.reduce(
    (sum, { kind }, index) =>
      asked.has(index) && kind !== "filler" ? sum + (kind === "name" ? NAME_SHARE : 1) : sum,
    0,
  );
}

/**
 * What a question for somebody's role, or for the bearer of one, is answered by in a sentence; undefined where it tells neither.
 *
 * @param idOf the entity of a mention, over all articles
 */
export function roleAnswer(
  view: SentenceView,
  question: Question,
  idOf: (articleId: string, localEntity: string) => string | undefined,
): Span | undefined {
  if (!question.asksWho) {
    return undefined;
  }
  const { annotation } = view.reading;
  const roles = annotation.roles.filter((role) => inside(role, view.sentence));
  const id = ({ entity }: Pick<RoleMention, "entity">) => idOf(annotation.articleId, entity);
  const named = new Set(question.terms.map(({ entity }) => entity));
  const persons = new Set(question.terms.flatMap(({ entity, person }) => (person ? entity : [])));
  const [only] = persons;
  const whatElse = question.terms.filter(
    ({ kind, entity }) => kind !== "filler" && entity !== only,
  );
  if (
    persons.size === 1 &&
    only !== undefined &&
    (whatElse.length === 0 || asksRole.test(question.text))
  ) {
    const own = roles.filter((role) => id(role) === only);
    return own.find(({ description }) => !description) ?? own[0];
  }
  const [best] = roles
    .filter((role) => !named.has(id(role)) && held(role, view, question) >= 1)
    .toSorted((a, b) => held(b, view, question) - held(a, view, question));
  return best && view.names.find((name) => id(name) === id(best));
}
