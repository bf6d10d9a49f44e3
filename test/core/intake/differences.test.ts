import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../../../src/core/intake/differences.ts";
import { articleOf } from "../../support/knowledge.ts";
import { ferry } from "./incoming.ts";

const changes = (text: string) => {
  const { corrections, added } = differences(
    articleOf({ id: "ferry", revision: "1", text: ferry }),
    articleOf({ id: "ferry", revision: "2", text }),
  );
  return {
    corrections: corrections.map((each) => [each.old.quote, each.new?.quote]),
    added: added.map(({ quote }) => quote),
  };
};
const none = { corrections: [], added: [] };

describe("differences", () => {
  it("pairs the old and the new words of a sentence", () => {
    expect(changes(ferry.replace("with 212 people", "with 221 people"))).toEqual({
      corrections: [
        [
          "The ferry Halcyon ran aground off Tolmin Head on Tuesday night with 212 people on board, the coastguard said.",
          "The ferry Halcyon ran aground off Tolmin Head on Tuesday night with 221 people on board, the coastguard said.",
        ],
      ],
      added: [],
    });
  });

  it("knows a number in figures by its words, and no other by them", () => {
    const said = (text: string) => articleOf({ id: "a", revision: text, text });
    const old = said("The yard built 24 boats and 3 docks in 90 days.");
    const words = "boats and three docks in ninety days.";
    expect(differences(old, said(`The yard built twenty-four ${words}`))).toEqual(none);
    expect(differences(old, said(`The yard built twenty-five ${words}`)).corrections).toHaveLength(
      1,
    );
  });

  it("tells a sentence that was taken out and one that came", () => {
    const visit = "The transport minister, Pilar Quist, is to visit the place on Thursday.";
    expect(changes(ferry.replace(visit, "Divers found a hole in the hull."))).toEqual({
      corrections: [[visit, undefined]],
      added: ["Divers found a hole in the hull."],
    });
  });

  it.each([
    ["white space", ferry.replaceAll(" ", "\u00a0 ").replaceAll("\n\n", "\n\n\n")],
    ["markup", ferry.replaceAll("Halcyon", "<em>Halcyon</em>")],
    ["a tracked link", `${ferry}\n\nhttps://courier.example/?utm_source=x`],
    ["a caption", `Image: The wreck on Wednesday (Jo Lind)\n\n${ferry}`],
    ["a line of the page", `${ferry}\n\nRead more: All wrecks since 1900`],
    ["quotation marks", ferry.replaceAll(/[“”]/g, '"')],
    ["a number in words", ferry.replace("and 17 of", "and seventeen of")],
    ["paragraphs moved", ferry.split("\n\n").toReversed().join("\n\n")],
    ["sentences joined", ferry.replace("Sunday. The company", "Sunday; the company")],
    ["nothing", ferry],
  ])("finds no difference in %s", (_, text) => {
    expect(changes(text)).toEqual(none);
  });

  it("cites the words of both revisions, each sentence once, and says nothing of equal texts", () => {
    const sentences = fc.array(
      fc.constantFrom(
        "The dam broke.",
        "Six people are missing.",
        "Rain fell for 4 days.",
        "Ana left Rome.",
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const old = articleOf({ id: "a", revision: "1", text: one.join(" ") });
        const fresh = articleOf({ id: "a", revision: "2", text: other.join(" ") });
        const { corrections, added } = differences(old, fresh);
        const cited = [...corrections.flatMap((each) => each.new ?? []), ...added];
        for (const { start, end, quote } of cited) {
          expect(fresh.text.slice(start, end)).toBe(quote);
        }
        expect(new Set(cited.map(({ start }) => start)).size).toBe(cited.length);
        for (const { old: before } of corrections) {
          expect(other).not.toContain(before.quote);
        }
        expect(differences(old, old)).toEqual({ corrections: [], added: [] });
      }),
    );
  });
});
