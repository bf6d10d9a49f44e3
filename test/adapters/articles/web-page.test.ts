import { describe, expect, it } from "vitest";
import type { Parsed } from "../../../src/adapters/articles/draft.ts";
import { parseWebPage } from "../../../src/adapters/articles/web-page.ts";
import { CorpusError } from "../../../src/core/model/errors.ts";

const first = (page: string): Parsed | undefined => parseWebPage(page, "page.html")[0];

const paragraphs = [
  "The old bridge over the Rimac fell early on Friday, and nobody was hurt, the city said.",
  "Mayor Ana Lima had closed it in March, after engineers found cracks in two of its piers.",
  "“We were lucky,” she said, and promised a new bridge within eighteen months at the same place.",
  "Ferries carry people across the river until then, every ten minutes and free of charge.",
];

const pageOf = (head: string, body = paragraphs.map((p) => `<p>${p}</p>`).join("\n")): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>
   <nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
   <script>var tracking = "Subscribe now";</script>
   <main><article><h1>Bridge falls in Lima</h1>${body}</article></main>
   <footer><p>Copyright, all rights reserved. Contact us.</p></footer></body></html>`;

describe("parseWebPage", () => {
  it("reads the article without the page around it, and what the page says of it", () => {
    const head = `<title>Bridge falls in Lima | The Andes Post</title>
      <meta property="og:title" content="Bridge falls in Lima">
      <meta property="og:site_name" content="The Andes Post">
      <meta property="article:published_time" content="2031-05-16T09:10:00-05:00">
      <link rel="canonical" href="https://andes.example/bridge">`;
    expect(first(pageOf(head))).toEqual({
      title: "Bridge falls in Lima",
      publisher: "The Andes Post",
      published: "2031-05-16T09:10:00-05:00",
      url: "https://andes.example/bridge",
      language: "en-GB",
      text: paragraphs.join("\n\n"),
    });
  });

  it("reads JSON-LD, also in a graph, and passes over what is broken", () => {
    const graph = [
      { "@type": "WebSite", name: "Andes" },
      {
        "@type": ["NewsArticle"],
        headline: "A bridge falls",
        datePublished: "2031-05-16",
        publisher: { "@type": "Organization", name: "The Andes Post" },
      },
    ];
    const head = `<script type="application/ld+json">{broken</script>
      <script type="application/ld+json">${JSON.stringify({ "@graph": graph })}</script>`;
    expect(first(pageOf(head))).toMatchObject({
      title: "A bridge falls",
      publisher: "The Andes Post",
      published: "2031-05-16",
    });
  });

  it.each([
    ["Fri, 16 May 2031 09:10:00 GMT", "2031-05-16T09:10:00Z"],
    ["May 16, 2031", "2031-05-16"],
    ["some day", "some day"],
  ])("writes the date %j as %s", (given, published) => {
    expect(first(pageOf(`<meta name="date" content="${given}">`))).toMatchObject({ published });
  });

  it("takes the heading, or the title without the site, where no metadata give a title", () => {
    expect(first(pageOf("<title>x</title>"))).toMatchObject({ title: "Bridge falls in Lima" });
    const head = `<title>Bridge falls - Andes</title><meta property="og:site_name" content="Andes">`;
    expect(first(`<html><head>${head}</head><body><p>It fell.</p></body></html>`)).toMatchObject({
      title: "Bridge falls",
      text: "It fell.",
    });
  });

  it("keeps captions that a credit marks, and leaves out others", () => {
    const [start, ...others] = paragraphs.map((p) => `<p>${p}</p>`);
    const body = `${start}
      <figure><img src="a.jpg"><figcaption>The bridge before its fall.</figcaption></figure>
      <figure><img src="b.jpg"><figcaption>Ana Lima at the river. Credit: AFP</figcaption></figure>
      ${others.join("")}`;
    const { text } = first(pageOf("", body)) as { text: string };
    expect(text.split("\n\n")).toEqual([
      paragraphs[0],
      "Ana Lima at the river. Credit: AFP",
      ...paragraphs.slice(1),
    ]);
  });

  it.each([
    ["tags that never end", `<p>The <b>bridge <i>fell.<p>Nobody was hurt.`],
    ["tags that end what never began", `</div></p><p>The bridge fell.</p></b><p>Nobody was hurt.`],
    ["line breaks for paragraphs", `The bridge fell.<br><br>Nobody was hurt.`],
    ["a piece of a tag at the end", `<p>The bridge fell.</p><p>Nobody was hurt.</p><a href="`],
  ])("reads %s", (_, page) => {
    expect(first(page)).toMatchObject({ text: "The bridge fell.\n\nNobody was hurt." });
  });

  it.each([
    ["no-article", ""],
    ["no-article", "<html><body><script>1</script></body></html>"],
    ["broken-page", "<div>".repeat(100_000)],
    ["broken-page", `<html><body>${"<p>x</p>".repeat(60_000)}</body></html>`],
  ])("answers %s for what holds no article", (code, page) => {
    const problem = first(page);
    expect(problem).toBeInstanceOf(CorpusError);
    expect(problem).toMatchObject({ code, file: "page.html" });
  });
});
