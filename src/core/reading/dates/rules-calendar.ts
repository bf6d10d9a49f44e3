import { atGrain, isoMonth } from "./calendar.ts";
import { type DateRule, type Groups, monthNumber, phrase } from "./date-rule.ts";
import { parseOrdinal, parseSpokenYear } from "./numerals.ts";
import { date, fullDay, openDay, openMonth, set } from "./resolve.ts";

/** "may" and "march" are months only with a capital. */
const isCapital = (word: string | undefined): boolean => /^[A-Z]/.test(word ?? "");
const monthOf = ({ month = "" }: Groups): number => monthNumber(month);
const dayOf = ({ day = "", ordinal }: Groups): number => parseOrdinal(ordinal ?? day);

/** Before a year of the 20th or 21st century these tell that the figures count something else. */
const NO_YEAR_BEFORE =
  /(?:\b(?:No|nos?|number|room|route|flight|page|pages|section|article|total of|than|some|index|points?)\.? |[\d,/])$/i;
const NO_YEAR_AFTER =
  /^(?:[ -](?:miles?|km|kilometers|kilometres|meters|metres|feet|people|points?|pounds|tons|tonnes|dollars|yen|euros?|percent|per cent|acres|square|votes|soldiers|troops|jobs|employees|workers|shares|homes|times|years|days|hours|men|women|children|students|degrees|mph|kph|rpm|words|seats|cars|rooms|passengers|victims|dead|deaths)\b|:\d|\/\d)/i;
const YEAR_BEFORE =
  /(?:\b(?:in|since|until|till|by|of|from|to|after|before|around|circa|about|year|between|and|through|early|late|during|as)|\()\s+$|\($/i;

const dayWithYear = (groups: Groups): string | undefined =>
  fullDay(Number(groups.year), monthOf(groups), dayOf(groups));

/** What stands before a month; before one whose name is also a word or a person's. */
const LED =
  /\b(?:in|since|by|of|from|to|until|till|for|through|during|between|and|or|after|before|early|late|mid|every|the|on)[\s-]+$/i;
const LED_SURELY = /\b(?:in|since|by|of|until|till|through|during|early|late|mid)[\s-]+$/i;

export const calendarRules: readonly DateRule[] = [
  {
    name: "ISO 8601 day",
    pattern: /(?<![\w-])(?<year>(?:1\d|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\w-])/iy,
    value: ({ year, month, day }) => {
      const value = fullDay(Number(year), Number(month), Number(day));
      return value === undefined ? undefined : date(value);
    },
    example: {
      text: "The log of 2016-03-09 is lost.",
      published: "2017-01-01",
      value: "2016-03-09",
    },
  },
  {
    name: "day with month and year",
    pattern: phrase(
      "(?:{weekday},? )?{month} {day}(?: ?[-–] ?\\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?{year}",
    ),
    value: (groups) => {
      const value = dayWithYear(groups);
      return value === undefined ? undefined : date(value);
    },
    example: {
      text: "It opened on Monday, April 6, 1998.",
      published: "2001-05-05",
      value: "1998-04-06",
    },
  },
  {
    name: "day before month and year",
    pattern: phrase("(?:{weekday},? )?{day} (?:of )?{month},? {year}"),
    value: (groups) => {
      const value = dayWithYear(groups);
      return value === undefined ? undefined : date(value);
    },
    example: { text: "They met on 3rd of May 2011.", published: "2012-01-01", value: "2011-05-03" },
  },
  {
    name: "day whose year stands at the end of the range",
    pattern: phrase(
      "{day} {month}(?=(?: ?[-–—] ?| to | and | until | till | or )(?:\\d{1,2} \\w+|\\w+ \\d{1,2}),? (?<until>(?:1\\d|20)\\d\\d)(?!\\d))",
    ),
    value: (groups) => {
      const value = fullDay(Number(groups.until), monthOf(groups), dayOf(groups));
      return value === undefined ? undefined : date(value);
    },
    example: {
      text: "The strike of 24 August to 5 September 1907 failed.",
      published: "2012-01-01",
      value: "1907-08-24",
    },
  },
  {
    name: "month whose year stands at the end of the range",
    pattern: phrase(
      "{month}(?=(?: ?[-–—] ?| to | and | until | till | or )[A-Z]\\w+ (?<until>(?:1\\d|20)\\d\\d)(?!\\d))",
    ),
    value: (groups) => date(isoMonth(groups.until ?? "", monthOf(groups))),
    example: {
      text: "From June to October 1907 no rain fell.",
      published: "2012-01-01",
      value: "1907-06",
    },
  },
  {
    name: "day in figures",
    pattern:
      /(?<![\w/.-])(?:(?<first>\d{1,2})(?<sign>[/.])(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)|(?<early>(?:19|20)\d\d)\/(?<month>\d\d)\/(?<day>\d\d))(?![\w/-]|\.\d)/y,
    value: ({ first, second, year, early, month, day }) => {
      const [a, b] = [Number(first), Number(second)];
      const dayFirst = a > 12 || a === b;
      const value =
        early === undefined
          ? fullDay(Number(year), dayFirst ? b : a, dayFirst ? a : b)
          : fullDay(Number(early), Number(month), Number(day));
      // Where both could be the month, only the year is sure.
      const unsure = early === undefined && a <= 12 && b <= 12 && a !== b;
      return value === undefined ? undefined : date(unsure ? (year ?? value) : value);
    },
    example: { text: "Signed on 19/03/2013.", published: "2014-01-01", value: "2013-03-19" },
  },
  {
    name: "year before or after Christ",
    pattern:
      /(?<![\w$,.-])(?:(?:(?<christian>AD|A\.D\.)\s+(?<after>\d{1,4}))|(?<year>\d{1,4})\s+(?:(?<before>BCE?|B\.C\.(?:E\.)?)|CE|AD|A\.D\.))(?!\w)/y,
    value: ({ after, year = after ?? "", before }) =>
      date(`${before === undefined ? "" : "BC"}${year.padStart(4, "0")}`),
    example: { text: "The town burned in 480 BC.", published: "2014-01-01", value: "BC0480" },
  },
  {
    name: "day with month",
    pattern: phrase(
      "(?:(?:this |next |last )?(?:coming )?(?:{weekday},? )?)?{month} (?:the )?(?:{day}|{ordinal})",
    ),
    value: (groups, context) => {
      const value = isCapital(groups.month)
        ? openDay(context, monthOf(groups), dayOf(groups))
        : undefined;
      return value === undefined ? undefined : date(value);
    },
    example: {
      text: "It is to close on Friday, Dec. 20.",
      published: "2019-12-02",
      value: "2019-12-20",
    },
  },
  {
    name: "day before month",
    pattern: phrase("(?:{weekday},? )?(?:{day}|{ordinal}) (?:of )?{month}"),
    value: (groups, context) => {
      const value = isCapital(groups.month)
        ? openDay(context, monthOf(groups), dayOf(groups))
        : undefined;
      return value === undefined ? undefined : date(value);
    },
    example: { text: "He resigned on 28 November.", published: "2010-01-05", value: "2009-11-28" },
  },
  {
    name: "day and month of last, this or next year",
    pattern: phrase("(?:{day} )?{month} (?:of )?(?<which>last|this|next) year"),
    value: (groups, { anchor }) => {
      const offset = { last: -1, this: 0, next: 1 }[groups.which?.toLowerCase() ?? ""] ?? 0;
      const year = atGrain(anchor, "year", offset);
      const month = isoMonth(year, monthOf(groups));
      return date(
        groups.day === undefined ? month : `${month}-${String(dayOf(groups)).padStart(2, "0")}`,
      );
    },
    example: { text: "It began in June last year.", published: "2008-02-11", value: "2007-06" },
  },
  {
    name: "month with year",
    pattern: phrase("{month},? (?:of )?{year}"),
    value: (groups) => date(isoMonth(groups.year ?? "", monthOf(groups))),
    example: { text: "Floods came in late March 2003.", published: "2005-01-01", value: "2003-03" },
  },
  {
    name: "month with a spoken year",
    pattern: phrase("{month},? (?:of )?{spokenYear}"),
    value: (groups) => date(isoMonth(parseSpokenYear(groups.spokenYear ?? ""), monthOf(groups))),
    example: {
      text: "Since January nineteen ninety-four he paints.",
      published: "1999-01-01",
      value: "1994-01",
    },
  },
  {
    name: "this, last or next month by name",
    pattern: phrase(
      "(?<which>last|this past|past|this coming|this|next|the following) {month}(?! \\d)",
    ),
    value: (groups, context) => {
      if (!isCapital(groups.month)) {
        return undefined;
      }
      const { anchor } = context;
      const which = groups.which?.toLowerCase();
      const month = monthOf(groups);
      if (anchor === null) {
        return date(isoMonth("XXXX", month));
      }
      if (which === "next" || which === "this coming") {
        return date(isoMonth(month > anchor.month ? anchor.year : anchor.year + 1, month));
      }
      // The latest such month that was over when the article appeared: "last September", in June, is a year back.
      return which === "this"
        ? date(openMonth(context, month))
        : date(isoMonth(month < anchor.month ? anchor.year : anchor.year - 1, month));
    },
    example: { text: "A visit last July failed.", published: "2015-06-19", value: "2014-07" },
  },
  {
    name: "every month by name",
    pattern: phrase("(?:each|every) {month}"),
    value: (groups) => set(isoMonth("XXXX", monthOf(groups))),
    example: { text: "The fair is held every July.", published: "2015-06-19", value: "XXXX-07" },
  },
  {
    name: "month alone",
    pattern: phrase("{month}(?! \\d)"),
    value: (groups, context) => {
      const { month = "" } = groups;
      const { before, after } = context;
      const ambiguous = /^(?:may|march)$/i.test(month) || month.length === 3;
      const led = ambiguous ? LED_SURELY : LED;
      const introduced = groups.blur !== "" || led.test(before);
      const named = /^\s+[A-Z][a-z]/.test(after) || /[A-Z][a-z]+\s+$/.test(before);
      if (!isCapital(month) || (ambiguous && !introduced) || (named && !introduced)) {
        return undefined;
      }
      return date(openMonth(context, monthOf(groups)));
    },
    example: { text: "Prices fell in November.", published: "2004-01-30", value: "2003-11" },
  },
  {
    name: "year",
    pattern: phrase(
      "(?:the year |year |fiscal(?: year)? |post-|pre-|mid-)?{year}(?:[-–/]\\d\\d(?!\\d))?(?!-\\d|s\\b)",
    ),
    value: ({ year = "", blur }, { before, after }) => {
      const early = Number(year) < 1900 || Number(year) > 2050;
      return NO_YEAR_AFTER.test(after) ||
        NO_YEAR_BEFORE.test(before) ||
        (early && blur === "" && !YEAR_BEFORE.test(before))
        ? undefined
        : date(year);
    },
    example: { text: "The 1961 accord was renewed.", published: "1999-01-01", value: "1961" },
  },
  {
    name: "spoken year",
    pattern: phrase("(?:the year |fiscal )?{spokenYear}"),
    value: ({ spokenYear = "" }, { before }) =>
      /^two/i.test(spokenYear) &&
      !/\b(?:in|since|by|until|of|year)\s+(?:the year\s+)?$/i.test(before)
        ? undefined
        : date(String(parseSpokenYear(spokenYear))),
    example: {
      text: "It was built in nineteen eighty-four.",
      published: "1999-01-01",
      value: "1984",
    },
  },
  {
    name: "decade in figures",
    pattern: phrase("(?:(?<year>(?:1\\d|20)\\d)0|['’‘](?<tens>\\d)0)['’]?s\\b"),
    value: ({ year, tens }) => date(year ?? `19${tens}`),
    example: { text: "Rents rose in the late 1980s.", published: "1999-01-01", value: "198" },
  },
  {
    name: "decade in words",
    pattern: phrase(
      "(?:(?<hundred>nineteen|eighteen)[ -])?(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b",
    ),
    value: ({ hundred, tens = "" }, { before }) => {
      const century = hundred?.toLowerCase() === "eighteen" ? 18 : 19;
      const digit =
        ["tw", "th", "fo", "fi", "si", "se", "ei", "ni"].indexOf(tens.slice(0, 2).toLowerCase()) +
        2;
      return /\b(?:his|her|their|my|our|your|low|mid|high|upper|lower)[\s-]+(?:early |late |mid-?)?$/i.test(
        before,
      )
        ? undefined
        : date(`${century}${digit}`);
    },
    example: { text: "Fashion of the sixties is back.", published: "1999-01-01", value: "196" },
  },
  {
    name: "century",
    pattern: phrase("{ordinal}[ -]century\\b"),
    value: ({ ordinal = "" }) => date(String(parseOrdinal(ordinal) - 1).padStart(2, "0")),
    example: { text: "The bridge is of the 12th century.", published: "1999-01-01", value: "11" },
  },
];
