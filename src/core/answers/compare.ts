import type { Citation } from "../model/article.ts";
import type { Difference, Knowledge, Statement } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";
import { termsOf } from "../text/terms.ts";
import { type Claim, findAgreed, findSingle } from "./compare-claims.ts";
import { findDifferences } from "./compare-differences.ts";
import { sentencesTold, type Told } from "./compare-sentences.ts";
import { heaviestReports } from "./quotes.ts";

/** What several reports say of a topic, side by side. */
export interface Comparison {
  readonly topic: string | null;
  /** Reports that were laid beside each other, and how many the story has. */
  readonly reports: number;
  readonly of: number;
  readonly agreed: readonly Claim[];
  readonly single: readonly Statement[];
  readonly different: readonly Difference[];
}

/** So many reports are laid beside each other: those that the topic finds, or those about the heaviest names. */
const MOST_REPORTS = 8;
const MOST_AGREED = 12;
const MOST_SINGLE = 40;

function reportsOn(knowledge: Knowledge, topic: string): string[] {
  const ids = new Set(knowledge.search(topic, 60).map(({ articleId }) => articleId));
  for (const id of knowledge.resolve(topic)[0] === undefined
    ? []
    : knowledge.articlesAbout(knowledge.resolve(topic)[0]?.id ?? "")) {
    if (ids.size >= MOST_REPORTS) break;
    ids.add(id);
  }
  return [...ids].slice(0, MOST_REPORTS).sort();
}

/** Does a sentence concern the topic: the one who is named so, or all of its words? */
function concerns(knowledge: Knowledge, topic: string): (told: Told) => boolean {
  const entity = knowledge
    .resolve(topic)
    .find(({ name, aliases }) =>
      [name, ...aliases].some((each) => fold(each).includes(fold(topic))),
    );
  const terms = termsOf(topic).map(({ term }) => term);
  return ({ meanings }) =>
    (entity !== undefined && meanings.has(`@${entity.id}`)) ||
    (terms.length > 0 && terms.every((term) => (meanings.get(term) ?? 0) >= 0.5));
}

/** The sentences of the reports that bear on the topic, by report. */
function laidOut(knowledge: Knowledge, topic: string | undefined): Map<string, Told[]> {
  const ids =
    topic === undefined ? heaviestReports(knowledge, MOST_REPORTS) : reportsOn(knowledge, topic);
  const isMeant = topic === undefined ? () => true : concerns(knowledge, topic);
  return new Map(
    ids.flatMap((id) => {
      const reading = knowledge.reading(id);
      const told = reading === undefined ? [] : sentencesTold(knowledge, reading).filter(isMeant);
      return told.length === 0 ? [] : [[id, told] as const];
    }),
  );
}

const statement = (citation: Citation): Statement => ({
  text: citation.quote,
  citations: [citation],
});

/** Compares what the reports say: on one topic, or on all. */
export function findComparison(knowledge: Knowledge, asked: string | undefined): Comparison {
  const topic = asked === undefined || asked.trim() === "" ? undefined : asked.trim();
  const byReport = laidOut(knowledge, topic);
  const single = [...byReport.keys()].flatMap((id) => findSingle(knowledge, byReport, id));
  return {
    topic: topic ?? null,
    reports: byReport.size,
    of: knowledge.articles.length,
    agreed: findAgreed(knowledge, byReport, MOST_AGREED),
    single: single.slice(0, MOST_SINGLE).map(statement),
    different: findDifferences(knowledge, byReport),
  };
}
