// What feeds, outlets and editors do to an article, as functions of its words and of dice.
import type { Incoming } from "../../src/core/model/intake.ts";

/** Integers below a bound. */
export type Dice = (below: number) => number;

/** @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md mulberry32 */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export interface Edit {
  readonly name: string;
  /** Undefined where the article has nothing to edit so. */
  readonly make: (article: Incoming, dice: Dice) => Incoming | undefined;
}

const withText = (article: Incoming, text: string): Incoming | undefined =>
  text === article.text ? undefined : { ...article, text };

const paragraphsOf = ({ text }: Incoming): string[] =>
  text.split(/\n\s*\n|\n/).filter((line) => line.trim() !== "");

const insertParagraph = (article: Incoming, dice: Dice, paragraph: string): Incoming => {
  const paragraphs = paragraphsOf(article);
  return {
    ...article,
    text: paragraphs.toSpliced(dice(paragraphs.length + 1), 0, paragraph).join("\n\n"),
  };
};

const furniture = [
  "Read more: What we know so far",
  "Advertisement",
  "Sign up for our newsletter and never miss a story",
  "Share this on Facebook, Twitter or email",
  "Photo: A view of the place on Monday. (Jo Lind/The Courier)",
  "Updated at 10:42 a.m. on Tuesday",
  "© 2031 The Courier. All rights reserved.",
  "https://courier.example/more?utm_source=article&utm_medium=rss",
  "By Jo Lind and Ana Weir",
  "3 min read",
  "Related: Five other stories",
];

/** Under the same address: nothing that the report says has changed. */
export const harmless: readonly Edit[] = [
  {
    name: "another id, date and tracking",
    make: (article, dice) => ({
      ...article,
      url: `${article.url}?utm_source=feed${dice(99)}&fbclid=${dice(9999)}`,
      guid: `${dice(1e9)}`,
      published: `2031-0${1 + dice(9)}-11`,
      updated: `2031-10-${10 + dice(20)}`,
    }),
  },
  {
    name: "white space",
    make: (article) =>
      withText(article, article.text.replaceAll(" ", "  ").replaceAll("\n", " \n\n")),
  },
  {
    name: "markup",
    make: (article) =>
      withText(
        article,
        article.text.replace(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu, (name) => `<b>${name}</b>`),
      ),
  },
  {
    name: "quotation marks and dashes",
    make: (article) =>
      withText(
        article,
        article.text.replace(/["“”]/g, "''").replace(/[’']/g, "’").replace(/--|—/g, "–"),
      ),
  },
  {
    name: "lines of the page",
    make: (article, dice) =>
      [0, 1, 2].reduce<Incoming>(
        (edited) => insertParagraph(edited, dice, furniture[dice(furniture.length)] ?? ""),
        article,
      ),
  },
];

const slip = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);

/** Of an outlet that prints a report. */
export const ownParagraph = [
  "Readers of this newspaper had written about the matter in many letters during the past weeks.",
  "The region has seen nothing like it for a generation, as older people here like to point out to visitors.",
  "This newspaper asked everybody concerned for a comment and had received no answer when it went to press.",
];

/** By another outlet, under its own address. */
const printed = (article: Incoming, dice: Dice): Incoming => ({
  ...article,
  url: `https://outlet${dice(40)}.example/news/${dice(1e9)}`,
  publisher: "The Other Outlet",
  guid: `${dice(1e9)}`,
});

/** By another outlet: the same report all the same. */
export const printings: readonly Edit[] = [
  {
    name: "another headline",
    make: (article, dice) => ({
      ...printed(article, dice),
      title: "What happened, and what comes next",
    }),
  },
  {
    name: "cut at the end",
    make: (article, dice) => {
      const paragraphs = paragraphsOf(article);
      const kept = Math.ceil((paragraphs.length * (40 + dice(50))) / 100);
      return paragraphs.length < 3
        ? undefined
        : printed({ ...article, text: paragraphs.slice(0, kept).join("\n\n") }, dice);
    },
  },
  {
    name: "a paragraph more",
    make: (article, dice) =>
      article.text.length < 500
        ? undefined
        : printed(
            insertParagraph(article, dice, ownParagraph[dice(ownParagraph.length)] ?? ""),
            dice,
          ),
  },
  {
    name: "slips mended",
    make: (article, dice) => {
      const words = article.text.split(" ");
      for (let count = 0; count < 1 + words.length / 100; count++) {
        const at = dice(words.length);
        const word = words[at] ?? "";
        if (/^[a-z]{5,}$/.test(word)) {
          words[at] = slip(word, 1 + dice(3));
        }
      }
      return printed({ ...article, text: words.join(" ") }, dice);
    },
  },
  {
    name: "another dateline and house style",
    make: (article, dice) =>
      printed(
        {
          ...article,
          text: `Our correspondent — ${article.text
            .replace(/^[\s\S]{0,60}?\)\s*(?:_|--|—|–)\s*/, "")
            .replaceAll("percent", "per cent")
            .replaceAll(/\bMr\. /g, "Mr ")
            .replaceAll("organiz", "organis")}`,
        },
        dice,
      ),
  },
  {
    name: "cut, with another headline, lines of the page and a slip",
    make: (article, dice) => {
      const edits = [printings[1], harmless[4], printings[3], printings[0]];
      return edits.reduce<Incoming>((edited, edit) => edit?.make(edited, dice) ?? edited, article);
    },
  },
];

const sentenceEnd = /(?<=[a-z]{3}[.!?]["”']{0,2}) (?=["“]?\p{Lu})/u;

/** Under the same address: the report says something else. */
export const revisions: readonly Edit[] = [
  {
    name: "a number changed",
    make: (article) =>
      withText(
        article,
        article.text.replace(/\b[2-9]\d*\b/, (number) => `${Number(number) + 1}`),
      ),
  },
  {
    name: "a sentence more",
    make: (article, dice) =>
      insertParagraph(article, dice, "A second inquiry was opened on Friday."),
  },
  {
    name: "a sentence less",
    make: (article, dice) => {
      const sentences = article.text.split(sentenceEnd);
      return sentences.length < 4
        ? undefined
        : { ...article, text: sentences.toSpliced(1 + dice(sentences.length - 2), 1).join(" ") };
    },
  },
  {
    name: "a word changed",
    make: (article) => withText(article, article.text.replace(/\b(?:said|says)\b/, "denied")),
  },
];

/** By another outlet: a report of its own, though nearly all of its words are the same. */
export const otherFacts: readonly Edit[] = [
  {
    name: "a number changed",
    make: (article, dice) => {
      const edited = revisions[0]?.make(article, dice);
      return edited && printed(edited, dice);
    },
  },
  {
    name: "a day changed",
    make: (article, dice) => {
      const edited = withText(
        article,
        article.text.replace(/(?<=[a-z]+ )(?:Monday|Tuesday|Wednesday|Thursday|Friday)/, (day) =>
          day === "Friday" ? "Thursday" : "Friday",
        ),
      );
      return edited && printed(edited, dice);
    },
  },
];
