import { addDays, type Day, isoDay, isoWeek, weekdayOf, yearOfMonth } from "./calendar.ts";
import { type DateRule, phrase } from "./date-rule.ts";
import { date } from "./resolve.ts";

/** The n-th (from 1; -1: the last) such weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): Day {
  const first = { year, month, day: 1 };
  const shift = (weekday - weekdayOf(first) + 7) % 7;
  if (n > 0) {
    return addDays(first, shift + 7 * (n - 1));
  }
  const next = nth(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, weekday, 1);
  return addDays(next, -7);
}

/** Easter Sunday of the Gregorian calendar. @see Meeus, Astronomical Algorithms, chapter 8 */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

const fixed =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });

/** Days with a name, by the year. */
const HOLIDAYS: Readonly<Record<string, (year: number) => Day>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "christmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  christmas: fixed(12, 25),
  "boxing day": fixed(12, 26),
  "valentine's day": fixed(2, 14),
  halloween: fixed(10, 31),
  "may day": fixed(5, 1),
  "veterans day": fixed(11, 11),
  "columbus day": (year) => nth(year, 10, 1, 2),
  "labor day": (year) => nth(year, 9, 1, 1),
  "memorial day": (year) => nth(year, 5, 1, -1),
  "thanksgiving day": (year) => nth(year, 11, 4, 4),
  thanksgiving: (year) => nth(year, 11, 4, 4),
  "election day": (year) => addDays(nth(year, 11, 1, 1), 1),
  "good friday": (year) => addDays(easter(year), -2),
  "palm sunday": (year) => addDays(easter(year), -7),
  "easter sunday": easter,
  "easter monday": (year) => addDays(easter(year), 1),
  easter: easter,
};

const NAMES = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll("'", "['’]");

export const holidayRules: readonly DateRule[] = [
  {
    name: "day with a name",
    pattern: phrase(
      `(?:(?<which>last|next|this) )?(?<named>${NAMES})\\b(?: (?<week>week))?(?:,? (?:in |of )?{year})?`,
    ),
    value: ({ which, named = "", week, year }, { anchor, outlook }) => {
      const dayIn = HOLIDAYS[named.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ")];
      if (dayIn === undefined || !/^[A-Z]/.test(named) || (anchor === null && year === undefined)) {
        return undefined;
      }
      const near = anchor ?? dayIn(Number(year));
      const looks = which === "last" ? "past" : which === "next" ? "future" : outlook();
      const day = dayIn(Number(year ?? yearOfMonth(near, dayIn(near.year).month, looks)));
      return date(week === undefined ? isoDay(day) : isoWeek(day));
    },
    example: {
      text: "Shops were shut on Thanksgiving Day.",
      published: "2000-01-07",
      value: "1999-11-25",
    },
  },
];
