const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

const WORDS = new Map<string, number>([
  ...UNITS.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, 20 + 10 * n]),
  ["a", 1],
  ["an", 1],
  ["another", 1],
  ["couple", 2],
  ["dozen", 12],
]);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
]);

const plain = [...UNITS.slice(1), ...TENS].join("|");
/** Numbers in figures or words, with fractions: "24", "2 1/2", "twenty-four", "a hundred", "one and a half". */
const NUMBER = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[ -]\\d/\\d)?(?! ?%)|(?:${plain}|an?(?= (?:hundred|thousand|dozen|half)))(?:[ -](?:and )?(?:${plain}|hundred|thousand|dozen))*)(?: and an? half| and a quarter)?`;
/** Amounts that name no number. */
const VAGUE =
  "(?:several|(?:a |the )?(?:last |past |next )?few|some|many|dozens of|hundreds of|thousands of|a number of|a handful of)";
const COUPLE = "(?:a )?couple (?:of )?";
export const COUNT = `(?:${NUMBER}|${VAGUE}|${COUPLE}|an?|another|half an?|one or two|two or three)`;
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join("|")}|twenty-(?:${ORDINALS.slice(0, 9).join("|")})|thirtieth|thirty-first)`;
const TEEN = UNITS.slice(13).join("|");
/** Years as they are spoken: "nineteen ninety-six", "two thousand and five". */
export const SPOKEN_YEAR = `(?:(?:${TEEN}) (?:hundred|(?:${TENS.join("|")})(?:[ -](?:${UNITS.slice(1, 10).join("|")}))?|(?:oh|hundred and) (?:${UNITS.slice(1, 10).join("|")})|ten|eleven|twelve|${TEEN})|two thousand(?: and)?(?: (?:${UNITS.slice(1, 20).join("|")}))?)`;

function parseFigures(text: string): number {
  const [whole = "0", fraction] = text.replaceAll(",", "").split(/[ -]/);
  const [over, under] = (fraction ?? "0/1").split("/").map(Number);
  return Number(whole) + (over ?? 0) / (under || 1);
}

function parseWords(words: readonly string[]): number {
  let total = 0;
  let part = 0;
  for (const word of words) {
    const scale = SCALES.get(word);
    if (scale === undefined) {
      const value = WORDS.get(word) ?? 0;
      part = word === "dozen" ? Math.max(part, 1) * value : part + value;
    } else {
      total += Math.max(part, 1) * scale;
      part = 0;
    }
  }
  return total + part;
}

/** The number that the words name, or X where they name none ("several"). */
export function parseCount(text: string): number | "X" {
  const folded = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (/^one or two$|^two or three$/.test(folded) || new RegExp(`^${VAGUE}$`).test(folded)) {
    return "X";
  }
  const more = / and an? (half|quarter)$/.exec(folded);
  const extra = more === null ? 0 : more[1] === "half" ? 0.5 : 0.25;
  const base = more === null ? folded : folded.slice(0, more.index);
  if (/^half an?$/.test(base)) {
    return 0.5;
  }
  const number = /^\d/.test(base)
    ? parseFigures(base)
    : parseWords(base.replace(/ of$/, "").split(/[ -]/));
  return number + extra;
}

export function parseOrdinal(text: string): number {
  const folded = text.toLowerCase();
  const figures = /^\d+/.exec(folded);
  if (figures !== null) {
    return Number(figures[0]);
  }
  if (folded === "thirtieth") {
    return 30;
  }
  const [tens, ones] = folded.split("-");
  if (ones !== undefined) {
    return (tens === "twenty" ? 20 : 30) + ORDINALS.indexOf(ones) + 1;
  }
  return ORDINALS.indexOf(folded) + 1;
}

export function parseSpokenYear(text: string): number {
  const words = text.toLowerCase().replace(" and", "").replace(" oh", "").split(/[ -]/);
  if (words[0] === "two") {
    return parseWords(words);
  }
  const [century = "", ...rest] = words;
  return (WORDS.get(century) ?? 19) * 100 + parseWords(rest.filter((word) => word !== "hundred"));
}
