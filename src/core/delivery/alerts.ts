import { storyKey } from "../model/branch.ts";
import type { DeliveryStore, Slot, Subscription } from "../model/delivery.ts";
import type { Alerts } from "../model/digests.ts";
import { AskerError } from "../model/errors.ts";
import type { IntakeStore } from "../model/following.ts";
import type { Platform } from "../model/ports.ts";
import type { PlatformId, Request } from "../model/request.ts";

const HOUR_MS = 60 * 60_000;
const MOST_ALERTS = 10;

export interface AlertsParts {
  readonly store: DeliveryStore;
  readonly intake: Pick<IntakeStore, "lastChange">;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  /** Makes an id that is short enough to be typed. */
  readonly newId: () => string;
}

const placeOf = ({ platform, workspace, channel }: Request) => ({ platform, workspace, channel });

async function living({ store }: AlertsParts, request: Request): Promise<readonly Subscription[]> {
  const all = await store.subscriptionsOf(placeOf(request));
  return all.filter(({ state, perHour }) => state !== "ended" && perHour !== undefined);
}

function demandRight({ rights }: Request): void {
  if (rights !== "settings") {
    const message = "Only those who may manage this channel can change its alerts.";
    throw new AskerError("no-right", message);
  }
}

const isNamed = ({ id, about = "" }: Subscription, which: string): boolean =>
  id === which || about.toLowerCase() === which.toLowerCase();

function chooseOne(all: readonly Subscription[], which: string | undefined): Subscription {
  const fitting = which === undefined ? all : all.filter((one) => isNamed(one, which));
  const [one] = fitting;
  if (one !== undefined && fitting.length === 1) {
    return one;
  }
  if (all.length === 0) {
    throw new AskerError("no-alert", "This channel has no alert. Switch one on: alert on.");
  }
  const ids = all
    .map(({ id, about }) => (about === undefined ? id : `${id} (${about})`))
    .join(", ");
  const message =
    which === undefined
      ? `This channel has several alerts. Say which: ${ids}; as in alert off ${all[0]?.id}.`
      : `There is no alert “${which}” here. There is: ${ids}.`;
  throw new AskerError("which-alert", message);
}

/** Switches alerts on and off: what comes is told at once, the rest of an hour gathered. */
export function createAlerts(parts: AlertsParts): Alerts {
  const { store, intake, platforms, newId } = parts;
  return {
    subscribe: async (request, { about, perHour, story }, known) => {
      demandRight(request);
      const all = await living(parts, request);
      const same = all.find((one) => one.story === story && isNamed(one, about ?? ""));
      if (same !== undefined) {
        const message = `This channel has this alert already (${same.id}, at most ${same.perHour} an hour). To change it, switch it off first: alert off ${same.id}.`;
        throw new AskerError("same-alert", message);
      }
      if (all.length >= MOST_ALERTS) {
        const message = `This channel has ${MOST_ALERTS} alerts: switch one off first.`;
        throw new AskerError("too-many-alerts", message);
      }
      const check = await platforms.get(request.platform)?.check(request);
      if (check !== undefined && !check.ok) {
        throw new AskerError("no-access", `${check.problem} ${check.remedy}`);
      }
      const subscription: Subscription = {
        ...{ id: newId(), place: placeOf(request), story, quiet: true, state: "on", perHour },
        schedule: { cron: "", timezone: request.timezone ?? "UTC" },
        ...(about === undefined ? {} : { about }),
        ...{ madeBy: request.asker, madeAt: await store.now() },
        watermark: await intake.lastChange(),
      };
      await store.remember(subscription.id, known);
      await store.add(subscription);
      return subscription;
    },
    end: async (request, which) => {
      demandRight(request);
      const one = chooseOne(await living(parts, request), which);
      await store.change(one.id, { state: "ended", reason: "it was switched off" });
      return one;
    },
    list: (request) => living(parts, request),
  };
}

/** Has the hour room for one more alert? @param slots times of those before, newest first */
const hasRoom = (slots: readonly number[], perHour: number, now: number): boolean => {
  const nth = slots[perHour - 1];
  return nth === undefined || nth + HOUR_MS <= now || nth > now;
};

const slotFor = ({ id }: Subscription, seq: number, at: number): Slot => ({
  ...{ key: `${id}:alert ${seq}`, subscriptionId: id, at },
  local: new Date(at).toISOString().slice(0, 16),
});

/**
 * Plans what has come since each alert was planned last; what comes while the hour has no room is gathered until it has.
 * @returns how many slots are new
 */
export async function planAlerts(
  store: DeliveryStore,
  intake: Pick<IntakeStore, "newest">,
): Promise<number> {
  const alerts = await store.alerts();
  const newest = alerts.length === 0 ? new Map<string, number>() : await intake.newest();
  let planned = 0;
  for (const alert of alerts) {
    const { story, place, watermark, perHour = 1 } = alert;
    const keys = [story, storyKey(story, place)];
    const seq = Math.max(...keys.map((key) => newest.get(key) ?? 0));
    if (seq > watermark) {
      const now = await store.now();
      if (hasRoom(await store.alertSlots(alert.id, perHour), perHour, now)) {
        const send = [slotFor(alert, seq, now)];
        const mark = { watermark: seq, nextAt: undefined };
        planned += await store.plan([{ subscription: alert, plan: { send, skip: [] }, mark }]);
      }
    }
  }
  return planned;
}
