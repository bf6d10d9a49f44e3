import type { Entity, Knowledge, Wanted } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";
import { relatedTerms } from "../text/related-terms.ts";
import { termsOf } from "../text/terms.ts";

/** What a timeline is about: somebody or something with a name, or a topic in words. */
export type Topic =
  | { readonly kind: "entity"; readonly entity: Entity }
  | { readonly kind: "words"; readonly wanted: readonly Wanted[] };

const names = (entity: Entity, about: string): boolean =>
  [entity.name, ...entity.aliases].some((name) => ` ${fold(name)} `.includes(` ${fold(about)} `));

/** A name that the reports use, in full or in part, is that entity; other words are a topic, if a report has them; else a name in a near spelling. */
export function readTopic(knowledge: Knowledge, about: string): Topic {
  const [nearest] = knowledge.resolve(about);
  const wanted = termsOf(about).map(
    ({ term }): Wanted => ({
      terms: [{ term, weight: 1 }, ...relatedTerms(term)],
    }),
  );
  if (
    nearest !== undefined &&
    (names(nearest, about) || knowledge.search(wanted, 1).length === 0)
  ) {
    return { kind: "entity", entity: nearest };
  }
  return { kind: "words", wanted };
}
