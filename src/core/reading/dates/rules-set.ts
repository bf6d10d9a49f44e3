import { type DateRule, phrase } from "./date-rule.ts";
import { parseCount } from "./numerals.ts";
import { set, span } from "./resolve.ts";
import { isRate } from "./rules-duration.ts";

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  annually: "P1Y",
  yearly: "P1Y",
};

export const setRules: readonly DateRule[] = [
  {
    name: "how often, as an adverb",
    pattern:
      /\b(?:twice\s+|once\s+|half-?)?(?<adverb>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annually|yearly)\b/iy,
    value: ({ adverb = "" }, { before, after }) =>
      /^(?:\s+(?:News|Mail|Telegraph|Times|Star|Express|Mirror|Standard|Post|Herald|Beast|Show|Record))/.test(
        after,
      ) ||
      (/quarterly/i.test(adverb) && /^\s+(?!since|from|in|to|for|by|and|on|at)\w/.test(after)) ||
      (/^[A-Z]/.test(adverb) && /[A-Z]\w+\s+$/.test(before))
        ? undefined
        : set(ADVERBS[adverb.toLowerCase()] ?? "P1D"),
    example: { text: "Ferries run daily to the island.", published: "2011-11-02", value: "P1D" },
  },
  {
    name: "every unit",
    pattern: phrase(
      "(?:each|every|per) (?:single )?(?<unit>minute|hour|day|night|week|weekend|month|quarter|year|decade|century)\\b",
    ),
    value: ({ unit = "" }) => set(span(1, unit)),
    example: { text: "The list is renewed every month.", published: "2011-11-02", value: "P1M" },
  },
  {
    name: "every other or every few units",
    pattern: phrase("every (?:(?<other>other)|{count}) {anyUnit}"),
    value: ({ other, count = "", unit = "" }) =>
      set(span(other === undefined ? parseCount(count) : 2, unit)),
    example: {
      text: "Elections are held every four years.",
      published: "2011-11-02",
      value: "P4Y",
    },
  },
  {
    name: "so many times a unit",
    pattern:
      /\ban?\s+(?<unit>minute|hour|day|night|week|month|quarter|year)\b(?!\s+(?:ago|earlier|later|before|after))/iy,
    value: ({ unit = "" }, { before }) => (isRate(before) ? set(span(1, unit)) : undefined),
    example: { text: "The bus runs twice a week.", published: "2011-11-02", value: "P1W" },
  },
];
