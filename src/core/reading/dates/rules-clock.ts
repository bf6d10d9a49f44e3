import { atGrain, nearestWeekday } from "./calendar.ts";
import {
  type DateContext,
  type DateRule,
  type Groups,
  monthNumber,
  phrase,
  weekdayNumber,
} from "./date-rule.ts";
import { parseOrdinal } from "./numerals.ts";
import { fullDay, openDay, time } from "./resolve.ts";

const CLOCK =
  "(?:around |about |shortly (?:before|after) )?(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>a\\.?m\\.?|p\\.?m\\.?)(?!\\w)|(?<hour24>[01]\\d|2[0-3]):(?<minute24>[0-5]\\d)(?!\\d)|(?<hourGmt>[01]\\d|2[0-3])(?<minuteGmt>[0-5]\\d)(?= (?:GMT|UTC|hours)))(?: (?:local time|local|GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ET|PT))?";
const pad = (n: number): string => String(n).padStart(2, "0");

/** Thh:mm of what CLOCK found. */
function clockOf(groups: Groups): string {
  const { hour, minute, half, hour24, minute24, hourGmt, minuteGmt } = groups;
  if (hour === undefined) {
    return `T${hour24 ?? hourGmt}:${minute24 ?? minuteGmt}`;
  }
  const afternoon = /^p/i.test(half ?? "");
  return `T${pad((Number(hour) % 12) + (afternoon ? 12 : 0))}:${minute ?? "00"}`;
}

/** A time of day without a date is on the day last spoken of, or the article's. */
const dayAtHand = ({ focus, anchor }: DateContext): string =>
  /^\d{4}-\d\d-\d\d$/.test(focus ?? "") ? (focus ?? "") : atGrain(anchor, "day");

export const clockRules: readonly DateRule[] = [
  {
    name: "time of a weekday",
    pattern: phrase(`${CLOCK},? (?:on )?{weekday}`),
    value: (groups, { anchor, outlook }) =>
      time(
        nearestWeekday(anchor, weekdayNumber(groups.weekday ?? ""), outlook()) + clockOf(groups),
      ),
    example: {
      text: "The blast came at 10:15 p.m. on Monday.",
      published: "2011-03-02",
      value: "2011-02-28T22:15",
    },
  },
  {
    name: "time of a day",
    pattern: phrase(
      `${CLOCK},? (?:on )?(?:{month} {day}|(?<first>\\d{1,2}(?:st|nd|rd|th)?) (?:of )?(?<named>[A-Z][a-z]{2,8}))(?:,? {year})?`,
    ),
    value: (groups, context) => {
      const month = monthNumber(groups.month ?? groups.named ?? "");
      const date = parseOrdinal(groups.day ?? groups.first ?? "");
      const day =
        groups.year === undefined
          ? openDay(context, month, date)
          : fullDay(Number(groups.year), month, date);
      return day === undefined ? undefined : time(day + clockOf(groups));
    },
    example: {
      text: "The offer ends at 5 p.m. EST, Nov. 6.",
      published: "2011-11-02",
      value: "2011-11-06T17:00",
    },
  },
  {
    name: "time of yesterday, today, tomorrow",
    pattern: phrase(`${CLOCK},? (?<named>yesterday|today|tomorrow)\\b`),
    value: (groups, { anchor }) => {
      const offset =
        { yesterday: -1, today: 0, tomorrow: 1 }[groups.named?.toLowerCase() ?? ""] ?? 0;
      return time(atGrain(anchor, "day", offset) + clockOf(groups));
    },
    example: {
      text: "Polls close at 8 p.m. today.",
      published: "2011-11-02",
      value: "2011-11-02T20:00",
    },
  },
  {
    name: "time",
    pattern: phrase(CLOCK),
    value: (groups, context) => time(dayAtHand(context) + clockOf(groups)),
    example: {
      text: "The alarm rang at 9:05 a.m. in the mill.",
      published: "2011-11-02",
      value: "2011-11-02T09:05",
    },
  },
  {
    name: "noon and midnight",
    pattern: /\b(?:(?:around|about)\s+)?(?<named>noon|midday|midnight)\b/iy,
    value: ({ named = "" }, context) =>
      time(`${dayAtHand(context)}${/midnight/i.test(named) ? "T24:00" : "T12:00"}`),
    example: {
      text: "By noon the square was full.",
      published: "2011-11-02",
      value: "2011-11-02T12:00",
    },
  },
];
