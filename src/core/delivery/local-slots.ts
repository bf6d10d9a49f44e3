import { Temporal } from "temporal-polyfill";
import type { Schedule, Slot } from "../model/delivery.ts";
import { type Cron, matchesDay, parseCron } from "./cron.ts";

/** Days looked at around a moment: local dates run ahead of and behind UTC. */
const AROUND = { days: 1 };

/** How far ahead the next slot is looked for: 29 February at the latest. */
const MAX_AHEAD_DAYS = 4 * 366 + 1;

/**
 * The moment of a local time: in an hour that the clocks skip, the end of the gap; in one that they repeat, the first pass.
 * @returns milliseconds since the epoch
 */
function momentOf(local: Temporal.PlainDateTime, timezone: string): number {
  const earlier = local.toZonedDateTime(timezone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(local)) {
    return earlier.epochMilliseconds;
  }
  return (earlier.getTimeZoneTransition("next") ?? earlier).epochMilliseconds;
}

function* timesOf(date: Temporal.PlainDate, cron: Cron): Generator<Temporal.PlainDateTime> {
  const { month, day, dayOfWeek } = date;
  if (matchesDay(cron, { month, day, weekday: dayOfWeek % 7 })) {
    for (const hour of [...cron.hours].sort((a, b) => a - b)) {
      for (const minute of [...cron.minutes].sort((a, b) => a - b)) {
        yield date.toPlainDateTime({ hour, minute });
      }
    }
  }
}

const dateAt = (ms: number, timezone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timezone).toPlainDate();

interface Scheduled {
  readonly id: string;
  readonly schedule: Schedule;
}

interface LocalTime {
  /** `2026-11-21T08:00` */
  readonly local: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Times of days that were worked out already: many subscriptions share an hour and a zone. */
export type Days = Map<string, readonly LocalTime[]>;

function timesAt(date: Temporal.PlainDate, { cron, timezone }: Schedule, parsed: Cron, days: Days) {
  const key = `${date.toString()} ${timezone} ${cron}`;
  const known = days.get(key);
  if (known !== undefined) {
    return known;
  }
  const times = [...timesOf(date, parsed)].map(
    (local): LocalTime => ({
      local: local.toString({ smallestUnit: "minute" }),
      at: momentOf(local, timezone),
    }),
  );
  days.set(key, times);
  return times;
}

const slotOf = ({ id }: Scheduled, { local, at }: LocalTime): Slot => ({
  ...{ key: `${id}:${local}`, subscriptionId: id, local, at },
});

/**
 * All slots of a subscription in a stretch of time, in order.
 * @param since exclusive, milliseconds since the epoch @param until inclusive
 */
export function localSlots(
  subscription: Scheduled,
  since: number,
  until: number,
  days: Days = new Map(),
): Slot[] {
  const { schedule } = subscription;
  const cron = parseCron(schedule.cron);
  const slots: Slot[] = [];
  const last = dateAt(until, schedule.timezone).add(AROUND);
  let date = dateAt(since, schedule.timezone).subtract(AROUND);
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    slots.push(...timesAt(date, schedule, cron, days).map((time) => slotOf(subscription, time)));
    date = date.add({ days: 1 });
  }
  return slots.filter(({ at }) => at > since && at <= until).sort((a, b) => a.at - b.at);
}

/** The first slot after a moment; undefined where the expression never comes (31 February). */
export function nextSlot(
  subscription: Scheduled,
  after: number,
  days: Days = new Map(),
): Slot | undefined {
  const { schedule } = subscription;
  const cron = parseCron(schedule.cron);
  let date = dateAt(after, schedule.timezone).subtract(AROUND);
  for (let day = 0; day <= MAX_AHEAD_DAYS; day += 1) {
    const next = timesAt(date, schedule, cron, days).find(({ at }) => at > after);
    if (next !== undefined) {
      return slotOf(subscription, next);
    }
    date = date.add({ days: 1 });
  }
  return undefined;
}
