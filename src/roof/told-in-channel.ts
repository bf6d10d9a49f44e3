import { isFact, sentenceKey } from "../core/answers/news/told-keys.ts";
import { wordsOfCorrections } from "../core/intake/corrections.ts";
import { standingInFiles } from "../core/intake/file-standing.ts";
import type { Article, Citation } from "../core/model/article.ts";
import { storyKey } from "../core/model/branch.ts";
import type { DeliveryStore, Subscription } from "../core/model/delivery.ts";
import type { IntakeStore } from "../core/model/following.ts";
import type { AllStories, Knowledge } from "../core/model/knowledge.ts";

/** Keys of what a subscription need not tell its channel any more. */
export type ToldInChannel = (subscription: Subscription) => Promise<ReadonlySet<string>>;

interface ToldParts {
  readonly store: Pick<DeliveryStore, "told" | "subscriptionsOf" | "citedIn" | "now">;
  readonly intake: Pick<IntakeStore, "article" | "standing">;
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

/** How cited articles stand now: a file may go on under another name, what is followed does not. */
function articlesNow(
  intake: Pick<IntakeStore, "standing">,
  knowledge: Knowledge,
  { story, place }: Pick<Subscription, "story" | "place">,
): (cited: Citation) => Promise<Article | undefined> {
  return async (cited) => {
    const { articleId: id, revision } = cited;
    if (knowledge.article(id) !== undefined) {
      return knowledge.reading(id)?.article;
    }
    for (const key of [story, storyKey(story, place)]) {
      if ((await intake.standing({ story: key, id })) !== undefined) {
        return undefined;
      }
    }
    return standingInFiles(knowledge, { story, id, revision }, [cited]).article;
  };
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
    const current = articlesNow(intake, knowledge, { story, place });
    // What stands in files is no part of the database.
    const article: typeof intake.article = async (key) =>
      (await intake.article(key)) ?? knowledge.reading(key.id, key.revision)?.article;
    for (const words of await wordsOfCorrections(store, { article }, { place, story, current })) {
      for (const key of keysOf(knowledge, words)) {
        told.add(key);
      }
    }
    return told;
  };
