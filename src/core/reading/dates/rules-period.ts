import { atGrain } from "./calendar.ts";
import { type DateContext, type DateRule, phrase } from "./date-rule.ts";
import { parseOrdinal, parseSpokenYear } from "./numerals.ts";
import { date, dayWithin, duration, set } from "./resolve.ts";

/** The year of the last such quarter that had begun, or the next where the sentence looks ahead. */
function yearOfQuarter({ anchor, outlook }: DateContext, quarter: number): string {
  if (anchor === null) {
    return "XXXX";
  }
  const now = Math.floor((anchor.month - 1) / 3) + 1;
  // Results are told in the quarter after: one that has just ended is meant even by "will report".
  const future = outlook() === "future" ? 3 : 1;
  const ahead = (quarter - now + 4) % 4;
  const behind = 4 - ahead;
  const coming = ahead === 0 || ahead < behind * future - (future === 1 ? 2 : 1);
  return String(anchor.year + (coming ? (quarter < now ? 1 : 0) : quarter < now ? 0 : -1));
}

/** The quarter that reports are about: the one last spoken of, else the last that was over. */
const quarterAtHand = ({ quarter, anchor }: DateContext): string =>
  quarter ?? atGrain(anchor, "quarter", -1);

const yearBefore = (value: string): string =>
  value.replace(/^\d{4}/, (year) => String(Number(year) - 1));

const SEASONS: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const seasonOf = (word = ""): string => SEASONS[word.toLowerCase()] ?? "SU";

/** An ambiguous quarter's year as it stands beside it: "of 1990", "last year". */
const RELATIVE_YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

export const periodRules: readonly DateRule[] = [
  {
    name: "quarter with year",
    pattern: phrase(
      "(?:fiscal[ -])?{ordinal}[ -](?:fiscal )?quarter (?:of |in )?(?:fiscal(?: year)? )?{year}",
    ),
    value: ({ ordinal = "", year }) => date(`${year}-Q${parseOrdinal(ordinal)}`),
    example: {
      text: "Sales rose in the first quarter of 2012.",
      published: "2013-02-02",
      value: "2012-Q1",
    },
  },
  {
    name: "year with quarter",
    pattern: phrase("(?:fiscal )?{year}(?:'s)? (?:fiscal )?{ordinal}[ -]quarter\\b"),
    value: ({ ordinal = "", year }) => date(`${year}-Q${parseOrdinal(ordinal)}`),
    example: {
      text: "They lost money in the 2012 second quarter.",
      published: "2013-02-02",
      value: "2012-Q2",
    },
  },
  {
    name: "quarter by letter",
    pattern: /(?<![\w-])Q(?<quarter>[1-4])(?:\s+(?:of\s+)?(?<year>20\d\d|19\d\d))?(?![\w-])/y,
    value: ({ quarter, year }, context) =>
      date(`${year ?? yearOfQuarter(context, Number(quarter))}-Q${quarter}`),
    example: { text: "Orders fell in Q3 2019.", published: "2020-02-02", value: "2019-Q3" },
  },
  {
    name: "quarter of last, this or next year",
    pattern: phrase(
      "(?:{ordinal}[ -]quarter (?:of )?(?<which>last|this|next) year|(?<possessive>last|this|next) year['’]s (?:fiscal )?(?:(?<nth>first|second|third|fourth|final)[ -])?quarter)\\b",
    ),
    value: ({ ordinal, nth, which, possessive }, context) => {
      const offset = RELATIVE_YEARS[(which ?? possessive ?? "").toLowerCase()] ?? 0;
      const word = (ordinal ?? nth ?? "").replace("final", "fourth");
      const quarter = word === "" ? quarterAtHand(context).slice(-2) : `Q${parseOrdinal(word)}`;
      return date(`${atGrain(context.anchor, "year", offset)}-${quarter}`);
    },
    example: {
      text: "In last year's third quarter it gained.",
      published: "2020-02-02",
      value: "2019-Q3",
    },
  },
  {
    name: "quarter a year before",
    leaning: true,
    pattern: phrase(
      "(?:comparable |corresponding |same )?(?:year[ -](?:ago|earlier)|prior[ -]year|previous[ -]year) (?:fiscal )?(?:(?:{ordinal}[ -])?quarter|period)\\b|(?:comparable |corresponding |same )(?:quarter|period) (?:last year|a year ago|a year earlier|of last year|in the previous year|the year before)|quarter a year (?:ago|earlier)",
    ),
    value: ({ ordinal }, context) => {
      const last = yearBefore(quarterAtHand(context));
      return date(
        ordinal === undefined ? last : last.replace(/\d$/, String(parseOrdinal(ordinal))),
      );
    },
    example: {
      text: "It lost more than in the year-earlier quarter.",
      published: "2013-10-20",
      value: "2012-Q3",
    },
  },
  {
    name: "quarter by number",
    pattern: phrase(
      "(?:(?:its|their|his|her|our) )?(?:fiscal[ -])?(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?quarter\\b",
    ),
    value: ({ nth = "" }, context) => {
      const quarter = parseOrdinal(nth.toLowerCase().replace("final", "fourth"));
      return date(`${yearOfQuarter(context, quarter)}-Q${quarter}`);
    },
    example: { text: "Third-quarter profit was flat.", published: "2013-10-20", value: "2013-Q3" },
  },
  {
    name: "quarter seen from today",
    pattern: phrase(
      "(?<which>last|this|this past|next|current|coming|previous|latest|most recent|past|preceding) (?:fiscal )?(?:quarter|(?<period>period))\\b",
    ),
    value: ({ which = "", period }, context) => {
      if (period !== undefined && context.quarter === null) {
        return undefined;
      }
      const { anchor } = context;
      const offset = /next|coming/i.test(which) ? 1 : /this$|current/i.test(which) ? 0 : -1;
      return date(atGrain(anchor, "quarter", offset));
    },
    example: {
      text: "Profit doubled in the latest quarter.",
      published: "2013-10-20",
      value: "2013-Q3",
    },
  },
  {
    name: "the quarter at hand",
    leaning: true,
    pattern: /\b(?:the|that)\s+quarter\b(?!-to)/iy,
    value: (_, context) => date(quarterAtHand(context)),
    example: { text: "Costs rose in the quarter.", published: "2013-10-20", value: "2013-Q3" },
  },
  {
    name: "the period of a year",
    pattern: phrase("{year} (?:period|quarter)\\b"),
    value: ({ year }, context) =>
      date(context.quarter !== null ? `${year}-${quarterAtHand(context).slice(-2)}` : (year ?? "")),
    example: {
      text: "In the third quarter it gained; in the 1988 quarter it lost.",
      published: "1989-10-20",
      value: "1988-Q3",
    },
  },
  {
    name: "half of a year",
    pattern: phrase(
      "(?<half>first|second|last|latter) half (?:of )?(?:{year}|(?<which>last|this|next|the) year)",
    ),
    value: ({ half = "", year, which = "the" }, { anchor }) => {
      const offset = RELATIVE_YEARS[which.toLowerCase()] ?? 0;
      return date(`${year ?? atGrain(anchor, "year", offset)}-H${/first/i.test(half) ? 1 : 2}`);
    },
    example: { text: "The first half of 2001 was dry.", published: "2002-01-01", value: "2001-H1" },
  },
  {
    name: "season with year",
    pattern: phrase("{season} (?:of )?(?:{year}|{spokenYear}|(?<told>that|the same) year)"),
    value: ({ season, year, spokenYear = "", told }, { focus }) => {
      const named = told === undefined ? String(parseSpokenYear(spokenYear)) : focus?.slice(0, 4);
      return date(`${year ?? named ?? "XXXX"}-${seasonOf(season)}`);
    },
    example: {
      text: "Since the winter of 1987 it stands empty.",
      published: "2002-01-01",
      value: "1987-WI",
    },
  },
  {
    name: "season seen from today",
    pattern: phrase("(?<which>last|this past|past|this coming|coming|this|next) {season}"),
    value: ({ which = "", season }, { anchor }) => {
      const code = seasonOf(season);
      const over = anchor !== null && (SEASON_STARTS[code] ?? 0) + 2 < anchor.month;
      const back = /last|past/i.test(which) && !over ? -1 : 0;
      const ahead = /next/i.test(which) ? 1 : 0;
      return date(`${atGrain(anchor, "year", back + ahead)}-${code}`);
    },
    example: { text: "Last fall the mill closed.", published: "2002-03-01", value: "2001-FA" },
  },
  {
    name: "past seasons",
    pattern: phrase("(?:past|last) (?:two|three|four|five|several|few) {season}"),
    value: ({ season }) => set(`XXXX-${seasonOf(season)}`),
    example: {
      text: "The past three winters were mild.",
      published: "2002-03-01",
      value: "XXXX-WI",
    },
  },
  {
    name: "the season",
    pattern:
      /\b(?:(?:early|late|mid)[\s-]+)?(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?<season>summer|spring|winter|autumn)\b(?!\s+(?:olympics?|games|palace))/iy,
    value: ({ season }, { anchor, before, after }) =>
      /\b(?:in|during|through|by|until|since|over|for|of|and|or|between)\s+$/i.test(before) &&
      !/^\s+[A-Z]/.test(after)
        ? date(`${atGrain(anchor, "year")}-${seasonOf(season)}`)
        : undefined,
    example: { text: "They open in the summer.", published: "2002-03-01", value: "2002-SU" },
  },
  {
    name: "year before, seen from the one spoken of",
    leaning: true,
    pattern: phrase("(?:a )?year[ -](?:ago|earlier|before)\\b"),
    value: (_, context) => {
      if (context.quarter !== null) {
        return date(yearBefore(context.quarter));
      }
      const centre =
        /^\d{4}/.test(context.focus ?? "") && !/^\d{4}-W/.test(context.focus ?? "")
          ? dayWithin(context.focus)
          : context.anchor;
      return date(atGrain(centre ?? context.anchor, "year", -1));
    },
    example: {
      text: "Year-ago sales were higher.",
      published: "2002-03-01",
      value: "2001",
    },
  },
  {
    name: "end of the year",
    pattern: phrase("(?:year[ -]end|year['’]s end|end of (?:the|this) year)\\b"),
    value: (_, { anchor }) => date(atGrain(anchor, "year")),
    example: { text: "They hope to finish by year-end.", published: "2002-03-01", value: "2002" },
  },
  {
    name: "the year",
    pattern: /\b(?:the|its)\s+(?:full\s+|whole\s+)?(?<fiscal>fiscal\s+)?year(?!['’\w-])/iy,
    value: (_, { anchor, before, after }) => {
      if (/^\s+(?:end(?:ed|ing)|that|before|after|to)\b/i.test(after)) {
        return duration("P1Y");
      }
      return /\b(?:for|of|in|during|through|throughout|so\s+far)\s+$/i.test(before)
        ? date(atGrain(anchor, "year"))
        : undefined;
    },
    example: {
      text: "For the full year sales were flat.",
      published: "2002-03-01",
      value: "2002",
    },
  },
  {
    name: "fiscal year seen from today",
    pattern: phrase("(?<which>current|this|last|latest|previous|next|past) fiscal year\\b"),
    value: ({ which = "" }, { anchor }) => {
      const offset = /next/i.test(which) ? 1 : /last|latest|previous|past/i.test(which) ? -1 : 0;
      return date(atGrain(anchor, "year", offset));
    },
    example: {
      text: "Spending in the current fiscal year rose.",
      published: "2002-03-01",
      value: "2002",
    },
  },
];
