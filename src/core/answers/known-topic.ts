import type { Knowledge } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";
import { readTopic } from "./timeline-topic.ts";

/** How the reports know what something is to be about. */
export interface KnownTopic {
  /** In a near spelling it is taken for the name that is nearest. */
  readonly known: "yes" | "nearly" | "no";
  /** Names of the reports that may be meant, best first; at most three. */
  readonly near: readonly string[];
}

const MOST_NEAR = 3;

/** Do the reports name a person, place or topic? */
export function findKnownTopic(knowledge: Knowledge, about: string): KnownTopic {
  const topic = readTopic(knowledge, about);
  const near = knowledge
    .resolve(about)
    .slice(0, MOST_NEAR)
    .map((entity) => entity.name);
  if (topic.kind === "words") {
    // A sentence is about all of the words, or about something else.
    const each = topic.wanted.map((wanted) => knowledge.search([wanted], 1).length > 0);
    return { known: each.length > 0 && !each.includes(false) ? "yes" : "no", near };
  }
  const { name, aliases } = topic.entity;
  const named = [name, ...aliases].some((each) => ` ${fold(each)} `.includes(` ${fold(about)} `));
  return { known: named ? "yes" : "nearly", near };
}
