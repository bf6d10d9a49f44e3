// Measures the names reader on WikiGold by cross-validation, and once trained on all of it on another file:
//   npx tsx training/cross-validate.ts WIKIGOLD.jsonl [OTHER.jsonl]
import { findNames } from "../src/core/reading/names/find-names.ts";
import { type GoldSight, readGold, sightOf } from "./gold.ts";
import { makeArticles } from "./newswire.ts";
import { count, figures, type Tally } from "./score.ts";
import { ARTICLE_WEIGHT, ARTICLES, SETTINGS } from "./settings.ts";
import { train } from "./train.ts";

const FOLDS = 5;

const [file = "../shared/bench/dev/names-wikigold.jsonl", other] = process.argv.slice(2);
const texts = readGold(file).map(sightOf);
const articles = makeArticles(ARTICLES, SETTINGS.seed).map(sightOf);

const trainOn = (own: readonly GoldSight[]) =>
  train(
    [
      ...own.map((text) => ({ ...text, weight: 1 })),
      ...articles.map((text) => ({ ...text, weight: ARTICLE_WEIGHT })),
    ],
    SETTINGS,
  ).model;

const tally: Tally = {};
for (let fold = 0; fold < FOLDS; fold++) {
  const model = trainOn(texts.filter((_, index) => index % FOLDS !== fold));
  for (const { sight, gold } of texts.filter((_, index) => index % FOLDS === fold)) {
    count(tally, findNames(sight, model), gold);
  }
  console.log(`fold ${fold + 1} of ${FOLDS}: ${figures(tally)}`);
}
if (other !== undefined) {
  const elsewhere: Tally = {};
  const model = trainOn(texts);
  for (const { sight, gold } of readGold(other).map(sightOf)) {
    count(elsewhere, findNames(sight, model), gold);
  }
  console.log(`other: ${figures(elsewhere)}`);
}
