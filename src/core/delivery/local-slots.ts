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

const slotOf = ({ id, schedule }: Scheduled, local: Temporal.PlainDateTime): Slot => {
  const written = local.toString({ smallestUnit: "minute" });
  const at = momentOf(local, schedule.timezone);
  return { key: `${id}:${written}`, subscriptionId: id, local: written, at };
};

/**
 * All slots of a subscription in a stretch of time, in order.
 * @param since exclusive, milliseconds since the epoch @param until inclusive
 */
export function localSlots(subscription: Scheduled, since: number, until: number): Slot[] {
  const { cron: expression, timezone } = subscription.schedule;
  const cron = parseCron(expression);
  const slots: Slot[] = [];
  const last = dateAt(until, timezone).add(AROUND);
  let date = dateAt(since, timezone).subtract(AROUND);
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    for (const local of timesOf(date, cron)) {
      slots.push(slotOf(subscription, local));
    }
    date = date.add({ days: 1 });
  }
  return slots.filter(({ at }) => at > since && at <= until).sort((a, b) => a.at - b.at);
}

/** The first slot after a moment; undefined where the expression never comes (31 February). */
export function nextSlot(subscription: Scheduled, after: number): Slot | undefined {
  const { cron: expression, timezone } = subscription.schedule;
  const cron = parseCron(expression);
  let date = dateAt(after, timezone).subtract(AROUND);
  for (let day = 0; day <= MAX_AHEAD_DAYS; day += 1) {
    for (const local of timesOf(date, cron)) {
      const slot = slotOf(subscription, local);
      if (slot.at > after) {
        return slot;
      }
    }
    date = date.add({ days: 1 });
  }
  return undefined;
}
