import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, StoryChoice } from "../../../src/adapters/articles/story-choice.ts";

/** Few ids and few texts, so that they often meet. */
const candidates = fc
  .array(
    fc.record({
      id: fc.constantFrom("a", "b", "c"),
      fingerprint: fc.constantFrom("x", "y", "z", ""),
      known: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((each): Candidate[] =>
    each.map((fields, index) => ({
      ...fields,
      file: `${index}.md`,
      line: undefined,
      revision: `${index}`,
    })),
  );

const choiceOf = (all: readonly Candidate[]): StoryChoice => {
  const choice = new StoryChoice();
  for (const candidate of all) choice.add(candidate);
  return choice;
};

const chosenIn = (choice: StoryChoice): (Candidate | undefined)[] =>
  ["a", "b", "c"].map((id) => choice.chosen(id));

describe("StoryChoice", () => {
  it("chooses the same in any order, and whether or not others came and went", () => {
    fc.assert(
      fc.property(candidates, candidates, fc.func(fc.integer()), (stay, leave, key) => {
        const order = [...stay, ...leave].toSorted((a, b) => key(a) - key(b));
        const choice = choiceOf(order);
        chosenIn(choice);
        for (const candidate of leave) choice.remove(candidate);
        expect(chosenIn(choice)).toEqual(chosenIn(choiceOf(stay)));
      }),
    );
  });

  it("answers from each text once, from each id once, and says why not from the others", () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const choice = choiceOf(all);
        const chosen = chosenIn(choice).filter((each) => each !== undefined);
        expect(new Set(chosen.map(({ fingerprint }) => fingerprint)).size).toBe(chosen.length);
        for (const candidate of all.filter(({ fingerprint }) => fingerprint !== "")) {
          expect(choice.problemOf(candidate) === undefined).toBe(chosen.includes(candidate));
        }
      }),
    );
  });

  it("knows beforehand which ids a candidate that comes can change", () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const [last, ...others] = all;
        if (last === undefined) return;
        const choice = choiceOf(others);
        const before = chosenIn(choice);
        const beside = choice.idsBeside([last]);
        choice.add(last);
        const after = chosenIn(choice);
        const changed = ["a", "b", "c"].filter((_, index) => before[index] !== after[index]);
        expect([...beside]).toEqual(expect.arrayContaining(changed));
      }),
    );
  });
});
