import { addDays, atGrain, type Day, nearestWeekday, weekdayOf } from "./calendar.ts";
import {
  type DateContext,
  type DateRule,
  monthNumber,
  phrase,
  weekdayNumber,
} from "./date-rule.ts";
import { date, duration, grainNamed, set, span, time } from "./resolve.ts";
import { offsetOf, partOf } from "./time-words.ts";

const NAMED_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

const dayAway = (anchor: Day | null, days: number): string => atGrain(anchor, "day", days);

function weekdayValue(context: DateContext, name: string, which?: string): string {
  const { anchor } = context;
  const weekday = weekdayNumber(name);
  const offset = which === undefined ? 0 : offsetOf(which);
  if (anchor === null || offset === 0) {
    return nearestWeekday(anchor, weekday, which === undefined ? context.outlook() : "future");
  }
  // "Last Friday", said on a Friday, is a week back; "next Friday" a week ahead.
  return nearestWeekday(addDays(anchor, offset), weekday, offset > 0 ? "future" : "past");
}

/** Times named from the day of writing: yesterday, last Friday, this week, tonight. */
export const deicticRules: readonly DateRule[] = [
  {
    name: "yesterday, today, tomorrow",
    pattern: phrase("(?<named>yesterday|today|tomorrow)\\b(?!['’]s)"),
    value: ({ named = "" }, { anchor, before }) =>
      /[A-Z]{2,}\s$/.test(before) && named === "TODAY"
        ? undefined
        : date(dayAway(anchor, NAMED_DAYS[named.toLowerCase()] ?? 0)),
    example: { text: "The court sat yesterday.", published: "2003-01-01", value: "2002-12-31" },
  },
  {
    name: "yesterday's",
    pattern: phrase("(?<named>yesterday|today|tomorrow)(?=['’]s)"),
    value: ({ named = "" }, { anchor }) =>
      date(dayAway(anchor, NAMED_DAYS[named.toLowerCase()] ?? 0)),
    example: {
      text: "After yesterday's storm the port is shut.",
      published: "2003-01-01",
      value: "2002-12-31",
    },
  },
  {
    name: "part of yesterday, today, tomorrow",
    pattern: phrase(
      "(?<named>yesterday|today|tomorrow) {part}|{part} (?<later>yesterday|today|tomorrow)\\b".replace(
        "{part} (?<later>",
        "(?<early>noon|midday|mid-?afternoon|mid-?morning) (?<later>",
      ),
    ),
    value: ({ named, later, part, early }, { anchor }) => {
      const offset = NAMED_DAYS[(named ?? later ?? "").toLowerCase()] ?? 0;
      return time(
        dayAway(anchor, offset) + partOf(part ?? early?.replace(/mid-?(?=after|morn)/i, "")),
      );
    },
    example: {
      text: "They vote tomorrow morning.",
      published: "2003-01-01",
      value: "2003-01-02TMO",
    },
  },
  {
    name: "part of this day",
    pattern: phrase("(?:this {part}|(?<tonight>tonight))"),
    value: ({ part }, { anchor }) => time(dayAway(anchor, 0) + partOf(part)),
    example: {
      text: "A quake shook the coast this morning.",
      published: "2003-01-01",
      value: "2003-01-01TMO",
    },
  },
  {
    name: "last night",
    pattern: phrase("last (?<part>night|evening)\\b"),
    value: ({ part }, { anchor }) => time(dayAway(anchor, -1) + partOf(part)),
    example: { text: "Last night it snowed.", published: "2003-01-01", value: "2002-12-31TNI" },
  },
  {
    name: "overnight",
    pattern: /\bovernight(?!\s+(?:on|from|in|into|to)\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))\b/iy,
    value: (_, { anchor, before }) =>
      /\b(?:the|an?|for|its|their)\s+$/i.test(before)
        ? undefined
        : time(`${dayAway(anchor, 0)}TNI`),
    example: { text: "Snow fell overnight.", published: "2003-01-01", value: "2003-01-01TNI" },
  },
  {
    name: "overnight on a weekday",
    pattern: phrase("overnight (?:on |into |to )?{weekday}"),
    value: ({ weekday = "" }, context) => time(`${weekdayValue(context, weekday)}TNI`),
    example: {
      text: "She landed overnight on Tuesday.",
      published: "2003-01-01",
      value: "2002-12-31TNI",
    },
  },
  {
    name: "weekday",
    pattern: phrase(
      "(?:(?<which>last|this past|past|this coming|coming|this|next|the following|the previous) )?{weekday}(?!s\\b)",
    ),
    value: ({ weekday = "", which }, context) =>
      /^[A-Z]/.test(weekday) &&
      !/^\s+(?:Times|Night|Morning|Post|Herald|Mirror|Mail|Telegraph)\b/.test(context.after)
        ? date(weekdayValue(context, weekday, which?.replace(/^the /i, "")))
        : undefined,
    example: { text: "The talks began Monday.", published: "2003-01-01", value: "2002-12-30" },
  },
  {
    name: "part of a weekday",
    pattern: phrase(
      "(?:(?<which>last|this past|past|this coming|coming|this|next) )?{weekday} {part}",
    ),
    value: ({ weekday = "", which, part }, context) =>
      time(weekdayValue(context, weekday, which) + partOf(part)),
    example: {
      text: "Police came on Friday evening.",
      published: "2003-01-01",
      value: "2002-12-27TEV",
    },
  },
  {
    name: "noon or midnight of a weekday",
    pattern: phrase("(?<part>noon|midday|midnight|mid-?morning|mid-?afternoon) (?:on )?{weekday}"),
    value: ({ weekday = "", part = "" }, context) =>
      time(weekdayValue(context, weekday) + partOf(part.replace(/^mid-?(?=after|morn)/i, ""))),
    example: {
      text: "The strike ended at noon Friday.",
      published: "2003-01-01",
      value: "2002-12-27T12:00",
    },
  },
  {
    name: "unit seen from today",
    pattern: phrase(
      "(?<which>last|past|this past|this coming|this|current|next|coming|upcoming) (?<unit>week|weekend|month|year|decade|century)\\b",
    ),
    value: ({ which, unit = "" }, { anchor }) => {
      const grain = grainNamed(unit);
      if (grain === undefined) {
        return undefined;
      }
      if (/past/i.test(which ?? "") && (grain === "decade" || grain === "century")) {
        return duration(span(1, unit));
      }
      if (grain === "weekend" && anchor !== null) {
        // Until Saturday the last weekend is the one before this week, and so is "the past weekend".
        const started = weekdayOf(anchor) >= 6 && offsetOf(which) < 0;
        return date(atGrain(anchor, grain, started ? -1 : offsetOf(which)));
      }
      return date(atGrain(anchor, grain, offsetOf(which)));
    },
    example: { text: "Exports fell last month.", published: "2003-01-15", value: "2002-12" },
  },
  {
    name: "earlier or later in this unit",
    pattern: phrase("(?:earlier|later) in the (?<unit>week|month|year|decade|century)\\b"),
    value: ({ unit = "" }, { anchor }) => {
      const grain = grainNamed(unit);
      return grain === undefined ? undefined : date(atGrain(anchor, grain));
    },
    example: { text: "Earlier in the year he quit.", published: "2003-01-15", value: "2003" },
  },
  {
    name: "the weekend",
    pattern: /\bthe\s+weekend\b/iy,
    value: (_, context) => {
      const { anchor, outlook, before } = context;
      const ahead = outlook() === "future" && !/\bover\s+$/i.test(before);
      const back = anchor !== null && !ahead && weekdayOf(anchor) < 6;
      return date(atGrain(anchor, "weekend", back ? -1 : 0));
    },
    example: { text: "Rain fell over the weekend.", published: "2003-01-13", value: "2003-W02-WE" },
  },
  {
    name: "week of a day",
    pattern: phrase("week of {month} {day}"),
    value: ({ month = "", day = "" }, { anchor }) =>
      anchor === null
        ? date("XXXX-WXX")
        : date(
            atGrain(
              { year: anchor.year, month: monthNumber(month), day: Number.parseInt(day, 10) },
              "week",
            ),
          ),
    example: {
      text: "Hearings start the week of March 9.",
      published: "2009-02-01",
      value: "2009-W11",
    },
  },
  {
    name: "parts of weekdays, repeated",
    pattern: phrase(
      "(?:(?:each|every|on) )?{weekday}s?(?: (?<part>morning|afternoon|evening|night))?s\\b|(?:each|every) (?<single>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?<partOfIt>morning|afternoon|evening|night))?\\b",
    ),
    value: ({ weekday, single, part, partOfIt }) => {
      const word = part ?? partOfIt;
      return set(
        `XXXX-WXX-${weekdayNumber(weekday ?? single ?? "")}${word === undefined ? "" : partOf(word)}`,
      );
    },
    example: {
      text: "The choir sings on Tuesday nights.",
      published: "2003-01-15",
      value: "XXXX-WXX-2TNI",
    },
  },
  {
    name: "the day before yesterday",
    pattern: phrase("day (?:before yesterday|after tomorrow)\\b"),
    value: (_, { anchor, outlook }) => date(dayAway(anchor, outlook() === "future" ? 2 : -2)),
    example: {
      text: "The envoy left the day before yesterday.",
      published: "2003-01-15",
      value: "2003-01-13",
    },
  },
];
