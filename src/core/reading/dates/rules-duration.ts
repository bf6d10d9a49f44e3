import { type DateRule, phrase } from "./date-rule.ts";
import { parseCount } from "./numerals.ts";
import { duration, span } from "./resolve.ts";

/** After these a unit says how often or how much each time, not how long. */
const RATE =
  /(?:\$\s?[\d.,]+(?:\s+(?:million|billion))?|\b(?:once|twice|thrice|times|million|billion|thousand|dollars|cents|percent|pounds|euros|yen|tons|tonnes|barrels|miles|hours|flights|people|[\d.,]+%?))\s+$/i;

export const isRate = (before: string): boolean => RATE.test(before);

export const durationRules: readonly DateRule[] = [
  {
    name: "number of units",
    pattern: phrase(
      "(?:(?:a |an )?(?:full|additional|extra|further|whole|entire|total of|another) )?{count}[ -](?:more |additional |consecutive |straight |full |long |whole |further |trading |business |working |solid |calendar |short |extra )*{anyUnit}(?!-olds?\\b| olds?\\b|['’]? old\\b| ago\\b)",
    ),
    value: ({ count = "", unit = "" }, { before }) => {
      const single = /^(?:an?|one)$/i.test(count.trim());
      if (single && /^an?$/i.test(count.trim()) && isRate(before)) {
        return undefined;
      }
      const vague = /^(?:some|many)$/i.test(count) && /^(?:quarter|second)/i.test(unit);
      return vague || /^second$/i.test(unit) ? undefined : duration(span(parseCount(count), unit));
    },
    example: {
      text: "The siege lasted two and a half years.",
      published: "2011-11-02",
      value: "P2Y6M",
    },
  },
  {
    name: "range of units",
    pattern: phrase("{count} (?:to|or) (?:\\w+)[ -]{anyUnit}"),
    value: ({ count = "", unit = "" }) =>
      /^an?$/i.test(count) ? undefined : duration(span(parseCount(count), unit)),
    example: { text: "Repairs take four to six weeks.", published: "2011-11-02", value: "P4W" },
  },
  {
    name: "stretch of units up to or from now",
    pattern: phrase(
      "(?:each of |every one of )?(?:at least )?(?:the )?(?:last|past|next|first|final|coming|latest|previous|preceding|following|remaining|year-earlier|year-ago|opening) {count}[ -](?:or so |more |full |trading |straight |fiscal )?{anyUnit}(?: or so)?",
    ),
    value: ({ count = "", unit = "" }) => duration(span(parseCount(count), unit)),
    example: {
      text: "He was away for most of the past three years.",
      published: "2011-11-02",
      value: "P3Y",
    },
  },
  {
    name: "unit and a half",
    pattern: phrase("an? (?<unit>minute|hour|day|week|month|year|decade|century) and an? half\\b"),
    value: ({ unit = "" }) => duration(span(1.5, unit)),
    example: {
      text: "The speech took an hour and a half.",
      published: "2011-11-02",
      value: "PT1H30M",
    },
  },
  {
    name: "lasting a unit",
    pattern: phrase(
      "(?:(?<unit>hour|day|week|weekend|month|year)s?|(?<long>decades|centuries))-?long\\b",
    ),
    value: ({ unit, long }) =>
      duration(long === undefined ? span(1, unit ?? "") : span("X", "year")),
    example: { text: "The daylong siege was over.", published: "2011-11-02", value: "P1D" },
  },
  {
    name: "uncounted units",
    pattern: phrase("{units}(?: (?:ahead|to come|and years)\\b)?(?!-old)"),
    // "In the early hours" is a time of day.
    value: ({ unit = "", blur = "" }, { before }) =>
      !/early|late/i.test(blur) &&
      /\b(?:for|in|over|within|after|during|of|take|takes|took|lasted|last|spent|spend|only|just|past|last)\s+(?:the\s+)?$/i.test(
        before,
      ) &&
      !/\$[\d.,]+\s+$/.test(before)
        ? duration(span("X", unit))
        : undefined,
    example: { text: "They had waited for decades.", published: "2011-11-02", value: "PXE" },
  },
  {
    name: "a while",
    pattern: phrase(
      "(?:(?:quite |for )?a (?:long |little |short )?while|some time|a long time|a short time)\\b",
    ),
    value: () => duration("PXX"),
    example: { text: "It may take a while.", published: "2011-11-02", value: "PXX" },
  },
];
