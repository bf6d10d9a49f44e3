import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRoles } from "../../../../src/core/reading/roles/read-roles.ts";
import { roleRules } from "../../../../src/core/reading/roles/role-rules.ts";
import { readParagraphs } from "../../../../src/core/reading/sentences/paragraphs.ts";
import { readSentences } from "../../../../src/core/reading/sentences/read-sentences.ts";
import { bracketedNames } from "../../../support/bracketed-names.ts";

function read(marked: string) {
  const { text, names } = bracketedNames(marked);
  const sentences = readSentences(text, readParagraphs(text));
  const { roles, relations } = readRoles(text, { sentences, names });
  return {
    roles: roles.map(({ start, end, entity }) => `${entity}: ${text.slice(start, end)}`),
    descriptions: roles
      .filter(({ description }) => description)
      .map(({ start, end, entity }) => `${entity}: ${text.slice(start, end)}`),
    relations: relations.map(({ entity, relation, to }) => `${entity} is ${relation} of ${to}`),
  };
}

describe("what stands beside a name", () => {
  it.each(roleRules)("is read as its role: $name", ({ find, example }) => {
    expect(find).toBeTypeOf("function");
    expect(read(example.text).roles.map((role) => role.replace(/^\S+: /, ""))).toEqual([
      example.role,
    ]);
  });

  it.each([
    ["Baker [Lucía Marrero] heard it.", "Marrero: Baker"],
    ["It was chief of staff [Ana Silva] who called.", "Silva: chief of staff"],
    ["He met the new Sarandian Prime Minister [Ana Silva].", "Silva: new Sarandian Prime Minister"],
    ["The yard's chairman, [Han Dong-hyun], will sell.", "Dong-hyun: yard's chairman"],
    ["Prosecutor Dame [Ana Luz] left.", "Luz: Prosecutor"],
    ["An engineer, Prof. [Ana Luz], warned of it.", "Luz: engineer"],
    ["The firm's chairman, Sir [Omar Haddad], said so.", "Haddad: firm's chairman"],
    ["It was told to the special counsel, [Robert Luz] III.", "Luz: special counsel"],
    ["One of the riders, [Jonas Eklund], died.", "Eklund: One of the riders"],
    [
      "[Omar Haddad], president of the Northern League, left.",
      "Haddad: president of the Northern League",
    ],
    ["said [Esteban Luz], the village's mayor.", "Luz: village's mayor"],
    ["[Ada Berg], who is a surgeon, stayed.", "Berg: surgeon"],
    ["[Ada Berg] was not the only surgeon.", undefined],
    ["In talks with the president, [Luz] gave in.", undefined],
    ["Besides [Ada Berg], the prosecutor said nothing.", undefined],
    ["[Ada Berg], President [Omar Haddad] and others came.", "Haddad: President"],
    ["Mr [Haddad] came, and so did Ms [Berg].", undefined],
  ])("of %s is %s", (text, role) => {
    expect(read(text).roles).toEqual(role === undefined ? [] : [role]);
  });
});

describe("a description that stands for a name", () => {
  const meeting =
    "Sarandian President [Ana Silva] met [Omar Haddad], the Costamaran leader. Justice minister [Ada Berg] watched.";

  it.each([
    ["The Sarandian president smiled.", ["Silva: Sarandian president"]],
    ["The visiting Sarandian leader smiled.", ["Silva: visiting Sarandian leader"]],
    ["The Costamaran leader smiled.", ["Haddad: Costamaran leader"]],
    ["The justice minister smiled.", ["Berg: justice minister"]],
    ["The minister's car broke down.", ["Berg: minister"]],
    ["The finance minister smiled.", []],
    ["A Sarandian president once smiled.", []],
    ["Sarandian presidents smiled.", []],
    ["The vice president smiled.", []],
    ["The Sarandian ambassador smiled.", []],
    ["The leader of the free world smiled.", []],
  ])("is resolved, or left alone: %s", (sentence, expected) => {
    expect(read(`${meeting} ${sentence}`).descriptions).toEqual(expected);
  });

  it("takes whoever leads something for no bearer of each office", () => {
    const text =
      "Opposition leader [Omar Haddad] spoke. The minister left. The Sarandian minister left.";
    expect(read(text).descriptions).toEqual([]);
  });

  it("knows what a country's people are called", () => {
    const text = "Portugal's president, [Ana Silva], met Chadian President [Omar Haddad].";
    expect(
      read(`${text} The Portuguese leader and the president of [@Chad] signed.`).descriptions,
    ).toEqual(["Silva: Portuguese leader", "Haddad: president of Chad"]);
  });

  it("knows a country by its initials", () => {
    const text = "U.S. President [Ana Silva] met the U.K.'s leader, [Omar Haddad].";
    expect(read(`${text} The American leader and the British one left.`).descriptions).toEqual([
      "Silva: American leader",
    ]);
  });

  it("is of the one mentioned last where two bear the office", () => {
    const text =
      "Mayor [Ana Silva] met the mayor of Porto Velho, [Omar Haddad]. [Silva] spoke first.";
    expect(read(`${text} The mayor then left.`).descriptions).toEqual(["Silva: mayor"]);
  });
});

describe("relations", () => {
  it.each([
    ["[Omar Haddad] came with his sister, [Lina Haddad-Berg].", "Haddad-Berg is sister of Haddad"],
    ["[Lucía Marrero] fled with her brother [Tomás].", "Tomás is brother of Marrero"],
    [
      "Mayor [Esteban Luz], who is a cousin of Governor [Ana Silva], quit.",
      "Luz is cousin of Silva",
    ],
    [
      "Chad's leader [Omar Haddad] came. The Chadian leader's sister, [Lina Berg], spoke.",
      "Berg is sister of Haddad",
    ],
    ["[Ana Silva], [Omar Haddad]'s lawyer, spoke.", "Silva is lawyer of Haddad"],
    ["[Omar Haddad] won. His wife [Ana] was glad.", "Ana is wife of Haddad"],
    ["[Jo Park] thanked [Omar Haddad] and left. His wife [Ana] was glad.", undefined],
    ["The factory's lawyer, [Ana Silva], spoke.", undefined],
    ["[Omar Haddad] trusts his lawyer, [Ana Silva].", undefined],
    ["[Jo Park] met his son-in-law, [Omar Haddad].", "Haddad is son-in-law of Park"],
  ])("are read from: %s", (text, relation) => {
    expect(read(text).relations).toEqual(relation === undefined ? [] : [relation]);
  });
});

it("reads any text, and every span lies in it", () => {
  const piece = fc.constantFrom(
    ..."the [Ana Silva] , . president of Chad's leader sister His who is a and , said \n".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { text, names } = bracketedNames(pieces.join(" ").replaceAll("[Ana [", "[Ana"));
      const sentences = readSentences(text, readParagraphs(text));
      const { roles, relations } = readRoles(text, { sentences, names });
      for (const { start, end } of [...roles, ...relations]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
