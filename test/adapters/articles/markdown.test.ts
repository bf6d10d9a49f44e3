import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/adapters/articles/markdown.ts";
import { readMarkdownText } from "../../../src/adapters/articles/markdown-text.ts";
import { CorpusError } from "../../../src/core/model/errors.ts";

const plain = (markdown: string): string => readMarkdownText(`Start.\n\n${markdown}`).text.slice(8);

describe("readMarkdownText", () => {
  it.each([
    [
      "A **bold** and *slanted*, __bold__ and _slanted_, ***both***.",
      "A bold and slanted, bold and slanted, both.",
    ],
    ["2 * 3 * 4 and snake_case_name and * alone", "2 * 3 * 4 and snake_case_name and * alone"],
    ['See [the report](https://a.example/x_(y) "t") and [this][1].', "See the report and this."],
    ["![A picture](a.png) Text <https://a.example> `code`.", "Text https://a.example code."],
    ["Escaped \\*stars\\* and \\[brackets\\].", "Escaped *stars* and [brackets]."],
    ["Fish &amp; chips&nbsp;&#8211; &unknown;", "Fish & chips – &unknown;"],
    ["A <b>bold</b> word <!-- hidden --> here[^1].", "A bold word here."],
    ["One line\nand its end,  \nafter a break.", "One line and its end, after a break."],
    ["~~Struck~~ out", "Struck out"],
  ])("makes of %j %j", (markdown, text) => {
    expect(plain(markdown)).toBe(text);
  });

  it("makes paragraphs of headings, lists, quotations and tables", () => {
    const markdown = [
      "## A heading ##\nText right below.",
      "Underlined\n----------",
      "- one\n- two\n  goes on\n1. three",
      "> quoted\n> words\n\n***",
      "| a | b |\n|---|---|\n| c | d |",
      "```\ncode\n```",
      "[1]: https://a.example",
    ].join("\n\n");
    expect(plain(markdown).split("\n\n")).toEqual([
      ...["A heading", "Text right below.", "Underlined", "one", "two goes on", "three"],
      ...["quoted words", "a , b", "c , d", "code"],
    ]);
  });

  it("leaves words without marks as they are", () => {
    const word = fc.stringMatching(/^[A-Za-z,.']{1,8}$/);
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 8 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1 }), (paragraphs) => {
        expect(readMarkdownText(paragraphs.join("\n\n")).text).toBe(paragraphs.join("\n\n"));
      }),
    );
  });

  it("comes to an end with whatever is thrown at it", () => {
    for (const mark of [
      "*",
      "_",
      "**a",
      "[",
      "![",
      "](",
      "`",
      "<a ",
      "\\",
      "&#",
      "> ",
      "- ",
      "~~a",
    ]) {
      const { text } = readMarkdownText(mark.repeat(20_000));
      expect(text.length).toBeLessThanOrEqual(mark.length * 20_000);
    }
  });
});

describe("parseMarkdown", () => {
  it("reads the front matter and keeps the title out of the text", () => {
    const content = `---
title: "Bridge falls: nobody hurt"
publisher: The Andes Post
published: 2031-05-17
dateline: LIMA, Peru
url: https://andes.example/bridge
tags: [bridges]
---

# Bridge falls: nobody hurt

LIMA, Peru — The bridge fell.

The bridge. Credit: AP
`;
    expect(parseMarkdown(content, "a.md")).toEqual([
      {
        title: "Bridge falls: nobody hurt",
        publisher: "The Andes Post",
        published: "2031-05-17",
        publishedLine: 4,
        dateline: "LIMA, Peru",
        url: "https://andes.example/bridge",
        text: "The bridge fell.\n\nThe bridge. Credit: AP",
      },
    ]);
  });

  it("takes a heading at the top for the title, or keeps it where there is another", () => {
    expect(parseMarkdown("# It fell\n\nToday.", "a.md")).toEqual([
      { title: "It fell", text: "Today." },
    ]);
    expect(parseMarkdown("---\ntitle: News\n---\n# It fell\n\nToday.", "a.md")).toMatchObject([
      { title: "News", text: "It fell\n\nToday." },
    ]);
  });

  it("takes an unknown date and an unknown publisher for what they are", () => {
    const content = "---\npublisher: unknown\npublished: unknown\n---\nIt fell.";
    const [draft] = parseMarkdown(content, "a.md");
    expect(draft).toMatchObject({ published: "unknown", text: "It fell." });
    expect(draft).not.toHaveProperty("publisher");
  });

  it.each([
    ["a list that doesn't end", "---\ntitle: A\ntags: [1,\n---\nText.", 4],
    ["a colon in a title without quotation marks", "---\ntitle: A: b\n---\nText.", 2],
    ["a name twice", "---\ntitle: A\nurl: x\ntitle: B\n---\nText.", 4],
    ["no end", "\n---\ntitle: A\nText.", 2],
    ["no names", "---\n- a\n- b\n---\nText.", 2],
    ["words alone", "---\nJust words.\n---\nText.", 2],
  ])("names the line of front matter with %s", (_, content, line) => {
    expect(() => parseMarkdown(content, "a.md")).toThrow(CorpusError);
    try {
      parseMarkdown(content, "a.md");
    } catch (error) {
      expect(error).toMatchObject({ code: "front-matter", file: "a.md", line });
    }
  });
});

describe("the date of a site generator's front matter", () => {
  const published = (lines: string) => parseMarkdown(`---\n${lines}\n---\nText.`, "a.md")[0];
  it.each([
    ["date: 2031-05-17", "2031-05-17"],
    ["date: 2031-05-17 10:00:00 +0200", "2031-05-17T10:00:00+02:00"],
    ["date: 2031-05-17T10:00:00Z", "2031-05-17T10:00:00Z"],
    ["date: 2031-05-17\npublished: 2031-05-18", "2031-05-18"],
    ["date: soon", "soon"],
  ])("is read: %j", (lines, date) => {
    expect(published(lines)).toMatchObject({ published: date });
  });

  it("is named by its line where it is none", () => {
    expect(published("title: A\ndate: soon")).toMatchObject({ publishedLine: 3 });
  });
});
