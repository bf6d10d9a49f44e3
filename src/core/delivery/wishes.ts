import type { Schedule } from "../model/delivery.ts";
import type { DigestWish } from "../model/digests.ts";
import { AskerError } from "../model/errors.ts";
import { parseCron } from "./cron.ts";

const DEFAULT_TIME = "08:00";

const namedDays: Readonly<Record<string, string>> = {
  daily: "*",
  everyday: "*",
  weekdays: "1-5",
  workdays: "1-5",
  weekends: "0,6",
};

const dayPattern =
  /^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*(?:-(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)?$/;
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** "fri-mon" goes over the end of the week, which a cron field can't. */
function daysOf(item: string): number[] {
  const [first = "", last = first] = item.split("-");
  const from = weekdays.indexOf(first.slice(0, 3));
  const length = ((weekdays.indexOf(last.slice(0, 3)) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (from + index) % 7);
}

function weekdayField(words: string): string {
  const plain = words.trim().toLowerCase();
  const named = namedDays[plain.replace(/\s+/g, "")];
  if (named !== undefined) {
    return named;
  }
  const items = plain.split(/[\s,]+/).filter(Boolean);
  if (items.length === 0 || !items.every((item) => dayPattern.test(item))) {
    const message = `“${words}” can't be read as days. Try: daily, weekdays, weekends, mon-fri or mon,thu.`;
    throw new AskerError("bad-days", message);
  }
  return [...new Set(items.flatMap(daysOf))].sort((a, b) => a - b).join(",");
}

const hourPattern = /^\d\d?(?:[:.]\d\d|\s*[ap]m)\b/i;

/** Words that are no hour, days or cron where they stand are left to `about`, which would keep the digest empty. */
function refuseSchedule(about: string): void {
  const [first = ""] = about
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  const days = namedDays[first] !== undefined || (dayPattern.test(first) && first.length === 3);
  const range = first.includes("-") && dayPattern.test(first);
  if (days || range || hourPattern.test(about) || /^(?:cron|days)[:=]/.test(first)) {
    const hint = 'on 08:00 Europe/London --days weekdays, or on --cron "30 7 * * 1-5"';
    const message = `“${about}” can't be read as what a digest is about. Say when like this: ${hint}.`;
    throw new AskerError("bad-about", message);
  }
}

/** The schedule that a wish means, in the zone it names or else the asker's own. @throws AskerError */
export function scheduleOf(wish: DigestWish, zoneOfAsker: string | undefined): Schedule {
  refuseSchedule(wish.about ?? "");
  const timezone = wish.timezone ?? zoneOfAsker ?? "UTC";
  const [hour, minute] = (wish.time ?? DEFAULT_TIME).split(":").map(Number);
  const cron = wish.cron ?? `${minute} ${hour} * * ${weekdayField(wish.days ?? "daily")}`;
  parseCron(cron);
  return { cron, timezone };
}
