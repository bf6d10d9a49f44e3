// Keeps news to a person, a place or a topic.
import type { ArticleSummary, Knowledge } from "../../model/knowledge.ts";
import { readTopic } from "../timeline-topic.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

export interface TopicFilter {
  readonly article: (article: ArticleSummary) => boolean;
  readonly sentence: (facts: SentenceFacts) => boolean;
}

const STANDS_FOR = 0.5;

const ALL: TopicFilter = { article: () => true, sentence: () => true };

/** Does an event or a quotation of the sentence concern the entity, though it only says "she"? */
function takesPart(
  knowledge: Knowledge,
  { reading, sentence }: SentenceFacts,
  id: string,
): boolean {
  const { article, annotation } = reading;
  const isMeant = (local: string): boolean => knowledge.entityOf(article.id, local)?.id === id;
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    start < sentence.end && sentence.start < end;
  return (
    annotation.events.some((event) => within(event) && event.participants.some(isMeant)) ||
    annotation.quotes.some(
      (quote) => within(quote) && quote.speaker !== null && isMeant(quote.speaker.entity),
    )
  );
}

export function readTopicFilter(knowledge: Knowledge, about: string | undefined): TopicFilter {
  if (about === undefined || about.trim() === "") return ALL;
  const topic = readTopic(knowledge, about);
  if (topic.kind === "entity") {
    const { id } = topic.entity;
    const ids = new Set(knowledge.articlesAbout(id));
    return {
      article: (article) => ids.has(article.id),
      sentence: (facts) => facts.names.has(id) || takesPart(knowledge, facts, id),
    };
  }
  const ids = new Set(knowledge.articlesWith(topic.wanted));
  return {
    article: (article) => ids.has(article.id),
    sentence: ({ meanings }) =>
      topic.wanted.every(({ terms }) =>
        terms.some(({ term, weight }) => weight * (meanings.get(term) ?? 0) >= STANDS_FOR),
      ),
  };
}
