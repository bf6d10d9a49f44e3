import { describe, expect, it } from "vitest";
import { findFeeds } from "../../../../src/adapters/articles/feeds/find-feeds.ts";
import { readPage } from "../../../../src/adapters/articles/feeds/read-page.ts";

const now = Date.parse("2031-05-20T12:00:00Z");
const url = "https://andes.test/news/bridge?utm_source=x";
const read = (page: string | Buffer, contentType = "text/html") =>
  readPage(Buffer.from(page as string), contentType, url, now);

const paragraphs = [
  "The old bridge over the Rimac fell early on Friday, and nobody was hurt, the city said.",
  "Mayor Ana Lima had closed it in March, after engineers found cracks in two of its piers.",
  "“We were lucky,” she said, and promised a new bridge within eighteen months at the same place.",
];
const pageOf = (head: string, body = ""): string =>
  `<!doctype html><html lang="en-gb"><head>${head}</head><body>${body}
   <main><article><h1>Bridge falls in Lima</h1>${paragraphs.map((p) => `<p>${p}</p>`).join("")}</article></main>
   </body></html>`;

describe("readPage", () => {
  it("reads an article and what its page says of it", () => {
    const described = {
      "@type": "NewsArticle",
      author: [
        { "@type": "Person", name: "Ana Ruiz" },
        { name: "Luis Paz" },
        "https://andes.test/luis",
      ],
      datePublished: "2031-05-16T09:10:00-05:00",
      dateModified: "2031-05-16T18:00:00Z",
      publisher: { name: "The Andes Post" },
    };
    const head = `<link rel="canonical" href="https://andes.test/bridge?utm_medium=web#top">
      <script type="application/ld+json">${JSON.stringify(described)}</script>`;
    expect(read(pageOf(head))).toEqual({
      url: "https://andes.test/news/bridge",
      canonical: "https://andes.test/bridge",
      title: "Bridge falls in Lima",
      publisher: "The Andes Post",
      authors: ["Ana Ruiz", "Luis Paz"],
      published: "2031-05-16T09:10:00-05:00",
      updated: "2031-05-16T18:00:00Z",
      language: "en-GB",
      text: paragraphs.join("\n\n"),
    });
  });

  it("calls a page without a title by its first words", () => {
    const untitled = pageOf("").replace(/<h1>.*<\/h1>/, "");
    expect(read(untitled).title).toBe(
      "The old bridge over the Rimac fell early on Friday, and nobody was hurt, the…",
    );
  });

  it("reads authors and changes from metadata too, and names an unnamed publisher by its host", () => {
    const head = `<meta name="author" content="Ana Ruiz"><meta property="article:author" content="https://x.test/ana">
      <meta property="article:modified_time" content="2031-05-17"><meta name="date" content="2099-01-01">`;
    expect(read(pageOf(head))).toMatchObject({
      publisher: "andes.test",
      authors: ["Ana Ruiz"],
      published: "unknown",
      updated: "2031-05-17",
    });
  });

  it("reads the same article through a mass of scripts, trackers and comments", () => {
    const noise = `<script>for(i=0;i<n;i++){document.write("<div><div>")}</script><style>a<b{}</style>
      <!-- <p>Not this.</p> --><svg><g><text>Nor this.</text></g></svg><iframe src="https://t.test">Nor this.</iframe>
      <noscript><img src="https://t.test/pixel.gif">Nor this.</noscript><template><p>Nor this.</p></template>`;
    expect(read(pageOf("", noise.repeat(100))).text).toBe(paragraphs.join("\n\n"));
  });

  it("reads the letters that the page declares", () => {
    const page = pageOf('<meta charset="windows-1252">').replace("Rimac", "Rímac");
    expect(read(Buffer.from(page.replace(/[“”]/g, '"'), "latin1")).text).toContain("Rímac");
  });

  it.each([
    ["no-article", ""],
    ["no-article", "<html><body><script>1</script></body></html>"],
    ["hostile", "<div>".repeat(300)],
    ["hostile", "<p>x</p>".repeat(16_000)],
    ["hostile", `<p ${"a=1 ".repeat(200_000)}>x</p>`],
    ["hostile", "&amp;".repeat(60_000)],
    ["hostile", "< ".repeat(101_000)],
    ["too-large", " ".repeat(5_000_001)],
    ["encoding", "\u0000\u0001\u0002".repeat(1000)],
  ])("says %s of what it does not read", (code, page) => {
    expect(() => read(page)).toThrow(expect.objectContaining({ code, name: "SourceError" }));
  });
});

describe("findFeeds", () => {
  it("finds the feeds that a page names in its head, each once", () => {
    const page = `<html><head><base href="https://andes.test/es/">
      <link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="fr" href="/fr">
      <link rel="alternate" type="application/rss+xml" title="Andes &amp; Lima" href="news.xml?utm_source=page">
      <link rel="feed Alternate" type="Application/Atom+XML; charset=utf-8" href="//andes.test/atom">
      <link rel="alternate" type="application/feed+json" href="/feed.json">
      <link rel="alternate" type="application/rss+xml" href="news.xml">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      </head><body><link rel="alternate" type="application/rss+xml" href="/comments.xml"></body></html>`;
    expect(findFeeds(page, "https://andes.test/")).toEqual([
      { url: "https://andes.test/es/news.xml", title: "Andes & Lima", site: "https://andes.test/" },
      { url: "https://andes.test/atom", site: "https://andes.test/" },
      { url: "https://andes.test/feed.json", site: "https://andes.test/" },
    ]);
  });

  it("finds twenty where there are masses", () => {
    const link = (id: number) => `<link rel="alternate" type="text/xml" href="/${id}">`;
    const page = `<head>${Array.from({ length: 300 }, (_, id) => link(id)).join("")}`;
    expect(findFeeds(page, "https://andes.test/")).toHaveLength(20);
  });

  it("finds none where there are none", () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/a">';
    expect(findFeeds("", "https://andes.test/")).toEqual([]);
    expect(findFeeds("<p>No head.</p>", "https://andes.test/")).toEqual([]);
    expect(findFeeds(`<head><!--${link}--><script>${link}</script>`, "https://a.test/")).toEqual(
      [],
    );
  });
});
