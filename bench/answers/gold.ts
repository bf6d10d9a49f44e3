import { readFileSync } from "node:fs";

/** Somebody whom `who` has to list, under one of the names and with one of the roles. */
export interface PersonGold {
  readonly names: readonly string[];
  readonly role: readonly string[];
  /** Right if listed, no fault if not. */
  readonly optional?: boolean;
}

/** Something that `timeline` has to date; `from` and `to` are ISO 8601 years, months or days. */
export interface EventGold {
  readonly from: string;
  readonly to?: string;
  /** Words of which the event's sentences hold at least one. */
  readonly holds: readonly string[];
  readonly optional?: boolean;
  /** Told by an undated report alone, so it may also stand without a date. */
  readonly undatedToo?: boolean;
}

export interface StoryGold {
  readonly corpus: string;
  /** The reports that the corpus retells, where they are at hand. */
  readonly originals?: string;
  readonly people: readonly PersonGold[];
  readonly events: readonly EventGold[];
}

export interface QuestionGold {
  readonly story: string;
  readonly kind: "who" | "what" | "when" | "where" | "why" | "how" | "howmany" | "yesno";
  /** How it is put or, for one that the reports don't answer, what makes it look as if they did. */
  readonly form: string;
  readonly question: string;
  /** The claims shown have to hold one of these; none: it has to be declined. */
  readonly answers: readonly string[];
  /** Written before anyone looked at what it does: rules are not made for it, only measured on it. */
  readonly heldOut?: boolean;
}

const folder = "bench/stories";

export const stories = ["summit", "dam", "takeover", "verdict"] as const;

export const readStoryGold = (story: string): StoryGold =>
  JSON.parse(readFileSync(`${folder}/${story}/gold.json`, "utf8")) as StoryGold;

export const readQuestions = (): QuestionGold[] =>
  readFileSync(`${folder}/questions.jsonl`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as QuestionGold);
