import { expect, it } from "vitest";
import { makeMonth } from "../../../support/story-month.ts";
import { tellMonth } from "../../../support/told-month.ts";

it("tells nothing twice and leaves nothing new out over days of reports that repeat, edit and change", () => {
  const month = makeMonth({ seed: 7, days: 10, outlets: 20, articlesPerDay: 10, factsPerDay: 5 });
  const { daysTold, toldAsChanged, wronglyChanged } = tellMonth(month);
  // The first digest is a briefing, which leaves out what is neither an event nor said by somebody.
  const facts = month.facts.filter(({ day }) => day > 0);
  const anew = facts.filter(({ instead }) => instead !== undefined).map(({ id }) => id);
  expect(anew.length).toBeGreaterThan(2);
  expect(facts.filter(({ id }) => !daysTold.has(id)).map(({ wordings }) => wordings[0])).toEqual(
    [],
  );
  expect([...daysTold].filter(([, days]) => days.length > 1)).toEqual([]);
  expect(anew.filter((id) => !toldAsChanged.has(id))).toEqual([]);
  expect(wronglyChanged).toEqual([]);
});
