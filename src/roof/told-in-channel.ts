import { isFact, sentenceKey } from "../core/answers/news/told-keys.ts";
import { wordsOfCorrections } from "../core/intake/corrections.ts";
import type { Citation } from "../core/model/article.ts";
import type { DeliveryStore, Subscription } from "../core/model/delivery.ts";
import type { IntakeStore } from "../core/model/following.ts";
import type { AllStories, Knowledge } from "../core/model/knowledge.ts";

/** Keys of what a subscription need not tell its channel any more. */
export type ToldInChannel = (subscription: Subscription) => Promise<ReadonlySet<string>>;

interface ToldParts {
  readonly store: Pick<DeliveryStore, "told" | "subscriptionsOf" | "citedIn" | "now">;
  readonly intake: Pick<IntakeStore, "article">;
  readonly stories: AllStories;
}

/** The sentences of the current wording that words stand in. */
function keysOf(knowledge: Knowledge, { articleId, revision, start, end }: Citation): string[] {
  const reading = knowledge.reading(articleId, revision);
  return reading === undefined
    ? []
    : reading.annotation.sentences
        .filter((sentence) => sentence.start < end && start < sentence.end)
        .map((sentence) => sentenceKey(reading, sentence));
}

/**
 * What a subscription's channel has been told: by its own messages, by the channel's other digests and alerts, and by the
 * threads that tell what became of words that were cited.
 */
export const createToldInChannel =
  ({ store, intake, stories }: ToldParts): ToldInChannel =>
  async ({ id, place, story }) => {
    const own = await store.told(id);
    const knowledge = stories.of(place).knowledge(story);
    if (own.size === 0 || knowledge === undefined) {
      return own; // the first digest is a briefing on all so far
    }
    const told = new Set(own);
    const others = (await store.subscriptionsOf(place)).filter(
      (other) => other.id !== id && other.state !== "ended" && other.story === story,
    );
    for (const other of others) {
      for (const fact of await store.told(other.id)) {
        if (isFact(fact)) {
          told.add(fact);
        }
      }
    }
    const current = (articleId: string) => knowledge.reading(articleId)?.article;
    for (const words of await wordsOfCorrections(store, intake, { place, current })) {
      for (const key of keysOf(knowledge, words)) {
        told.add(key);
      }
    }
    return told;
  };
