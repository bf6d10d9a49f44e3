import {
  askedForAt,
  type DeliveryStore,
  type Schedule,
  type Subscription,
} from "../model/delivery.ts";
import type { DigestChange, Digests, DigestWish, Upcoming } from "../model/digests.ts";
import { AskerError } from "../model/errors.ts";
import type { Platform } from "../model/ports.ts";
import type { PlatformId, Request } from "../model/request.ts";
import { isKnownZone } from "../model/timezones.ts";
import { nextSlot } from "./local-slots.ts";
import { scheduleOf } from "./wishes.ts";

export interface DigestsParts {
  readonly store: DeliveryStore;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  /** Keys of what a digest need not tell its channel any more; what it told itself where absent. */
  readonly told?: (subscription: Subscription) => Promise<ReadonlySet<string>>;
  /** Makes an id that is short enough to be typed. */
  readonly newId: () => string;
  /** Something is due at once. */
  readonly wake?: () => void;
}

/** More than these make a channel unreadable. */
const MAX_PER_CHANNEL = 10;
const HISTORY_SLOTS = 20;

/** Who may is the platform's to say: on Slack nobody has a right to a channel. */
const whoMay: Readonly<Partial<Record<PlatformId, string>>> = {
  discord: "That takes Manage Channels or Manage Server.",
  slack: "Whoever runs the bot says who they are: its members, admins, or a list (SLACK_DIGESTS).",
};

function demandRight({ rights, platform }: Request): void {
  if (rights !== "settings") {
    const who = whoMay[platform] ?? "";
    const message = `Only those who may manage this channel can change its digests. ${who}`.trim();
    throw new AskerError("no-right", message);
  }
}

async function demandAccess({ platforms }: DigestsParts, request: Request): Promise<void> {
  const check = await platforms.get(request.platform)?.check(request);
  if (check !== undefined && !check.ok) {
    throw new AskerError("no-access", `${check.problem} ${check.remedy}`);
  }
}

/** Who switches a digest off and on, as whoever wants another hour has to, has been told the same lately. */
const GOES_ON_MS = 7 * 24 * 60 * 60_000;
/** Alerts may have come in between. */
const RECENT_SLOTS = 200;

/** What an ended digest of the channel on the same told within the last days is known: its successor is no second briefing. */
async function goOn({ store }: DigestsParts, next: Subscription): Promise<void> {
  const isBefore = ({ story, about, state, perHour }: Subscription): boolean =>
    state === "ended" &&
    perHour === undefined &&
    story === next.story &&
    sameWords(about ?? "", next.about ?? "");
  const all = await store.subscriptionsOf(next.place);
  const before = new Set(all.filter(isBefore).map(({ id }) => id));
  const last = (await store.history(next.place, RECENT_SLOTS)).find(
    ({ slot, state, since }) =>
      state === "sent" && since >= next.madeAt - GOES_ON_MS && before.has(slot.subscriptionId),
  );
  if (last !== undefined) {
    await store.remember(next.id, [...(await store.told(last.slot.subscriptionId))]);
  }
}

const upcoming = (subscription: Subscription, now: number): Upcoming => ({
  subscription,
  nextAt:
    subscription.state === "on" && isKnownZone(subscription.schedule.timezone)
      ? nextSlot(subscription, now)?.at
      : undefined,
});

const placeOf = ({ platform, workspace, channel }: Request) => ({ platform, workspace, channel });

const isLiving = ({ state, perHour }: Subscription): boolean =>
  state !== "ended" && perHour === undefined;

const living = async (
  { store }: DigestsParts,
  request: Request,
): Promise<readonly Subscription[]> =>
  (await store.subscriptionsOf(placeOf(request))).filter(isLiving);

const sameWords = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The digest that is meant: the one there is, or the one of several that was named by its id or by what it is about. */
function chooseOne(all: readonly Subscription[], which: string | undefined): Subscription {
  const ids = all
    .map(({ id, about }) => (about === undefined ? id : `${id} (about ${about})`))
    .join(", ");
  const isMeant = ({ id, about = "" }: Subscription, words: string): boolean =>
    sameWords(id, words) || sameWords(about, words);
  const fitting = which === undefined ? all : all.filter((each) => isMeant(each, which));
  const [one] = fitting;
  if (all.length === 0) {
    throw new AskerError(
      "no-digest",
      "This channel has no digest. Switch one on: digest on 08:00.",
    );
  }
  if (one === undefined || fitting.length > 1) {
    const several = `This channel has several digests. Say which, such as which:${all[0]?.id}. There is: ${ids}.`;
    const message =
      fitting.length > 1 ? several : `There is no digest “${which}” here. There is: ${ids}.`;
    throw new AskerError("which-digest", message);
  }
  return one;
}

/** The same digest twice would come twice: most likely its first answer was overlooked. */
function refuseSame(all: readonly Subscription[], schedule: Schedule, wish: DigestWish): void {
  const same = all.find(
    (each) =>
      each.schedule.cron === schedule.cron &&
      each.schedule.timezone === schedule.timezone &&
      each.story === wish.story &&
      sameWords(each.about ?? "", wish.about ?? ""),
  );
  if (same !== undefined) {
    const hint =
      same.state === "paused"
        ? ` It is paused: digest resume which:${same.id}.`
        : ` To change it, switch it off first: digest off which:${same.id}.`;
    const message = `This channel already has that digest: ${same.id}.${hint}`;
    throw new AskerError("same-digest", message);
  }
}

async function apply(
  { store, wake }: DigestsParts,
  one: Subscription,
  change: DigestChange,
  request: Request,
) {
  const now = await store.now();
  switch (change) {
    case "off":
      return store.change(one.id, { state: "ended", reason: "it was switched off" });
    case "pause":
      return store.change(one.id, { state: "paused" });
    case "resume":
      if (one.state !== "paused") {
        throw new AskerError("not-paused", `The digest ${one.id} is not paused.`);
      }
      // What fell into the pause is not made up for: the next digest covers it.
      return store.change(one.id, { state: "on", watermark: now });
    case "now": {
      const local = askedForAt(request.id);
      const slot = { key: `${one.id}:${local}`, subscriptionId: one.id, local, at: now };
      // What is due besides, and not planned yet, stays the planner's: it looks at once.
      const mark = { watermark: one.watermark, nextAt: now };
      await store.plan([{ subscription: one, plan: { send: [slot], skip: [] }, mark }]);
      wake?.();
    }
  }
}

/** Switches digests on and off, against the store and what the platform says of the channel. */
export function createDigests(parts: DigestsParts): Digests {
  const { store, newId } = parts;
  return {
    check: (request, wish) => {
      demandRight(request);
      scheduleOf(wish, request.timezone);
    },
    subscribe: async (request, wish) => {
      demandRight(request);
      const schedule = scheduleOf(wish, request.timezone);
      const others = await living(parts, request);
      if (others.length >= MAX_PER_CHANNEL) {
        const message = `This channel has ${MAX_PER_CHANNEL} digests: switch one off first.`;
        throw new AskerError("too-many-digests", message);
      }
      refuseSame(others, schedule, wish);
      await demandAccess(parts, request);
      const now = await store.now();
      const subscription: Subscription = {
        ...{ id: newId(), place: placeOf(request), story: wish.story, schedule },
        ...(wish.about === undefined ? {} : { about: wish.about }),
        ...{ quiet: wish.quiet, state: "on", madeBy: request.asker, madeAt: now, watermark: now },
      };
      const next = upcoming(subscription, now);
      if (next.nextAt === undefined) {
        const message = `“${schedule.cron}” never comes: no month that it names has such a day.`;
        throw new AskerError("bad-cron", message);
      }
      await goOn(parts, subscription);
      await store.add(subscription);
      return next;
    },
    change: async (request, change, which) => {
      demandRight(request);
      const one = chooseOne(await living(parts, request), which);
      await apply(parts, one, change, request);
      const changed = (await store.subscription(one.id)) ?? one;
      return upcoming(changed, await store.now());
    },
    find: async (request, which) => chooseOne(await living(parts, request), which),
    list: async (request) => {
      const now = await store.now();
      return (await living(parts, request)).map((one) => upcoming(one, now));
    },
    mine: async (request) => {
      const now = await store.now();
      const all = await store.subscriptionsBy(request.asker, request);
      return all.filter(isLiving).map((one) => upcoming(one, now));
    },
    history: (request) => store.history(placeOf(request), HISTORY_SLOTS),
    told: (subscription) =>
      subscription === undefined
        ? Promise.resolve(new Set())
        : (parts.told?.(subscription) ?? store.told(subscription.id)),
  };
}
