import { atGrain, type Day, isoMonth } from "./calendar.ts";
import { type DateContext, type DateRule, monthNumber, phrase } from "./date-rule.ts";
import { parseCount, parseOrdinal } from "./numerals.ts";
import { away, date, dayWithin, duration, grainNamed, grainOf, span, time } from "./resolve.ts";
import { offsetOf, partOf } from "./time-words.ts";

/** The day that "that year", "the following day" are counted from. */
const centre = (context: DateContext): Day | null => dayWithin(context.focus) ?? context.anchor;

/** Times counted from now ("two weeks ago") or from the time spoken of ("two weeks later"). */
export const relativeRules: readonly DateRule[] = [
  {
    name: "units ago",
    pattern: phrase(
      "(?:only |just |exactly |some )?{count} (?:short |long |full )?{anyUnit}(?: or so)? ago\\b",
    ),
    value: ({ count = "", unit = "" }, { anchor }) => {
      const number = parseCount(count);
      const value = number === "X" ? undefined : away(anchor, unit, -number);
      return number === "X" ? date("PAST_REF") : value === undefined ? undefined : date(value);
    },
    example: { text: "She left three months ago.", published: "2003-01-15", value: "2002-10" },
  },
  {
    name: "units from now",
    pattern: phrase("{count} {anyUnit} from (?:now|today)\\b"),
    value: ({ count = "", unit = "" }, { anchor }) => {
      const number = parseCount(count);
      const value = number === "X" ? "FUTURE_REF" : away(anchor, unit, number);
      return value === undefined ? undefined : date(value);
    },
    example: {
      text: "The vote is two weeks from now.",
      published: "2003-01-15",
      value: "2003-W05",
    },
  },
  {
    name: "units before or after the date spoken of",
    pattern: phrase(
      "(?:only |just |exactly |some )?{count} {anyUnit} (?<way>earlier|later|before(?= [A-Z.,]))(?<!before)",
    ),
    value: ({ count = "", unit = "", way = "" }, context) => {
      const number = parseCount(count);
      if (number === "X" || grainOf(context.focus) === undefined) {
        return duration(span(number, unit));
      }
      const fine = grainOf(context.focus) === "day" || /year|decade/i.test(unit);
      const value = fine
        ? away(centre(context), unit, /later/i.test(way) ? number : -number)
        : undefined;
      return value === undefined ? duration(span(number, unit)) : date(value);
    },
    example: {
      text: "It began on May 2, 1990; two days later it was over.",
      published: "2003-01-15",
      value: "1990-05-04",
    },
  },
  {
    name: "day and month of the year spoken of",
    pattern: phrase(
      "(?:{day} )?{month} (?:of |in )?(?:the (?<which>same|following|next|previous)|that(?: same)?) year",
    ),
    value: (groups, context) => {
      const which = groups.which?.toLowerCase() ?? "same";
      const offset = which === "same" ? 0 : which === "previous" ? -1 : 1;
      const year = atGrain(centre(context), "year", offset);
      const month = isoMonth(year, monthNumber(groups.month ?? ""));
      return date(
        groups.day === undefined
          ? month
          : `${month}-${String(parseOrdinal(groups.day)).padStart(2, "0")}`,
      );
    },
    example: {
      text: "In 1987 the mine shut, and on 3 May of that year the town followed.",
      published: "2008-02-11",
      value: "1987-05-03",
    },
  },
  {
    name: "unit after or before the one spoken of",
    pattern: phrase(
      "(?<which>following|next|previous|preceding|same|that same|that) (?<unit>day|week|month|year)\\b",
    ),
    value: ({ which = "", unit = "" }, context) => {
      const grain = grainNamed(unit);
      const day = centre(context);
      if (grain === undefined || (/^next$/i.test(which) && grain !== "day")) {
        return undefined;
      }
      if (grain === "day" && context.focus !== null && grainOf(context.focus) !== "day") {
        return date(atGrain(null, "day"));
      }
      const offset = /same|that/i.test(which) ? 0 : offsetOf(which);
      return date(atGrain(day, grain, offset));
    },
    example: {
      text: "He won in 1995 and lost the following year.",
      published: "2003-01-15",
      value: "1996",
    },
  },
  {
    name: "part of the day after the one spoken of",
    pattern: phrase("(?:next|following) {part}"),
    value: ({ part }, context) => time(atGrain(centre(context), "day", 1) + partOf(part)),
    example: {
      text: "He fell ill on May 2, 1990; the next morning he was dead.",
      published: "2003-01-15",
      value: "1990-05-03TMO",
    },
  },
];
