import { findDigest } from "../core/answers/digest.ts";
import type { Composed } from "../core/delivery/dispatcher.ts";
import type { LocalDesk } from "../core/desk/desk.ts";
import type { DeliveryStore, Part, Subscription } from "../core/model/delivery.ts";
import type { AllStories } from "../core/model/knowledge.ts";
import type { Platform } from "../core/model/ports.ts";
import type { PlatformId } from "../core/model/request.ts";
import { hasNews, sayDigest } from "../core/wording/en/digest.ts";

/** Composes what a subscription has not been told yet, in its platform's form, cut into messages. */
export function createComposer(parts: {
  readonly stories: AllStories;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly desk: LocalDesk;
  readonly store: DeliveryStore;
}): (subscription: Subscription) => Promise<Composed> {
  const { stories, platforms, desk, store } = parts;
  return async (subscription) => {
    const { id, place, story, about, quiet } = subscription;
    const knowledge = stories.of(place).knowledge(story);
    const platform = platforms.get(place.platform);
    if (knowledge === undefined || platform === undefined) {
      return { nothing: `there are no reports of the story “${story}” any more` };
    }
    const digest = findDigest(knowledge, { told: await store.told(id), about });
    if (quiet && !hasNews(digest)) {
      return { nothing: "there was nothing new, and this digest is silent then" };
    }
    const asked = { story, command: "digest", named: { action: "preview", which: id } };
    const made: Part[] = [];
    for (const { reply, facts } of sayDigest(digest)) {
      const payloads = platform.render(await desk.present(reply, place, asked));
      // A chapter in several messages is told when its last one has arrived.
      const last = payloads.length - 1;
      made.push(
        ...payloads.map((payload, index) => ({ payload, told: index === last ? facts : [] })),
      );
    }
    const [first, ...rest] = made;
    return first === undefined
      ? { nothing: "there was nothing to show" }
      : { parts: [first, ...rest] };
  };
}
