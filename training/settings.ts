import type { FitSettings } from "./train.ts";

export const SETTINGS: FitSettings = {
  epochs: 16,
  rate: 0.05,
  decay: 0.003,
  seed: 7,
  folds: 4,
  hidden: 0.2,
};
