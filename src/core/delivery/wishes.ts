import type { Schedule } from "../model/delivery.ts";
import type { DigestWish } from "../model/digests.ts";
import { AskerError } from "../model/errors.ts";
import { meantAsTime, readTimeOfDay, timesThatCanBeRead } from "../model/time-of-day.ts";
import { isKnownZone } from "../model/timezones.ts";
import { weekdayField } from "../model/weekdays.ts";
import { parseCron } from "./cron.ts";

const DEFAULT_TIME = "08:00";

function weekdaysOf(words: string): string {
  const field = weekdayField(words);
  if (field === undefined) {
    const message = `“${words}” can't be read as days. Try: daily, weekdays, weekends, mon-fri or mon,thu.`;
    throw new AskerError("bad-days", message);
  }
  return field;
}

const schedulePattern =
  /^(?:every\s+(?:\d|minute|hour|week|month)|(?:hourly|weekly|monthly)\s*$|(?:cron|days|time)[:=])|\*/i;

function refuseTime(about: string): void {
  const time = meantAsTime(about);
  if (time !== undefined && readTimeOfDay(time) === undefined) {
    const message = `“${time}” can't be read as a time: hours go from 00 to 23, minutes from 00 to 59. Try: ${timesThatCanBeRead}.`;
    throw new AskerError("bad-time", message);
  }
}

/** Words that are no hour, days or cron where they stand are left to `about`, which would keep the digest empty. */
function refuseSchedule(about: string): void {
  if (!schedulePattern.test(about)) {
    refuseTime(about);
  }
  const [first = ""] = about.trim().split(/[\s,]+/);
  const days =
    /^[a-z]{3}$|-|^(?:week|daily|every)/i.test(first) && weekdayField(first) !== undefined;
  if (days || meantAsTime(about) !== undefined || schedulePattern.test(about)) {
    const hint = `on 08:00 Europe/London weekdays about:"NAME", or on cron:"30 7 * * 1-5"`;
    const message = `“${about}” can't be read as what a digest is about. Say when like this: ${hint}.`;
    throw new AskerError("bad-about", message);
  }
}

/** The schedule that a wish means, in the zone it names or else the asker's own. @throws AskerError */
export function scheduleOf(wish: DigestWish, zoneOfAsker: string | undefined): Schedule {
  refuseSchedule(wish.about ?? "");
  if (wish.cron !== undefined && (wish.time ?? wish.days) !== undefined) {
    const message = "A cron expression says the time and the days: leave those out, or the cron.";
    throw new AskerError("two-schedules", message);
  }
  // A machine that does not say its zone has one that nothing can be reckoned in: Etc/Unknown.
  const own = isKnownZone(zoneOfAsker ?? "") ? zoneOfAsker : undefined;
  const timezone = wish.timezone ?? own ?? "UTC";
  const [hour, minute] = (wish.time ?? DEFAULT_TIME).split(":").map(Number);
  const cron = wish.cron ?? `${minute} ${hour} * * ${weekdaysOf(wish.days ?? "daily")}`;
  parseCron(cron);
  return { cron, timezone };
}
