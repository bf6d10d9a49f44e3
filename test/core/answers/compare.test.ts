import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findComparison } from "../../../src/core/answers/compare.ts";
import { findSources } from "../../../src/core/answers/sources.ts";
import { sayComparison } from "../../../src/core/wording/en/compare.ts";
import { saySources } from "../../../src/core/wording/en/sources.ts";
import { articleOf, knowledgeOf } from "../../support/knowledge.ts";

const pair = (daily: string, weekly: string) =>
  knowledgeOf([articleOf({ id: "daily", text: daily }), articleOf({ id: "weekly", text: weekly })]);

const differences = (daily: string, weekly: string): string[][] =>
  findComparison(pair(daily, weekly), undefined).different.map(({ values }) =>
    values.map(({ text }) => text),
  );

describe("what the reports agree on", () => {
  const knowledge = pair(
    "President Ana Silva opened the new railway bridge in Valparaiso on Monday. It rained.",
    "Bakers in the harbour sold four thousand rolls before noon. The railway bridge in Valparaiso was opened by President Ana Silva.",
  );

  it("is told once, with a sentence of each report", () => {
    const { agreed } = findComparison(knowledge, undefined);
    expect(
      agreed.map(({ citations }) => citations.map(({ articleId }) => articleId).sort()),
    ).toEqual([["daily", "weekly"]]);
  });

  it("is told apart from what one alone says", () => {
    const { single } = findComparison(knowledge, undefined);
    expect(single.map(({ text }) => text)).toEqual([
      "Bakers in the harbour sold four thousand rolls before noon.",
    ]);
  });

  it("does not hold where one denies it", () => {
    const { agreed } = findComparison(
      pair(
        "President Ana Silva opened the new railway bridge in Valparaiso.",
        "President Ana Silva has not opened the new railway bridge in Valparaiso.",
      ),
      undefined,
    );
    expect(agreed).toEqual([]);
  });

  it("is not that the same person said something", () => {
    const { agreed } = findComparison(
      pair(
        "“It is not what we asked for,” said harbour union chair Ana Silva.",
        "Ana Silva, who chairs the harbour union, said the city had left them no choice.",
      ),
      undefined,
    );
    expect(agreed).toEqual([]);
  });

  it("can be asked for one topic", () => {
    expect(findComparison(knowledge, "bakers")).toMatchObject({ reports: 1, agreed: [] });
    expect(findComparison(knowledge, "Ana Silva").agreed).toHaveLength(1);
  });
});

describe("where they differ", () => {
  it("takes what was asked for and what was given for no difference", () => {
    const asked = "The harbour union asked for a limit of three night shifts a week.";
    const given = "The harbour union gets a limit of four night shifts a week.";
    expect(differences(asked, given)).toEqual([]);
    expect(differences(asked.replace("asked for", "gets"), given)).toHaveLength(1);
  });

  it.each([
    [
      "amounts",
      "The city paid the builder of the bridge $4.1 million in cash.",
      "The builder of the bridge was paid $4.3 million by the city.",
      ["$4.1 million", "$4.3 million"],
    ],
    [
      "counts",
      "The storm sank 14 ships in the harbour of Valparaiso.",
      "In the harbour of Valparaiso 17 ships were sunk by the storm.",
      ["14 ships", "17 ships"],
    ],
    [
      "counts of the dead, though another count of people stands beside one",
      "A ferry with 112 people on board sank off Valparaiso on Thursday, killing 14 people.",
      "Nineteen people died when the ferry sank off Valparaiso on Thursday.",
      ["14 people", "Nineteen people"],
    ],
    [
      "counts of those aboard",
      "A ferry with 112 people on board sank off Valparaiso on Thursday, killing 14 people.",
      "The ferry sank off Valparaiso on Thursday with 118 people aboard.",
      ["112 people", "118 people"],
    ],
    [
      "counts without a noun",
      "The fire in the silk mill of Valparaiso left 14 dead.",
      "In the fire at the silk mill of Valparaiso 17 were killed.",
      ["14 dead", "17"],
    ],
    [
      "dates of what happens once",
      "The bridge of Valparaiso was completed in 1974.",
      "The bridge of Valparaiso was finished in 1976 by a state company.",
      ["1974", "1976"],
    ],
    [
      "speakers of the same words",
      "Ana Silva called the bridge “a shame for the harbour” on Monday.",
      "Omar Haddad called the bridge “a shame for the harbour” on Monday.",
      ["Ana Silva", "Omar Haddad"],
    ],
    [
      "degrees of certainty",
      "The storm in Valparaiso destroyed the ferry of Ana Silva near the harbour wall.",
      "The storm in Valparaiso may have destroyed the ferry of Ana Silva near the harbour wall.",
      [
        "The storm in Valparaiso destroyed the ferry of Ana Silva near the harbour wall.",
        "The storm in Valparaiso may have destroyed the ferry of Ana Silva near the harbour wall.",
      ],
    ],
  ])("shows both %s", (_, daily, weekly, values) => {
    expect(differences(daily, weekly)).toEqual([values]);
  });

  it.each([
    [
      "a rougher count",
      "The storm sank at least 14 ships in the harbour.",
      "The storm sank 17 ships in the harbour.",
    ],
    [
      "another thing",
      "The storm sank 14 ships in the harbour.",
      "The storm sank 17 ferries in the harbour.",
    ],
    [
      "another event",
      "The storm sank 14 ships in the harbour.",
      "The museum shows 17 ships in glass bottles.",
    ],
    [
      "the dead and the hurt",
      "The fire in the silk mill of Valparaiso killed 14 people.",
      "The fire in the silk mill of Valparaiso injured 17 people.",
    ],
    [
      "the dead of another accident",
      "The fire in the silk mill of Valparaiso killed 14 people.",
      "A storm killed 17 people in Valparaiso.",
    ],
    [
      "a count that is at least so large",
      "The fire in the silk mill of Valparaiso killed at least 14 people.",
      "The fire in the silk mill of Valparaiso killed 17 people.",
    ],
    ["more detail", "The bridge was completed in 1974.", "The bridge was completed in June 1974."],
    ["what happens often", "The bridge was painted in 1974.", "The bridge was painted in 1976."],
    [
      "the same in other figures",
      "It cost the city $2 million to paint.",
      "It cost the city $2,000,000 to paint.",
    ],
    [
      "several counts",
      "The storm sank 14 ships and 3 ships drifted.",
      "The storm sank 15 ships and 2 ships drifted.",
    ],
  ])("takes %s for no difference", (_, daily, weekly) => {
    expect(differences(daily, weekly)).toEqual([]);
  });
});

describe("sources", () => {
  it("tells what each report alone contributes, newest first", () => {
    const knowledge = knowledgeOf([
      articleOf({
        id: "old",
        published: "2024-05-01",
        text: "Ana Silva opened the railway bridge in Valparaiso.",
      }),
      articleOf({
        id: "none",
        published: "unknown",
        text: "Bakers in the harbour sold four thousand rolls.",
      }),
      articleOf({
        id: "new",
        published: "2024-05-02",
        text: "On Tuesday Ana Silva opened the railway bridge in Valparaiso.",
      }),
    ]);
    const { sources } = findSources(knowledge);
    expect(sources.map(({ id, only }) => [id, only.length])).toEqual([
      ["new", 0],
      ["old", 0],
      ["none", 1],
    ]);
    expect(saySources({ sources, more: 0 }).blocks[0]).toEqual({
      kind: "heading",
      text: "3 reports",
    });
  });
});

it("cites every claim by words that stand in its report, whatever the order of the reports", () => {
  const sentence = fc.constantFrom(
    "Ana Silva opened the railway bridge in Valparaiso on Monday.",
    "The railway bridge in Valparaiso was opened by Ana Silva.",
    "The storm sank 14 ships in the harbour, and nobody was hurt.",
    "The storm sank 17 ships in the harbour.",
    "Experts said that the bridge was safe.",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      (texts) => {
        const articles = texts.map((each, id) => articleOf({ id: `a${id}`, text: each.join(" ") }));
        const found = findComparison(knowledgeOf(articles), undefined);
        const statements = [
          ...found.agreed,
          ...found.single,
          ...found.different.flatMap(({ values }) => values),
        ];
        for (const { start, end, quote, articleId } of statements.flatMap(
          ({ citations }) => citations,
        )) {
          expect(articles.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(quote);
        }
        expect(findComparison(knowledgeOf(articles.toReversed()), undefined)).toEqual(found);
        expect(sayComparison(found).blocks.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 40 },
  );
});
