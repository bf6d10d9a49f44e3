import { describe, expect, it } from "vitest";
import { believedDate } from "../../../../src/adapters/articles/feeds/believed-date.ts";
import { incomingOf, withBelievedDates } from "../../../../src/adapters/articles/feeds/incoming.ts";
import type { FeedItem } from "../../../../src/core/model/fetching.ts";
import type { Incoming } from "../../../../src/core/model/intake.ts";

const now = Date.parse("2031-05-16T12:00:00Z");

describe("believedDate", () => {
  const believed = (...given: (string | undefined)[]): string => believedDate(given, now);

  it.each([
    ["nothing is said", [undefined, ""], "unknown"],
    ["what is said is no date", ["soon", "unknown"], "unknown"],
    ["it is the day on which programs begin to count", ["1970-01-01T00:00:00Z"], "unknown"],
    ["it is of no year at all", ["0001-01-01"], "unknown"],
    ["it is years ahead", ["2039-01-01T00:00:00Z"], "unknown"],
    ["it is ahead, and another date is not", ["2039-01-01", "2031-05-15"], "2031-05-15"],
    ["it is ahead by hours, as in a wrong zone", ["2031-05-16T18:00:00Z"], "2031-05-16"],
    ["its day has begun in the east", ["2031-05-17"], "2031-05-17"],
    ["it is in another zone", ["2031-05-16T21:00:00+09:00"], "2031-05-16T21:00:00+09:00"],
    [
      "one names the day, and another its hour",
      ["2031-05-15", "Thu, 15 May 2031 08:00:00 GMT"],
      "2031-05-15T08:00:00Z",
    ],
    ["two differ", ["2031-05-14", "2031-05-15T08:00:00Z"], "2031-05-14"],
  ])("where %s", (_, given, expected) => {
    expect(believed(...given)).toBe(expected);
  });
});

const item: FeedItem = {
  guid: "17",
  url: "https://gazette.test/ferry",
  title: "Ferry sinks",
  published: "Fri, 16 May 2031 09:10:00 GMT",
  authors: ["Ana Lima"],
  html: "<p>A ferry sank.</p>",
};
const sites = ["https://feeds.gazette.test/all.xml", "https://www.gazette.test/"];
const feed = { title: "The Gazette", language: "en_gb", items: [item], leftOut: 0, sites };
const page: Incoming = {
  url: "https://gazette.test/2031/ferry",
  canonical: "https://gazette.test/ferry",
  title: "Ferry sinks off Lima | Gazette",
  publisher: "Gazette Online",
  authors: [],
  published: "2031-05-16",
  updated: "2031-05-16T11:00:00Z",
  text: "A ferry sank off Lima on Friday.\n\nAll are safe.",
};

describe("incomingOf", () => {
  it("takes an article from its feed alone", () => {
    expect(incomingOf(item, feed, now)).toEqual({
      url: "https://gazette.test/ferry",
      guid: "17",
      title: "Ferry sinks",
      publisher: "The Gazette",
      authors: ["Ana Lima"],
      published: "2031-05-16T09:10:00Z",
      language: "en-GB",
      text: "A ferry sank.",
    });
  });

  describe("tells whose article it is", () => {
    const elsewhere = { ...item, url: "https://www.courier.test/ferry" };
    const unnamed = (url: string): Incoming => ({ ...page, url, publisher: "courier.test" });

    it("by the page that names itself, whatever the feed says", () => {
      const entry = { ...elsewhere, publisher: "Wire" };
      expect(incomingOf(entry, feed, now, page).publisher).toBe("Gazette Online");
    });

    it("by what the feed says of an entry whose page names nobody", () => {
      const entry = { ...elsewhere, publisher: "The Courier" };
      expect(incomingOf(entry, feed, now).publisher).toBe("The Courier");
      expect(incomingOf(entry, feed, now, unnamed(elsewhere.url)).publisher).toBe("The Courier");
    });

    it("by the feed for its own site, and by the host for another's", () => {
      const own = { ...page, publisher: "gazette.test" };
      expect(incomingOf(item, feed, now, own).publisher).toBe("The Gazette");
      expect(incomingOf(elsewhere, feed, now).publisher).toBe("courier.test");
      const its = unnamed(elsewhere.url);
      expect(incomingOf(elsewhere, feed, now, its).publisher).toBe("courier.test");
    });
  });

  it("takes from its page what the page knows better", () => {
    expect(incomingOf(item, feed, now, page)).toEqual({
      url: "https://gazette.test/2031/ferry",
      canonical: "https://gazette.test/ferry",
      guid: "17",
      title: "Ferry sinks",
      publisher: "Gazette Online",
      authors: ["Ana Lima"],
      published: "2031-05-16T09:10:00Z",
      updated: "2031-05-16T11:00:00Z",
      language: "en-GB",
      text: page.text,
    });
  });

  it("takes the feed's text where the page shows less, as behind a fence", () => {
    const fenced = { ...page, text: "Subscribe." };
    expect(incomingOf(item, feed, now, fenced).text).toBe("A ferry sank.");
  });

  it("keeps the language that is told, and none that is no language", () => {
    const told = (language: string) => incomingOf({ ...item, language }, feed, now).language;
    expect(["fr", "PT-br", "klingon language", "{{ lang }}"].map(told)).toEqual([
      "fr",
      "pt-BR",
      undefined,
      undefined,
    ]);
  });

  it.each([
    ["A ferry sank.", "A ferry sank."],
    ["A ferry sank.\n\nAll are safe.", "A ferry sank."],
    [
      "The harbour of Lima was closed for two hours on Friday, after a ferry, the Santa Rosalia, sank.",
      "The harbour of Lima was closed for two hours on Friday, after a ferry, the…",
    ],
    [
      "The harbour of Lima was closed on Friday for two hours and a half, unfortunately, after a ferry sank.",
      "The harbour of Lima was closed on Friday for two hours and a half…",
    ],
    ["渡".repeat(100), `${"渡".repeat(79)}…`],
  ])("calls what has no title by its first words: %s", (text, title) => {
    const { title: _, ...untitled } = item;
    const html = text.replace("\n\n", "<p>");
    expect(incomingOf({ ...untitled, html }, feed, now).title).toBe(title);
  });

  it("leaves out scripts, frames, styles and pictures", () => {
    const html = `<p>A ferry sank.<script>track("x")</script><style>p{}</style><img src="https://t.test/p.gif">
      <iframe src="https://t.test">Ad</iframe></p><noscript><img src="https://t.test/n"></noscript><p>All are safe.</p>`;
    expect(incomingOf({ ...item, html }, feed, now).text).toBe("A ferry sank.\n\nAll are safe.");
  });

  it("does not believe dates that a feed makes up at each reading", () => {
    const made = {
      ...item,
      published: "Fri, 16 May 2031 11:59:30 GMT",
      updated: "2031-05-16T11:59:30Z",
    };
    const first = (...items: FeedItem[]) => {
      const read = withBelievedDates({ ...feed, items }, now);
      return read.items[0] as FeedItem;
    };
    expect(incomingOf(first(made, made, made), feed, now)).toMatchObject({ published: "unknown" });
    expect(incomingOf(first(made, made, made), feed, now)).not.toHaveProperty("updated");
    expect(incomingOf(first(made, made, made), feed, now, page)).toMatchObject({
      published: "2031-05-16",
    });
    expect(incomingOf(first(made, made, item), feed, now)).toMatchObject({
      published: "2031-05-16T11:59:30Z",
    });
  });

  it("says why an entry is no article", () => {
    const { url: _, ...nowhere } = item;
    expect(() => incomingOf(nowhere, feed, now)).toThrow("“Ferry sinks” leads to no page");
    expect(() => incomingOf({ ...item, html: "<img src=x>" }, feed, now)).toThrow("has no words");
  });
});
