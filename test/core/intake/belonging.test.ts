import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "../../../src/core/intake/article-marks.ts";
import { belonging } from "../../../src/core/intake/belonging.ts";
import { likeness } from "../../../src/core/intake/likeness.ts";
import { createStoryProfile } from "../../../src/core/intake/story-profile.ts";
import type { BelongingRules } from "../../../src/core/model/intake.ts";
import { articleOf, readingOf } from "../../support/knowledge.ts";
import { ferry, orchard } from "./incoming.ts";

const sameStory = `PORT SELLEN — Tugs pulled the Halcyon off the rocks of Tolmin Head on Friday, three days after the ferry ran aground there with 212 people.

Sellen Lines said that the ship would be taken to the yard at Grayhaven. Divers of the coastguard had found a crack in the hull, from which oil leaked.

Its captain, Magnus Harrow, was questioned again about the radar.`;

const samePeople = `PORT SELLEN — Pilar Quist, the transport minister, opened a new bus line between Port Sellen and Grayhaven on Friday.

Buses will leave every twenty minutes from the market square. A ticket costs four crowns, and pupils travel for nothing. Quist said that fewer cars would park around the school.`;

const { annotation: unread } = readingOf(articleOf({ text: "" }));
const none = { words: [], names: [], pairs: [], length: 0 };

const ferryProfile = () => {
  const profile = createStoryProfile();
  profile.add("ferry", marksOf(readingOf(articleOf({ text: ferry }))));
  return profile;
};
const rules = (chosen: Partial<BelongingRules> = {}): BelongingRules => ({
  include: [],
  exclude: [],
  ...chosen,
});
const judge = (text: string, chosen?: Partial<BelongingRules>, title = "News") =>
  belonging(readingOf(articleOf({ id: "incoming", title, text })), ferryProfile(), rules(chosen));

describe("belonging", () => {
  it("takes in what goes on with the story, and says by what", () => {
    const { belongs, grounds } = judge(sameStory);
    expect(belongs).toBe(true);
    expect(grounds).toContainEqual(
      expect.objectContaining({ kind: "person", name: "Magnus Harrow" }),
    );
    expect(grounds).toContainEqual(expect.objectContaining({ kind: "words", name: "radar" }));
    expect(grounds.map(({ share }) => share)).toEqual(
      grounds.map(({ share }) => share).toSorted((a, b) => b - a),
    );
  });

  it("leaves out another story of the same place and people, and one that has nothing to do with it", () => {
    expect(judge(samePeople).belongs).toBe(false);
    expect(judge(orchard).belongs).toBe(false);
    expect(judge(samePeople).score).toBeGreaterThan(judge(orchard).score);
  });

  it("takes in a report with a chosen word, in any form and case, and names it", () => {
    for (const word of ["bus", "BUSES", "bus line", "Pílar Quist"]) {
      const { belongs, score, threshold, grounds } = judge(samePeople, { include: [word] });
      expect(belongs).toBe(true);
      expect(score).toBeGreaterThanOrEqual(threshold);
      expect(grounds).toContainEqual(expect.objectContaining({ kind: "include", name: word }));
    }
    expect(judge(samePeople, { include: ["tram", "line bus"] }).belongs).toBe(false);
  });

  it("finds a chosen word in the title too", () => {
    expect(judge(orchard, { include: ["harvests"] }, "A bad harvest").belongs).toBe(true);
  });

  it("leaves out a report with an excluded word, whatever speaks for it", () => {
    const { belongs, score, grounds } = judge(sameStory, {
      include: ["ferry"],
      exclude: ["Tugs", "airports"],
    });
    expect(belongs).toBe(false);
    expect(score).toBe(0);
    expect(grounds[0]).toMatchObject({ kind: "exclude", name: "Tugs" });
    expect(grounds.map(({ name }) => name)).not.toContain("airports");
  });

  it("compares names alone where the language is not read", () => {
    const french = (text: string) =>
      belonging(
        { article: articleOf({ text, language: "fr" }), annotation: unread },
        ferryProfile(),
        rules(),
      );
    const same = french(
      "Le Halcyon s'est échoué au large de Tolmin Head. La compagnie Sellen Lines se tait. Le capitaine Magnus Harrow a été interrogé, la ministre Pilar Quist est attendue à Port Sellen.",
    );
    expect(same.belongs).toBe(true);
    expect(same.grounds.map(({ name }) => name)).toContain("Tolmin");
    const other = french(
      "À Port Sellen, la ministre Pilar Quist a inauguré une ligne de bus. Les élèves de Grayhaven et de Lower Brant voyageront gratuitement, a dit le maire Jonas Weld.",
    );
    expect(other.belongs).toBe(false);
  });

  it("keeps to the threshold that was set", () => {
    expect(judge(sameStory, { threshold: 0.99 }).belongs).toBe(false);
    expect(judge(samePeople, { threshold: 0.001 }).belongs).toBe(true);
  });

  it("takes nothing into a story without articles, but for chosen words", () => {
    const reading = readingOf(articleOf({ text: ferry }));
    expect(belonging(reading, createStoryProfile(), rules({ threshold: 0 })).belongs).toBe(false);
    expect(belonging(reading, createStoryProfile(), rules({ include: ["ferry"] })).belongs).toBe(
      true,
    );
  });
});

describe("createStoryProfile", () => {
  it("is the same whatever the order in which articles come, change and go", () => {
    const texts = [ferry, orchard, sameStory, samePeople];
    const marks = texts.map((text) => marksOf(readingOf(articleOf({ text }))));
    const step = fc.tuple(fc.nat(3), fc.nat(3), fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const grown = createStoryProfile();
        const last = new Map<string, number>();
        for (const [id, text, stays] of steps) {
          if (stays) {
            grown.add(`${id}`, marks[text] ?? none);
            last.set(`${id}`, text);
          } else {
            grown.remove(`${id}`);
            last.delete(`${id}`);
          }
        }
        const fresh = createStoryProfile();
        for (const [id, text] of [...last].toReversed()) {
          fresh.add(id, marks[text] ?? none);
        }
        expect(grown.size).toBe(fresh.size);
        for (const asked of marks) {
          expect(grown.near(asked)).toEqual(fresh.near(asked));
          expect(likeness(asked, grown)).toEqual(likeness(asked, fresh));
        }
      }),
      { numRuns: 50 },
    );
  });
});
