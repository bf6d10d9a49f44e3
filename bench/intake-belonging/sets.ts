// The articles that belonging is measured on, read and marked, each with its story where it has one.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type ArticleMarks, marksOf } from "../../src/core/intake/article-marks.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { Reading } from "../../src/core/model/knowledge.ts";
import { readArticle } from "../../src/core/reading/read-article.ts";
import { campaignRoundUps, campaignStories, newswireStories, unsureNewswire } from "./labels.ts";

export interface Told {
  /** Undefined: of no story that is asked for. */
  readonly story: string | undefined;
  /** Stories of one family share their people. */
  readonly family: string;
  readonly reading: Reading;
  readonly marks: ArticleMarks;
}

const gold = "../shared/bench/dev";
export const hasGold = (): boolean => existsSync(`${gold}/stories.jsonl`);

// Titles are left out: in the gold data they are the names of the stories.
function told(
  { id, text, published = "unknown" }: { id: string; text: string; published?: string },
  story: string | undefined,
  family: string,
): Told {
  const article: Article = {
    ...{ id, text, published, title: "", publisher: "", revision: "", story: "" },
  };
  const reading = { article, annotation: readArticle(article) };
  return { story, family, reading, marks: marksOf(reading) };
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(`${gold}/${file}`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

export const newswire = (): Told[] =>
  linesOf<GoldArticle>("dates.jsonl")
    .filter(({ id }) => !unsureNewswire.includes(id))
    .map((article) => {
      const found = Object.entries(newswireStories).find(([, ids]) => ids.includes(article.id));
      return told(article, found?.[0], "newswire");
    });

/** An election campaign; articles that may tell one story carry its number, round-ups are left out. */
export const campaign = (): Told[] =>
  linesOf<GoldArticle>("quotes.jsonl").flatMap((article, line) => {
    const row = campaignStories.findIndex((lines) => lines.includes(line));
    const story = row < 0 ? undefined : `campaign ${row}`;
    return campaignRoundUps.includes(line) ? [] : [told(article, story, "campaign")];
  });

export const goldStories = (): Told[] =>
  linesOf<{ story: string; articles: GoldArticle[] }>("stories.jsonl").flatMap(
    ({ story, articles }) => articles.map((article) => told(article, story, "gold")),
  );

/** Stories of our own: in each file three of the same people or places, each told by three outlets. */
export const nearMisses = (folder: "chosen-on" | "held-out"): Told[] => {
  const path = `bench/intake-belonging/${folder}`;
  return readdirSync(path).flatMap((file) =>
    readFileSync(`${path}/${file}`, "utf8")
      .split(/^# /m)
      .filter(Boolean)
      .map((part, at) => {
        const [head = "", ...paragraphs] = part.split("\n").filter(Boolean);
        const story = `${file} ${head.split(" | ")[0]}`;
        return told({ id: `${file} ${at}`, text: paragraphs.join("\n\n") }, story, file);
      }),
  );
};
