import type { Knowledge, Reading } from "../core/model/knowledge.ts";

/** What `read --json` prints of an article; with knowledge of its corpus, entities are those of the corpus. */
export function readingAsJson(
  { article, annotation }: Reading,
  knowledge: Knowledge | undefined,
): unknown {
  const { id, title, publisher, published, url, text } = article;
  const { sentences, names, dates, quotes } = annotation;
  const shared = (entity: string): string => knowledge?.entityOf(id, entity)?.id ?? entity;
  return {
    ...{ id, title, publisher, published, url: url ?? null, text, sentences },
    names: names.map(({ start, end, kind, entity }) => ({
      ...{ start, end, kind },
      entity: shared(entity),
    })),
    dates: dates.map(({ start, end, type, value }) => ({ start, end, type, value })),
    quotes: quotes.map(({ start, end, speaker, direct }) => ({
      ...{ start, end },
      speaker:
        speaker === null
          ? null
          : { start: speaker.start, end: speaker.end, entity: shared(speaker.entity) },
      direct,
    })),
  };
}
