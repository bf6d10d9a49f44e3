import { parseDay, weekdayOf } from "../reading/dates/calendar.ts";
import { daysOf, likeness, type Telling } from "./event-likeness.ts";
import { indexBy } from "./event-meetings.ts";
import { compareText } from "./event-order.ts";

/** How alike two tellings must be for the date of one to stand for the other's weekday. */
const SAME = 0.7;

const isOpen = ({ article, value }: Telling): boolean =>
  (value?.startsWith("XXXX") ?? false) && parseDay(article.published) === null;
const weekdayIn = (value: string | null): number =>
  Number(/^XXXX-WXX-(\d)/.exec(value ?? "")?.[1] ?? 0);

/** The day of a dated telling that is like this one and falls on its weekday; undefined where none or several do. */
function dayThrough(telling: Telling, dated: readonly Telling[]): string | undefined {
  const weekday = weekdayIn(telling.value);
  const alike = dated
    .filter(({ value }) => {
      const day = parseDay(value ?? "");
      return day !== null && weekdayOf(day) === weekday;
    })
    .map((other) => ({ day: other.value?.slice(0, 10) ?? "", score: likeness(telling, other) }))
    .filter(({ score }) => score >= SAME)
    .sort((a, b) => b.score - a.score || compareText(a.day, b.day));
  const [best] = alike;
  const rival = alike.find(({ day }) => day !== best?.day);
  return best === undefined || rival?.score === best.score ? undefined : best.day;
}

/** The days that an undated article's weekdays stand for, as dated reports of the same events tell. */
function weekdaysOf(tellings: readonly Telling[], dated: readonly Telling[]): Map<number, string> {
  const days = new Map<number, string>();
  for (const telling of tellings.filter(
    ({ value, mention }) => weekdayIn(value) > 0 && mention.phase === "story",
  )) {
    const day = dayThrough(telling, dated);
    const weekday = weekdayIn(telling.value);
    if (day !== undefined) {
      // Two days for one weekday: the article speaks of two weeks, or one match is wrong.
      days.set(weekday, days.has(weekday) && days.get(weekday) !== day ? "" : day);
    }
  }
  return new Map([...days].filter(([, day]) => day !== ""));
}

function resolve(telling: Telling, days: ReadonlyMap<number, string>): Telling {
  const { mention, value, words, reckoned } = telling;
  const known = [...days.values()].sort()[0];
  const years = Number(/\d+/.exec(words ?? "")?.[0] ?? Number.NaN);
  const day = mention.phase === "story" ? days.get(weekdayIn(value)) : undefined;
  const resolved =
    day !== undefined
      ? day + (value?.slice("XXXX-WXX-1".length) ?? "")
      : reckoned && known !== undefined && !Number.isNaN(years)
        ? String(Number(known.slice(0, 4)) - years)
        : undefined;
  return resolved === undefined
    ? telling
    : { ...telling, value: resolved, range: daysOf(resolved, null) };
}

/**
 * Dates what articles without a date tell, through dated reports of the same event: a weekday by the report's day, and
 * by that day the years that are counted back from the article.
 */
export function resolveUndated(tellings: readonly Telling[]): Telling[] {
  const open = tellings.filter(isOpen);
  if (open.length === 0) {
    return [...tellings];
  }
  const dated = tellings.filter(
    ({ article, mention }) => parseDay(article.published) !== null && mention.phase === "story",
  );
  const byArticle = indexBy(open, ({ article }) => [article.id]);
  const days = new Map([...byArticle].map(([id, own]) => [id, weekdaysOf(own, dated)] as const));
  return tellings.map((telling) =>
    isOpen(telling) ? resolve(telling, days.get(telling.article.id) ?? new Map()) : telling,
  );
}
