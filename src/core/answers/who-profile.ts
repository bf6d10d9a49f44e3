import { type Telling, tellingsOf } from "../library/event-likeness.ts";
import { mergeEvents } from "../library/merge-events.ts";
import type { EventMention, NameKind } from "../model/annotation.ts";
import type { Citation, Cited } from "../model/article.ts";
import type { Entity, Knowledge, Quote, Statement } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";
import { citeSentence } from "./cite-sentence.ts";
import { quoteOf } from "./quotes.ts";
import { eventOf, type TimelineEvent } from "./timeline.ts";
import { actsIn, type Source } from "./who-acts.ts";

export interface Relation {
  /** The other one of the two. */
  readonly name: string;
  /** Reads on from either name: "sister of Ana Silva". */
  readonly relation: string;
  readonly citations: Cited;
}

/** What the reports say of one bearer of a name. */
export interface Profile {
  readonly name: string;
  readonly kind: NameKind;
  readonly aliases: readonly string[];
  /** How the sources put what somebody is, the commonest way first. */
  readonly roles: readonly Statement[];
  /** Number of reports that mention the name, and of mentions. */
  readonly articles: number;
  readonly mentions: number;
  readonly actions: readonly TimelineEvent[];
  readonly quotes: readonly Quote[];
  readonly related: readonly Relation[];
  /** Where each report first mentions the name, of as many reports as were looked into. */
  readonly mentioned: readonly Citation[];
}

const mostCitations = 4;

/** Statements of the same words become one, with all their citations; the commonest first. */
function gathered<S extends Statement>(statements: readonly S[], key: (one: S) => string): S[] {
  const groups = new Map<string, S[]>();
  for (const statement of statements) {
    const group = groups.get(key(statement));
    if (group === undefined) {
      groups.set(key(statement), [statement]);
    } else {
      group.push(statement);
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first, ...others] = group;
      const more = others.flatMap(({ citations }) => [...citations]);
      return first === undefined ? [] : [{ ...first, citations: distinct(first.citations, more) }];
    });
}

/** Citations without repeats, one sentence of each report before further ones of the same. */
function distinct(first: Cited, more: readonly Citation[]): Cited {
  const seen = new Set<string>();
  const fresh = ({ articleId, start }: Citation): boolean => {
    const key = `${articleId} ${start}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const kept = [...first, ...more].filter(fresh);
  const reports = new Set<string>();
  const leading = kept.filter(
    ({ articleId }) => !reports.has(articleId) && reports.add(articleId) !== undefined,
  );
  const [head, ...rest] = [...leading, ...kept.filter((one) => !leading.includes(one))];
  return head === undefined ? first : [head, ...rest.slice(0, mostCitations - 1)];
}

function remembered(judge: (local: string) => boolean): (local: string) => boolean {
  const known = new Map<string, boolean>();
  return (local) => {
    const meant = known.get(local) ?? judge(local);
    known.set(local, meant);
    return meant;
  };
}

function sourcesOf(knowledge: Knowledge, entity: Entity, mostReports: number): Source[] {
  return knowledge
    .articlesAbout(entity.id)
    .slice(0, mostReports)
    .flatMap((articleId) => {
      const reading = knowledge.reading(articleId);
      const isMeant = remembered((local) => knowledge.entityOf(articleId, local)?.id === entity.id);
      return reading === undefined ? [] : [{ reading, isMeant }];
    });
}

function rolesIn(sources: readonly Source[]): Statement[] {
  const found = (description: boolean): Statement[] =>
    sources.flatMap(({ reading, isMeant }) =>
      reading.annotation.roles
        .filter((role) => role.description === description && isMeant(role.entity))
        .map((role) => ({
          text: reading.article.text.slice(role.start, role.end),
          citations: [citeSentence(reading, role)],
        })),
    );
  return gathered([...found(false), ...found(true)], ({ text }) => fold(text));
}

const isNamedIn = ({ isMeant }: Source, { participants }: EventMention): boolean =>
  participants.some(isMeant);

/** What somebody did or will do, or what happened with something; one entry an event though several reports tell it. */
function deedsIn(
  knowledge: Knowledge,
  sources: readonly Source[],
  kind: NameKind,
): TimelineEvent[] {
  const byArticle = new Map(sources.map((source) => [source.reading.article.id, source]));
  const acts = ({ article, mention, reckoned }: Telling): boolean => {
    const source = byArticle.get(article.id);
    const takesPart = kind === "person" ? actsIn : isNamedIn;
    return source !== undefined && !reckoned && takesPart(source, mention);
  };
  const tellings = sources.flatMap((source) => {
    const { events } = source.reading.annotation;
    const named = events.filter((event) => isNamedIn(source, event));
    return tellingsOf(source.reading, knowledge, named);
  });
  const merged = mergeEvents(tellings);
  return merged.filter((event) => event.some(acts)).map((event) => eventOf(event, merged));
}

function quotesIn(knowledge: Knowledge, sources: readonly Source[], name: string): Quote[] {
  const quotes = sources.flatMap(({ reading, isMeant }) =>
    reading.annotation.quotes
      .filter(({ speaker }) => speaker !== null && isMeant(speaker.entity))
      .flatMap((quotation) => quoteOf(knowledge, reading, quotation, name) ?? []),
  );
  return gathered(quotes, ({ text }) => fold(text).replace(/[^\p{L}\p{N} ]/gu, ""));
}

function relationsIn(knowledge: Knowledge, sources: readonly Source[]): Relation[] {
  const relations = sources.flatMap(({ reading, isMeant }) =>
    reading.annotation.relations
      .filter(({ entity, to }) => isMeant(entity) || isMeant(to))
      .flatMap((mention) => {
        const of = (local: string) => knowledge.entityOf(reading.article.id, local)?.name;
        const [subject, object] = [of(mention.entity), of(mention.to)];
        const other = isMeant(mention.entity) ? object : subject;
        if (other === undefined || object === undefined) {
          return [];
        }
        const relation = `${mention.relation} of ${object}`;
        const text = `${other} ${relation}`;
        return [
          { name: other, relation, text, citations: [citeSentence(reading, mention)] as Cited },
        ];
      }),
  );
  return gathered(relations, ({ text }) => text).map(({ name, relation, citations }) => ({
    ...{ name, relation, citations },
  }));
}

const mentionsIn = (sources: readonly Source[]): Citation[] =>
  sources.flatMap(({ reading, isMeant }) => {
    const first = reading.annotation.names.find(({ entity }) => isMeant(entity));
    return first === undefined ? [] : [citeSentence(reading, first)];
  });

function briefOf(entity: Entity, sources: readonly Source[]): Profile {
  const { name, kind, aliases, articles, mentions } = entity;
  return {
    ...{ name, kind, aliases, articles, mentions },
    ...{ roles: rolesIn(sources), actions: [], quotes: [], related: [] },
    mentioned: mentionsIn(sources),
  };
}

/** Name, roles and where the name is mentioned: what a list shows. */
export const briefProfile = (knowledge: Knowledge, entity: Entity, mostReports: number): Profile =>
  briefOf(entity, sourcesOf(knowledge, entity, mostReports));

/** All that the reports say of the bearer of a name. */
export function fullProfile(knowledge: Knowledge, entity: Entity, mostReports: number): Profile {
  const sources = sourcesOf(knowledge, entity, mostReports);
  return {
    ...briefOf(entity, sources),
    actions: deedsIn(knowledge, sources, entity.kind),
    quotes: quotesIn(knowledge, sources, entity.name),
    related: relationsIn(knowledge, sources),
  };
}
