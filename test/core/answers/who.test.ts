import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWho } from "../../../src/core/answers/who.ts";
import type { Citation } from "../../../src/core/model/article.ts";
import { sayWho } from "../../../src/core/wording/en/who.ts";
import { articleOf, knowledgeOf } from "../../support/knowledge.ts";

const daily = articleOf({
  id: "daily",
  text: `Chilean President Ana Silva met Omar Haddad, the mayor of Valparaiso, on Monday.

Silva said that the bridge would open in June. "It is a good bridge," Haddad said.

The Chilean president's brother, Pablo Silva, watched.`,
});
const weekly = articleOf({
  id: "weekly",
  text: "President Ana Silva crossed the bridge. Architect Lena Berg came with her. Silva smiled.",
});
const knowledge = knowledgeOf([daily, weekly]);
const named = (name: string) => findWho(knowledge, name).people.map((person) => person.name);

describe("who", () => {
  it("lists people by weight, each with a role, and nobody else", () => {
    const { people } = findWho(knowledge, undefined);
    expect(people.map(({ name, roles }) => [name, roles[0]?.text])).toEqual([
      ["Ana Silva", "Chilean President"],
      ["Omar Haddad", "mayor of Valparaiso"],
      ["Lena Berg", "Architect"],
      ["Pablo Silva", "Chilean president's brother"],
    ]);
  });

  it("tells how the sources put what somebody is, with their sentences", () => {
    const [person] = findWho(knowledge, "Ana Silva").people;
    expect(person?.roles.map(({ text }) => text)).toEqual(["Chilean President", "President"]);
    expect(person?.roles[1]?.citations.map(({ quote }) => quote)).toEqual([
      "President Ana Silva crossed the bridge.",
    ]);
  });

  it.each([
    ["ana silva", "Ana Silva"],
    ["ANA SÍLVA", "Ana Silva"],
    ["Mr Haddad", "Omar Haddad"],
    ["is silva", "Ana Silva"],
    ["was Lena Berg?", "Lena Berg"],
    ["Omer Hadad", "Omar Haddad"],
    ["Mayor Haddad", "Omar Haddad"],
    ["the Chilean president", "Ana Silva"],
    ["the president of Chile", "Ana Silva"],
    ["Chile's leader", "Ana Silva"],
    ["the mayor of Valparaiso", "Omar Haddad"],
    ["the brother of Ana Silva", "Pablo Silva"],
    ["the Chilean president's brother", "Pablo Silva"],
  ])("finds %s", (asked, name) => {
    expect(named(asked)).toEqual([name]);
  });

  it("tells whom somebody is related to, from both sides", () => {
    const relation = (name: string) =>
      findWho(knowledge, name).people[0]?.related.map((one) => [one.name, one.relation]);
    expect(relation("Pablo Silva")).toEqual([["Ana Silva", "brother of Ana Silva"]]);
    expect(relation("Ana Silva")).toEqual([["Pablo Silva", "brother of Ana Silva"]]);
  });

  it("tells what somebody did, in order, and not what was done to them", () => {
    const reports = knowledgeOf([
      articleOf({
        text: `Omar Haddad greeted Ana Silva on 3 May 2031. Letters went to Ana Silva on 4 May 2031. In 2028, Silva won the election.

Omar Haddad and Silva signed a contract on 5 May 2031. The treaty was signed by Omar Haddad on 6 May 2031.`,
      }),
    ]);
    const deeds = (name: string) =>
      findWho(reports, name).people[0]?.actions.map(({ when, what }) => [when.value, what]);
    expect(deeds("Silva")).toEqual([
      ["2028", "In 2028, Silva won the election."],
      ["2031-05-05", "Omar Haddad and Silva signed a contract on 5 May 2031."],
    ]);
    expect(deeds("Haddad")).toEqual([
      ["2031-05-03", "Omar Haddad greeted Ana Silva on 3 May 2031."],
      ["2031-05-05", "Omar Haddad and Silva signed a contract on 5 May 2031."],
      ["2031-05-06", "The treaty was signed by Omar Haddad on 6 May 2031."],
    ]);
  });

  it("takes for nobody's deed what somebody only tells", () => {
    const text =
      "Lena Berg said the mill had closed on 3 May. Omar Haddad said he had met her on 4 May.";
    const story = knowledgeOf([articleOf({ id: "mill", published: "2024-05-06", text })]);
    const deeds = (name: string) =>
      findWho(story, name).people[0]?.actions.map(({ when }) => when.from);
    expect([deeds("Berg"), deeds("Haddad")]).toEqual([[], ["2024-05-04"]]);
  });

  it("finds nobody of an unknown name and tells the nearest", () => {
    expect(findWho(knowledge, "Oscar Hadid")).toMatchObject({
      people: [],
      nearest: ["Omar Haddad"],
    });
    expect(findWho(knowledge, "the Norwegian king")).toMatchObject({ people: [] });
    expect(JSON.stringify(sayWho(findWho(knowledge, "Oscar Hadid")))).toContain("Omar Haddad");
  });

  it("says nothing without a source that holds it, on any articles", () => {
    const sentence = fc.constantFrom(
      "Chilean President Ana Silva spoke.",
      "The Chilean president left with her brother, Pablo Silva.",
      "“We won,” said Omar Haddad, the mayor of Valparaiso, in May 2021.",
      "Haddad and Silva met\non Monday.",
      "Mr. Berg, who is a lawyer, did not.",
    );
    const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, "Silva", "Haddad", "Berg"), (parts, asked) => {
        const articles = parts.map((part, at) =>
          articleOf({ id: `report-${at}`, text: part.join(" ") }),
        );
        const who = findWho(knowledgeOf(articles), asked);
        const cited = (citations: readonly Citation[]) => {
          expect(citations.length).toBeGreaterThan(0);
          for (const { articleId, start, end, quote } of citations) {
            const text = articles.find(({ id }) => id === articleId)?.text;
            expect(quote).toBe(text?.slice(start, end));
          }
        };
        for (const { roles, actions, quotes, related } of who.people) {
          for (const { citations } of [...roles, ...actions, ...quotes, ...related]) {
            cited(citations);
          }
        }
        for (const { mentioned } of who.people) {
          cited(mentioned);
        }
        for (const block of sayWho(who).blocks) {
          if (block.kind === "claim") {
            cited(block.citations);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("who tells people from what only looks like them", () => {
  const text = `Hidralta said that the dam was safe. Nora Quispe, the chief executive of Hidralta, met the mayor on Monday.

Hidralta's head office was searched. Neighbouring Sarandia has offered help.`;
  const known = knowledgeOf([articleOf({ text })]);

  it("lists no firm and no country", () => {
    const read = known.entities("person").map(({ name }) => name);
    expect(read).toContain("Hidralta");
    expect(findWho(known, undefined).people.map(({ name }) => name)).toEqual(["Nora Quispe"]);
  });
});
