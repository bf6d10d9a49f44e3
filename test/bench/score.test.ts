import { describe, expect, it } from "vitest";
import type { QuestionGold } from "../../bench/answers/gold.ts";
import {
  type AskJson,
  daysOf,
  type EventJson,
  faultOf,
  scoreEvents,
  scorePeople,
} from "../../bench/answers/score.ts";

const asked = (...answers: string[]): QuestionGold => ({
  story: "harbour",
  kind: "who",
  form: "plain",
  question: "Who is the harbour master?",
  answers,
});
const answered = (...texts: string[]): AskJson => ({
  status: "answered",
  short: null,
  claims: texts.map((text) => ({ text, citations: [{ quote: text }] })),
});
const declined: AskJson = { status: "not-answered", short: null, claims: [] };

describe("faultOf", () => {
  it("takes any of the accepted answers, whatever its case and accents", () => {
    expect(
      faultOf(asked("Inés Ulloa", "the master"), answered("INES ULLOA runs it.")),
    ).toBeUndefined();
    expect(faultOf(asked("Inés Ulloa"), answered("Nobody runs it."))).toContain("should hold");
  });

  it("refuses answers of more than 900 characters", () => {
    expect(faultOf(asked("Ulloa"), answered(`Ulloa ${"x".repeat(900)}`))).toContain("characters");
  });

  it("wants a question without an answer declined, and one with an answer not", () => {
    expect(faultOf(asked(), declined)).toBeUndefined();
    expect(faultOf(asked(), answered("Ulloa"))).toContain("answered");
    expect(faultOf(asked("Ulloa"), declined)).toContain("declined");
    expect(faultOf(asked(), undefined)).toBe("nothing was printed");
  });
});

describe("scorePeople", () => {
  const gold = [{ names: ["Inés Ulloa", "Ulloa"], role: ["harbour master"] }];

  it("wants the role, and nobody else", () => {
    const ulloa = { name: "Ines Ulloa", roles: [{ text: "the harbour master" }] };
    expect(scorePeople(gold, [ulloa])).toEqual({ right: 1, of: 1, misses: [] });
    expect(scorePeople(gold, [{ ...ulloa, roles: [] }])).toMatchObject({ right: 0, of: 1 });
    expect(scorePeople(gold, [ulloa, ulloa])).toMatchObject({ right: 0, of: 1 });
    expect(scorePeople(gold, [ulloa, { name: "Pier", roles: [] }])).toMatchObject({
      right: 1,
      of: 2,
    });
    expect(scorePeople(gold, [])).toMatchObject({ right: 0, of: 1 });
  });
});

describe("scoreEvents", () => {
  const gold = [{ from: "2021-02", holds: ["storm"] }];
  const event = (from: string | null, to: string | null, what: string): EventJson => ({
    when: { from, to, text: "" },
    what,
    citations: [],
  });

  it("wants the event at its date, and none at another", () => {
    expect(scoreEvents(gold, [event("2021-02-01", "2021-02-28", "A storm came.")])).toMatchObject({
      right: 1,
      of: 1,
    });
    expect(scoreEvents(gold, [event("2021-02", "2021-02", "A storm came.")]).right).toBe(1);
    expect(scoreEvents(gold, [event("2021-02-03", "2021-02-03", "A storm came.")])).toMatchObject({
      right: 0,
      of: 2,
    });
    expect(scoreEvents(gold, [event(null, null, "A storm came.")])).toMatchObject({
      right: 0,
      of: 1,
    });
  });

  it("lets an event of an undated report stand without a date where the gold says so", () => {
    const undated = [{ from: "2021-02", holds: ["storm"], undatedToo: true }];
    expect(scoreEvents(undated, [event(null, null, "A storm came.")]).right).toBe(1);
  });
});

it("knows the last day of February", () => {
  expect(daysOf("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
});
