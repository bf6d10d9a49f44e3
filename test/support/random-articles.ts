// Random news about people and places that don't exist: sentences of every kind that the readers know, and noise.
import fc from "fast-check";
import type { Article } from "../../src/core/model/article.ts";
import { articleOf } from "./knowledge.ts";

const people = [
  "Ann Lee",
  "Tomás Ruiz Vega",
  "Pak Chol Ho",
  "Amina al-Farsi",
  "Lee",
  "Dr Ruiz",
  "she",
];
const roles = ["Mayor ", "Foreign Minister ", "the engineer ", ""];
const places = ["Velden", "Porto Lira", "the Tarn valley", "DELMA CITY"];
const whens = [
  "on Wednesday",
  "last September",
  "in 1998",
  "",
  "for the first time in 12 years",
  "on 3 May 2031",
];
const deeds = [
  "opened the bridge",
  "signed a treaty",
  "will visit the harbour",
  "resigned",
  "was met by the governor",
];
const saids = [
  "“It holds,” {who} said.",
  "{who} said that the dam would hold.",
  "According to {who}, 14 people died.",
  "''No comment,'' said {who}.",
];
const noise = [
  "",
  "Credit: X",
  "\u202etxet",
  "<b>bold</b> & *stars*",
  "Prices rose 3.5% to 40 million crowns.",
  "¿Qué?",
  "𝒜 rare letter 🙂.",
];

const told = fc
  .tuple(
    fc.constantFrom(...roles),
    fc.constantFrom(...people),
    fc.constantFrom(...deeds),
    fc.constantFrom(...places),
    fc.constantFrom(...whens),
  )
  .map(([role, who, deed, place, when]) =>
    `${role}${who} ${deed} in ${place} ${when}`.trim().concat("."),
  );

const said = fc
  .tuple(fc.constantFrom(...saids), fc.constantFrom(...people))
  .map(([words, who]) => words.replace("{who}", who));

const sentence = fc.oneof(
  { weight: 4, arbitrary: told },
  { weight: 2, arbitrary: said },
  fc.constantFrom(...noise),
  fc.string({ maxLength: 30 }),
);

const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(" ", "\n\n", "\n", "  ")), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.map(([words, gap]) => words + gap).join(""));

/** One to four articles of one story, some undated. */
export const randomArticles: fc.Arbitrary<Article[]> = fc
  .array(fc.tuple(text, fc.constantFrom("2031-05-14", "2031-05-15T08:00:00Z", "unknown")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) =>
    all.map(([words, published], index) =>
      articleOf({ id: `report-${index}`, text: words, published }),
    ),
  );
