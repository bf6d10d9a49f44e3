import { describe, expect, it } from "vitest";
import type { NameKind } from "../../../../src/core/model/annotation.ts";
import { linkMentions } from "../../../../src/core/reading/names/link-mentions.ts";

/** Names, as they follow one another in an article, with the entity that each is given. */
function link(kind: NameKind, names: readonly string[]): string[] {
  const text = names.join(", ");
  let at = 0;
  const spans = names.map((name) => {
    const start = at;
    at += name.length + 2;
    return { start, end: start + name.length, kind };
  });
  return linkMentions(text, spans).map(({ entity }) => entity.slice(entity.indexOf(":") + 1));
}

describe("linkMentions", () => {
  it("keeps two of one surname apart, and gives the bare surname to the one the article is about", () => {
    expect(link("person", ["Park Min Ji", "Park So Ra", "Park", "Park So Ra", "So Ra"])).toEqual([
      "park min ji",
      "park so ra",
      "park so ra",
      "park so ra",
      "park so ra",
    ]);
  });

  it("knows short forms by given name, initials, first of two surnames, and last word of a Vietnamese name", () => {
    expect(link("person", ["Elena Ruiz Ortega", "Ruiz", "Elena"])).toEqual(
      Array(3).fill("elena ruiz ortega"),
    );
    expect(link("person", ["J. Okafor", "James Okafor"])).toEqual(Array(2).fill("james okafor"));
    expect(link("person", ["Tran Van Minh", "Minh"])).toEqual(Array(2).fill("tran van minh"));
    expect(link("person", ["Hassan bin Talib al-Amin", "al-Amin"])[1]).toBe(
      "hassan bin talib al amin",
    );
  });

  it("gives a man's surname to no woman who bears it, nor a woman's to a man", () => {
    const text = "Ana Luz left. Mr. Luz stayed. Luz wept. Pedro Osk came. Mrs Osk went.";
    const spans = [...text.matchAll(/Ana Luz|Luz|Pedro Osk|Osk/g)].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      kind: "person" as const,
    }));
    expect(linkMentions(text, spans).map(({ entity }) => entity.slice(7))).toEqual([
      ...["ana luz", "luz", "luz", "pedro osk", "osk"],
    ]);
  });

  it("keeps father and son apart", () => {
    expect(link("person", ["Carl Voss", "Carl Voss Jr."])).toEqual(["carl voss", "carl voss jr"]);
  });

  it("joins organisations with their initials, and countries with their other names", () => {
    expect(link("organisation", ["Bureau of Inland Harbours", "BIH"])).toEqual(
      Array(2).fill("bureau of inland harbours"),
    );
    expect(link("place", ["U.S.", "United States", "America"])).toEqual(
      Array(3).fill("united states"),
    );
  });
});
