import type { FitSettings } from "./train.ts";

export const SETTINGS: FitSettings = {
  epochs: 10,
  rate: 0.05,
  decay: 0.003,
  seed: 11,
  folds: 3,
  hidden: 0.2,
};

/** Made articles to learn from, and what each counts beside a text of WikiGold. */
export const ARTICLES = 600;
export const ARTICLE_WEIGHT = 0.3;
