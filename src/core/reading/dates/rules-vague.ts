import { type DateRule, phrase } from "./date-rule.ts";
import { date, duration, span } from "./resolve.ts";

export const vagueRules: readonly DateRule[] = [
  {
    name: "the present",
    pattern:
      /\b(?:right\s+now|(?:until|till|for)\s+now|now|currently|these\s+days|nowadays|at\s+present|presently|at\s+the\s+moment|(?:at\s+)?this\s+(?:\w+\s+)?moment|the\s+present)\b(?!\s+and\s+then)/iy,
    value: () => date("PRESENT_REF"),
    example: { text: "The bridge is now closed.", published: "2011-11-02", value: "PRESENT_REF" },
  },
  {
    name: "current",
    pattern: /\bcurrent(?=\s+[a-z])/y,
    value: () => date("PRESENT_REF"),
    example: { text: "The current mayor is ill.", published: "2011-11-02", value: "PRESENT_REF" },
  },
  {
    name: "recently",
    pattern: /\b(?:(?:more|most|as)\s+)?(?:recently|lately|not\s+(?:so\s+|that\s+)?long\s+ago)\b/iy,
    value: () => date("PAST_REF"),
    example: { text: "Two dams were recently built.", published: "2011-11-02", value: "PAST_REF" },
  },
  {
    name: "recent units",
    pattern: phrase(
      "(?<way>recent|coming) (?<unit>minutes|hours|days|weeks|months|quarters|years|decades)\\b",
    ),
    value: ({ unit = "" }) => duration(span("X", unit)),
    example: { text: "It grew in recent months.", published: "2011-11-02", value: "PXM" },
  },
  {
    name: "recent",
    pattern:
      /\b(?:more\s+|most\s+)?recent(?=\s+[a-z])(?!\s+(?:minutes|hours|days|weeks|months|quarters|years|decades|quarter)\b)/y,
    value: () => date("PAST_REF"),
    example: { text: "A recent poll says so.", published: "2011-11-02", value: "PAST_REF" },
  },
  {
    name: "the past",
    pattern:
      /\b(?:in\s+)?(?:the|its|his|her|their)\s+(?:recent\s+|distant\s+)?past\b(?=[.,;:"'’”]|\s+(?:to|and|has|have|is|was|were|he|she|it|they|when|but|that|as)\b|\s*$)/iy,
    value: () => date("PAST_REF"),
    example: { text: "It failed in the past.", published: "2011-11-02", value: "PAST_REF" },
  },
  {
    name: "the future",
    pattern: /\b(?:the\s+)?(?:(?:near|immediate|not-too-distant)\s+)?future\b/iy,
    value: (_, { before }) =>
      /\b(?:foreseeable|[Ii]ts|any|likely)\s+$/.test(before) ? undefined : date("FUTURE_REF"),
    example: {
      text: "That may change in the near future.",
      published: "2011-11-02",
      value: "FUTURE_REF",
    },
  },
  {
    name: "the near or short term",
    pattern: /\bthe\s+(?:near|short|long)\s+term\b/iy,
    value: () => date("FUTURE_REF"),
    example: {
      text: "In the short term prices rise.",
      published: "2011-11-02",
      value: "FUTURE_REF",
    },
  },
  {
    name: "soon",
    pattern:
      /\b(?:as\s+soon\s+as\s+possible|soon(?=[.,;]|\s*$)|(?<=\b(?:will|would|could|may|might|expected|to)\s(?:be\s)?)soon)\b/iy,
    value: (_, { before }) => (/\bas\s+$/i.test(before) ? undefined : date("FUTURE_REF")),
    example: { text: "More will follow soon.", published: "2011-11-02", value: "FUTURE_REF" },
  },
];
