import type { Span } from "../../model/article.ts";
import { fold } from "../../text/fold.ts";
import { femaleNames, femaleWords, maleNames, maleWords } from "./data/genders.ts";

export type Gender = "female" | "male" | "unknown";

/** What the title before a mention tells of its bearer's gender, else the given name. */
export function genderOf(text: string, { start, end }: Span): Gender {
  const before = /(\p{L}+\.?) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? "";
  const [given = "", ...more] = fold(text.slice(start, end)).split(/\s+/);
  for (const word of [before.toLowerCase(), given]) {
    if (femaleWords.has(word)) return "female";
    if (maleWords.has(word)) return "male";
  }
  if (more.length === 0) return "unknown";
  return femaleNames.has(given) ? "female" : maleNames.has(given) ? "male" : "unknown";
}

/** Can't both be one person's? */
export const genderDiffers = (one: Gender, other: Gender): boolean =>
  one !== other && one !== "unknown" && other !== "unknown";
