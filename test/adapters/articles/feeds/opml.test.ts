import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOpml, writeOpml } from "../../../../src/adapters/articles/feeds/opml.ts";

describe("readOpml", () => {
  it("reads the feeds of a list out of their folders, each once", () => {
    const list = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="News"><outline text="Papers">
        <outline type="rss" text="The Gazette" xmlUrl="https://gazette.test/feed?utm_source=x" htmlUrl="https://gazette.test"/>
      </outline><outline text="Again" xmlUrl="https://gazette.test/feed"/></outline>
      <outline text="No feed" htmlUrl="https://a.test"/><outline text="Bad" xmlUrl="javascript:x"/>
      <outline title="Andes &amp; Lima" xmlUrl="https://andes.test/feed"/></body></opml>`;
    expect(readOpml(Buffer.from(list)).feeds).toEqual([
      { url: "https://gazette.test/feed", title: "The Gazette", site: "https://gazette.test/" },
      { url: "https://andes.test/feed", title: "Andes & Lima" },
    ]);
  });

  it("counts what it names twice, and takes a list of no feeds for one", () => {
    const twice = `<outline xmlUrl="https://a.test/f"/>`.repeat(2);
    expect(readOpml(Buffer.from(`<opml version="2.0"><body>${twice}</body></opml>`))).toMatchObject(
      { feeds: [{ url: "https://a.test/f" }], problems: [], repeated: 1 },
    );
    expect(readOpml(Buffer.from('<opml version="2.0"><body></body></opml>')).feeds).toEqual([]);
    expect(readOpml(Buffer.from('<opml version="2.0"/>')).feeds).toEqual([]);
  });

  it("names what it can't follow", () => {
    const many = Array.from(
      { length: 1002 },
      (_, at) => `<outline xmlUrl="https://a.test/${at}"/>`,
    );
    const list = `<opml version="2.0"><body><outline text="Bad" xmlUrl="javascript:x"/>
      <outline text="Empty" type="rss"/><outline text="A folder">${many.join("")}</outline></body></opml>`;
    expect(readOpml(Buffer.from(list)).problems).toEqual([
      "Bad: javascript:x is no address of the web.",
      "Empty: it has no address (xmlUrl).",
      "2 feeds after the first 1000, which is the most of one list: put them into another.",
    ]);
  });

  it.each([
    ["hostile", `<!DOCTYPE opml><opml version="2.0"><body/></opml>`],
    ["hostile", `<opml version="2.0"><body>${'<outline text="x">'.repeat(200)}`],
    ["no-feed", "<rss version='2.0'><channel/></rss>"],
    ["no-feed", "Nothing."],
    ["broken-feed", `<opml version="2.0"><body><outline xmlUrl="https://a.test/f"/>`],
  ])("says %s of what is no list", (code, list) => {
    expect(() => readOpml(Buffer.from(list))).toThrow(expect.objectContaining({ code }));
  });

  it("reads what writeOpml wrote, whatever the titles", () => {
    const title = fc
      .string({ minLength: 1, maxLength: 40 })
      .map((words) => words.replace(/\s+/g, " ").trim());
    const feeds = fc.uniqueArray(
      fc.record({
        id: fc.nat(1000),
        title: title.filter((words) => /^[\w<>&"' ]+$/.test(words) && !/[<&]/.test(words)),
      }),
      { selector: ({ id }) => id, maxLength: 10 },
    );
    fc.assert(
      fc.property(feeds, (given) => {
        const listed = given.map(({ id, title }) => ({
          url: `https://a.test/feed?a=${id}&b=1`,
          title,
        }));
        expect(readOpml(Buffer.from(writeOpml("Followed", listed))).feeds).toEqual(listed);
      }),
    );
  });
});
