import { type Citation, cite } from "../../model/article.ts";
import { AskerError } from "../../model/errors.ts";
import type { ArticleSummary, Difference, Knowledge, Statement } from "../../model/knowledge.ts";
import { stateClaims } from "./claims.ts";
import { whyNot } from "./decide.ts";
import { findConflicts } from "./find-conflicts.ts";
import { withSubject } from "./follow-up.ts";
import { wantedBy } from "./question-terms.ts";
import { type Question, readQuestion } from "./read-question.ts";
import { roleAnswer } from "./role-answer.ts";
import { viewHits } from "./sentence-view.ts";
import { shortAnswer } from "./short-answer.ts";
import { type Evidence, rankEvidence } from "./weigh-evidence.ts";

/** What a question found: an answer with its sources, or the nearest sentences, marked as no answer. */
export interface Found {
  readonly question: string;
  readonly status: "answered" | "not-answered";
  /** The answer in a few words, verbatim from the first claim; null where there is none. */
  readonly short: string | null;
  readonly claims: readonly Statement[];
  readonly nearest: readonly Citation[];
  readonly conflicts: readonly Difference[];
  /** Whom the question names: what "he" or "she" means in the next one. */
  readonly about?: string;
}

export interface AskFilter {
  /** A publisher, or an article by its id or title. */
  readonly source?: string | undefined;
  /** ISO 8601 day; articles without a date are left out. */
  readonly since?: string | undefined;
  /** Whom or what the conversation was about before. */
  readonly about?: string | undefined;
}

/** Sentences that are weighed. */
const CANDIDATES = 40;
/** Sentences that are shown beside an answer, or in its place. */
const NEAREST = 5;

/** Share of the best sentence's score that one has to have to be taken where something speaks against that. */
const NEAR_BEST = 0.95;

/** The articles of a source; one that is named in part is meant where none has that very name. @throws AskerError */
function articlesOf(source: string, { articles }: Knowledge): readonly ArticleSummary[] {
  const wanted = source.toLowerCase();
  const named = (fits: (name: string) => boolean): ArticleSummary[] =>
    articles.filter(({ id, title, publisher, also = [] }) =>
      [id, title, publisher, ...also.map((printing) => printing.publisher)].some((name) =>
        fits(name.toLowerCase()),
      ),
    );
  const exact = named((name) => name === wanted);
  const found = exact.length > 0 ? exact : named((name) => name.includes(wanted));
  if (found.length === 0) {
    throw new AskerError("unknown-source", `There is no report or publisher “${source}”.`);
  }
  return found;
}

/** Ids of the articles that the filter leaves; undefined where it leaves all. */
function articlesWithin(
  knowledge: Knowledge,
  { source, since }: AskFilter,
): Set<string> | undefined {
  if (source === undefined && since === undefined) {
    return undefined;
  }
  const from = source === undefined ? knowledge.articles : articlesOf(source, knowledge);
  const chosen = from.filter(
    ({ published }) =>
      since === undefined || (published !== "unknown" && published.slice(0, since.length) >= since),
  );
  return new Set(chosen.map(({ id }) => id));
}

const citationOf = ({ view }: Evidence): Citation => cite(view.reading.article, view.sentence);

/** A yes is not in the sources' words. */
function shortOf(
  { view, span }: Evidence,
  question: Question,
  knowledge: Knowledge,
): string | null {
  const role = roleAnswer(
    view,
    question,
    (article, local) => knowledge.entityOf(article, local)?.id,
  );
  if (role !== undefined) {
    return view.reading.article.text.slice(role.start, role.end);
  }
  return span === undefined || question.kind === "yes-no"
    ? null
    : shortAnswer(view, span, question.kind);
}

function aboutOf({ terms }: Question, knowledge: Knowledge): Pick<Found, "about"> {
  const name = knowledge.entity(terms.find(({ person }) => person)?.entity ?? "")?.name;
  return name === undefined ? {} : { about: name };
}

/** The best sentence against which nothing speaks, of those that come near the best of all. */
function firstAnswer(ranked: readonly Evidence[], question: Question): Evidence | undefined {
  const least = NEAR_BEST * (ranked[0]?.score ?? 0);
  return ranked
    .slice(0, NEAREST)
    .find((each) => each.score >= least && whyNot(question, each).length === 0);
}

/** Answers a question from what the articles say, or says that they don't. The same question finds the same answer. */
export function findAnswer(knowledge: Knowledge, text: string, filter: AskFilter = {}): Found {
  const question = readQuestion(withSubject(text, filter.about, knowledge), knowledge);
  const hits = knowledge.search(
    wantedBy(question.terms),
    CANDIDATES,
    articlesWithin(knowledge, filter),
  );
  const views = viewHits(hits, question, knowledge);
  const ranked = rankEvidence(views, question);
  const best = firstAnswer(ranked, question);
  const evidence = best === undefined ? ranked : [best, ...ranked.filter((each) => each !== best)];
  if (best === undefined) {
    const nearest = evidence.slice(0, NEAREST).map(citationOf);
    return {
      question: text,
      status: "not-answered",
      short: null,
      claims: [],
      nearest,
      conflicts: [],
    };
  }
  const claims = stateClaims(evidence, question);
  const cited = new Set(claims.flatMap(({ citations }) => citations.map(({ quote }) => quote)));
  const nearest = evidence
    .slice(0, NEAREST)
    .map(citationOf)
    .filter(({ quote }) => !cited.has(quote));
  return {
    ...{
      question: text,
      status: "answered",
      short: shortOf(best, question, knowledge),
      claims,
      nearest,
    },
    conflicts: findConflicts(evidence, question),
    ...aboutOf(question, knowledge),
  };
}
