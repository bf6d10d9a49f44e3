// Learns the weights of the names reader: npm run train:names [FILE of WikiGold as JSON lines]

import { readGold, sightOf } from "./gold.ts";
import { makeArticles } from "./newswire.ts";
import { ARTICLE_WEIGHT, ARTICLES, SETTINGS } from "./settings.ts";
import { train } from "./train.ts";
import { writeWeights } from "./write-weights.ts";

const HEADER = `// Weights of the names reader, learnt by training/train-names.ts; change that, not this.
// Source: WikiGold (Balasuriya et al. 2009, "Named Entity Recognition in Wikipedia"), CC BY 4.0; and sentences written for this project, training/newswire-sentences.ts.`;

const file = process.argv[2] ?? "../shared/bench/dev/names-wikigold.jsonl";
const texts = readGold(file).map((gold) => ({ ...sightOf(gold), weight: 1 }));
const articles = makeArticles(ARTICLES, SETTINGS.seed).map((gold) => ({
  ...sightOf(gold),
  weight: ARTICLE_WEIGHT,
}));
const lessons = [...texts, ...articles];
const fitted = train(lessons, SETTINGS);
console.log(
  `${lessons.length} texts, ${fitted.hashes.length} features, ${writeWeights(fitted, HEADER)} kept`,
);
