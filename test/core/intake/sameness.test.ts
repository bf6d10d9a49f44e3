import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSamenessIndex } from "../../../src/core/intake/sameness-index.ts";
import { signatureOf } from "../../../src/core/intake/signature.ts";
import type { Incoming } from "../../../src/core/model/intake.ts";
import { ferry, incomingOf, orchard } from "./incoming.ts";

const elsewhere = { url: "https://harbour.example/news/4711", publisher: "Harbour Times" };

/** What an article is found to be where the ferry and the orchard are known. */
function found(incoming: Partial<Incoming> & Pick<Incoming, "text">) {
  const known = new Map([
    ["ferry", incomingOf({ text: ferry })],
    ["orchard", incomingOf({ text: orchard, url: "https://courier.example/orchard" })],
  ]);
  const index = createSamenessIndex();
  for (const [id, article] of known) {
    index.add(id, signatureOf(article));
  }
  return index.find(incomingOf(incoming), (id) => known.get(id));
}

const repeat = { is: "repeat", of: "ferry" };
const revision = { is: "revision", of: "ferry" };

describe("an article under the same address", () => {
  it("is a repeat however id, dates, tracking and protocol change", () => {
    expect(
      found({
        text: ferry,
        url: "http://www.courier.example/ferry/?utm_source=rss&fbclid=x1#top",
        guid: "another-id",
        published: "2031-06-01",
        updated: "2031-06-02",
      }),
    ).toEqual(repeat);
  });

  it.each([
    ["white space", ferry.replaceAll(" ", "  ").replaceAll("\n\n", "\n \n\t\n")],
    ["markup", ferry.replaceAll("\n\n", "</p>\n\n<p class='story'>")],
    ["entities", ferry.replaceAll(" said", "&nbsp;said")],
    ["quotation marks", ferry.replaceAll(/[“”]/g, '"').replaceAll("’", "'")],
    [
      "a caption",
      ferry.replace("\n\n", "\n\nPhoto: the Halcyon on Wednesday. Jo Lind/Courier\n\n"),
    ],
    [
      "boilerplate",
      `${ferry}\n\nRead more: The wrecks of Tolmin Head\n\nSign up for our newsletter`,
    ],
    ["an hour of update", `Updated 14 May 2031 at 10:15 a.m.\n\n${ferry}\n\n© 2031 The Courier`],
    ["a tracked link", `${ferry}\n\nhttps://courier.example/ferry?utm_campaign=5`],
    ["a teaser", `${ferry.slice(0, ferry.indexOf("by 3 a.m."))}…`],
  ])("is a repeat though %s changed", (_, text) => {
    expect(found({ text })).toEqual(repeat);
  });

  it.each([
    ["a number", ferry.replace("17 of them", "19 of them")],
    ["a word", ferry.replace("minor injuries", "serious injuries")],
    ["a paragraph more", `${ferry}\n\nDivers found a hole in the hull on Friday.`],
    ["a sentence less", ferry.replace(/ The company that runs.*March\./, "")],
  ])("is a revision with %s", (_, text) => {
    expect(found({ text })).toEqual(revision);
  });

  it("is new where the address was given to another report", () => {
    const text = "A circus came to Port Sellen on Friday with nine elephants and a brass band.";
    expect(found({ text })).toEqual({ is: "new" });
  });

  it("is found by the address that the page names as its own", () => {
    const text = ferry.replace("17 of them", "19 of them");
    const canonical = "https://courier.example/ferry";
    expect(found({ text, url: "https://feeds.example/r?x=9", canonical })).toEqual(revision);
  });
});

describe("an article of another outlet", () => {
  it.each([
    ["under another headline", ferry],
    ["cut at the end", ferry.slice(0, ferry.indexOf("The captain"))],
    ["with a paragraph more", `${ferry}\n\nThe Harbour Times had warned of the rocks for years.`],
    ["with mended slips", ferry.replace("scrape", "scraping").replace("Marrow", "Marow")],
  ])("is a repeat %s", (_, text) => {
    expect(found({ ...elsewhere, title: "Hundreds saved from ferry", text })).toEqual(repeat);
  });

  it.each([
    ["number", ferry.replace("17 of them", "19 of them")],
    ["day", ferry.replace("the place on Thursday", "the place on Friday")],
    ["name", ferry.replace("Magnus Harrow, told", "Magnus Blanchet, told")],
  ])("is a report of its own with another %s in the same words", (_, text) => {
    expect(found({ ...elsewhere, text })).toEqual({ is: "new" });
  });

  it("is a report of its own where it tells the same in its own words", () => {
    const text = `PORT SELLEN — More than two hundred people were rescued after the Halcyon hit rocks near Tolmin Head late on Tuesday.

Seventeen were hurt, none of them badly, according to the coastguard. The last lifeboat came in at 3 a.m.

The radar of the ship had failed before, its captain Magnus Harrow said. Sellen Lines, its owner, spoke of an inspection in March.`;
    expect(found({ ...elsewhere, text })).toEqual({ is: "new" });
  });
});

describe("createSamenessIndex", () => {
  it("forgets what was removed, and takes the newer of two with one id", () => {
    const index = createSamenessIndex();
    const article = incomingOf({ text: ferry });
    index.add("a", signatureOf(article));
    index.add("a", signatureOf(incomingOf({ text: orchard, url: elsewhere.url })));
    expect(index.candidates(signatureOf(article))).toEqual([]);
    expect(index.size).toBe(1);
    index.remove("a");
    expect(index.candidates(signatureOf(incomingOf({ text: orchard })))).toEqual([]);
    expect(index.size).toBe(0);
  });

  it("finds each of many articles that come and go, and none that went", () => {
    const signatures = fc.array(
      fc.record({
        links: fc.array(fc.nat(50), { maxLength: 2 }),
        words: fc.array(fc.nat(4000), { minLength: 1, maxLength: 12 }),
      }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(signatures, fc.func(fc.boolean()), (all, stays) => {
        const index = createSamenessIndex();
        for (const [at, signature] of all.entries()) {
          index.add(`${at}`, signature);
        }
        const gone = all.map((_, at) => at).filter((at) => !stays(at));
        for (const at of gone) {
          index.remove(`${at}`);
        }
        expect(index.size).toBe(all.length - gone.length);
        for (const signature of all) {
          for (const { id } of index.candidates(signature)) {
            expect(gone).not.toContain(Number(id));
            const { links, words } = all[Number(id)] ?? { links: [], words: [] };
            const shared = [...signature.links, ...signature.words].some((mark) =>
              [...links, ...words].includes(mark),
            );
            expect(shared).toBe(true);
          }
        }
      }),
    );
  });
});
