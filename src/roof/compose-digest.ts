import { findDigest } from "../core/answers/digest.ts";
import type { Composed } from "../core/delivery/dispatch-options.ts";
import { MAX_LATENESS_MS } from "../core/delivery/planner.ts";
import type { LocalDesk } from "../core/desk/desk.ts";
import { findCorrections } from "../core/intake/corrections.ts";
import { standingInFiles } from "../core/intake/file-standing.ts";
import { keysOfCorrection } from "../core/intake/told-corrections.ts";
import type { Citation } from "../core/model/article.ts";
import {
  type DeliveryStore,
  isAskedFor,
  type Part,
  type Slot,
  type Subscription,
} from "../core/model/delivery.ts";
import type { IntakeStore } from "../core/model/following.ts";
import type { AllStories } from "../core/model/knowledge.ts";
import type { Platform } from "../core/model/ports.ts";
import type { Reply } from "../core/model/reply.ts";
import type { PlatformId } from "../core/model/request.ts";
import { sayCorrection } from "../core/wording/en/correction.ts";
import { hasNews, sayDigest } from "../core/wording/en/digest.ts";
import type { ToldInChannel } from "./told-in-channel.ts";

export interface ComposerParts {
  readonly stories: AllStories;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly desk: Pick<LocalDesk, "present">;
  readonly store: DeliveryStore;
  readonly intake: IntakeStore;
  readonly told: ToldInChannel;
  /** Takes in what other replicas have taken in: what is due because of it must not miss it. */
  readonly catchUp: () => Promise<void>;
}

interface Telling {
  readonly reply: Reply;
  readonly facts: readonly string[];
  /** Words that the channel goes by from now on, where those are not all that are shown. */
  readonly cites?: readonly Citation[];
}

const citedIn = ({ blocks }: Reply): Citation[] => {
  const cited = blocks.flatMap((block) => (block.kind === "claim" ? block.citations : []));
  return [...new Map(cited.map((citation) => [JSON.stringify(citation), citation])).values()];
};

const whole = (telling: readonly Telling[]): Telling => ({
  reply: { audience: "channel", blocks: telling.flatMap(({ reply }) => reply.blocks) },
  facts: telling.flatMap(({ facts }) => facts),
  cites: telling.flatMap(({ reply, cites }) => cites ?? citedIn(reply)),
});

/** In the platform's form, cut into messages. */
async function partsOf(
  { platforms, desk }: ComposerParts,
  { id, place, story }: Subscription,
  telling: readonly Telling[],
): Promise<Part[]> {
  const platform = platforms.get(place.platform);
  const asked = { story, command: "digest", named: { action: "preview", which: id } };
  const made: Part[] = [];
  const all = platform?.wholeDigests === true ? [whole(telling)] : telling;
  for (const { reply, facts, cites = citedIn(reply) } of platform === undefined ? [] : all) {
    const payloads = platform?.render(await desk.present(reply, place, asked)) ?? [];
    // A chapter in several messages is told when its last one has arrived.
    const last = payloads.length - 1;
    made.push(
      ...payloads.map((payload, index) =>
        index === last ? { payload, told: facts, cites } : { payload, told: [], cites: [] },
      ),
    );
  }
  return made;
}

const composed = ([first, ...rest]: readonly Part[]): Composed =>
  first === undefined ? { nothing: "there was nothing to show" } : { parts: [first, ...rest] };

/** Why a digest with nothing new is not sent; undefined where it says that there is nothing. */
async function silence(
  { store }: ComposerParts,
  { quiet }: Subscription,
  slot: Slot,
): Promise<string | undefined> {
  if (isAskedFor(slot)) {
    // Who asks for one is told that there is nothing: silence would look like a failure.
    return undefined;
  }
  if (quiet) {
    return "there was nothing new, and this digest is silent then";
  }
  // Hours that are further apart each have their digest, whatever came late: a daily one is never left out.
  return (await store.isCovered(slot, MAX_LATENESS_MS))
    ? "the digest before it came late, at this hour or after it, and nothing is new since"
    : undefined;
}

async function composeNews(
  parts: ComposerParts,
  subscription: Subscription,
  slot: Slot,
): Promise<Composed> {
  const { stories, store } = parts;
  const { id, place, story, about, perHour } = subscription;
  const knowledge = stories.of(place).knowledge(story);
  if (knowledge === undefined) {
    return { nothing: `there are no reports of the story “${story}” any more` };
  }
  const digest = findDigest(knowledge, { told: await parts.told(subscription), about });
  const reason = hasNews(digest) ? undefined : await silence(parts, subscription, slot);
  if (reason !== undefined) {
    if (perHour !== undefined) {
      // Repeats need not be looked into again.
      await store.remember(id, digest.read);
    }
    return { nothing: reason };
  }
  return composed(await partsOf(parts, subscription, sayDigest(digest)));
}

/** How articles stand, also those of files, which the database does not know. */
function standings(
  { intake, stories }: ComposerParts,
  { place }: Subscription,
): Parameters<typeof findCorrections>[1] {
  return {
    article: async (key) =>
      (await intake.article(key)) ??
      stories.of(place).knowledge(key.story)?.reading(key.id, key.revision)?.article,
    standing: async (key, cited) => {
      const knowledge = stories.of(place).knowledge(key.story);
      return (await intake.standing(key)) ?? (knowledge && standingInFiles(knowledge, key, cited));
    },
  };
}

async function composeCorrection(
  parts: ComposerParts,
  subscription: Subscription,
  slot: Parameters<typeof findCorrections>[2],
): Promise<Composed> {
  const told = await findCorrections(parts.store, standings(parts, subscription), slot);
  if (told === undefined || told.corrections.length === 0) {
    return { nothing: "nothing that was told in this thread has changed" };
  }
  const telling = {
    reply: sayCorrection(told.standing, told.corrections),
    facts: told.corrections.flatMap((one) => keysOfCorrection(one, slot.at)),
    cites: told.corrections.flatMap(({ new: now }) => now ?? []),
  };
  return composed(await partsOf(parts, subscription, [telling]));
}

/** Composes what a subscription has not been told yet, or what became of what it was told. */
export function createComposer(
  parts: ComposerParts,
): (subscription: Subscription, slot: Slot) => Promise<Composed> {
  return async (subscription, slot) => {
    await parts.catchUp();
    const { reply } = slot;
    return reply === undefined
      ? composeNews(parts, subscription, slot)
      : composeCorrection(parts, subscription, { ...slot, reply });
  };
}
