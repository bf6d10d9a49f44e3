/** What can be written, for those who wrote something else. */
export const timesThatCanBeRead = "08:00, 8:30 pm or noon";

const byName: Readonly<Record<string, string>> = {
  ...{ noon: "12:00", midday: "12:00", midnight: "00:00" },
};

// Digits that nothing parts are an hour and minutes with a nought before or a word behind them alone: "2024" is a year.
const parted = String.raw`(?<hour>\d\d?)(?:[:.h](?<minute>\d\d)|h)?`;
const joined = String.raw`(?<full>\d?\d)(?<rest>\d\d)`;
const oclock = String.raw`o['’]?\s?clock`;
const half = String.raw`(?<half>[ap])\.?\s?m\.?|(?:${oclock}\s+)?in\s+the\s+(?<part>morning|afternoon|evening)`;
const clockPatterns = [
  new RegExp(`^${parted}(?:\\s*(?:${half}|${oclock}))?$`),
  new RegExp(`^${joined}\\s*(?:${half}|hours|hrs|h)$`),
  /^(?<full>0\d)(?<rest>\d\d)$/,
];

const two = (number: number): string => String(number).padStart(2, "0");

/** hh:mm of "8", "8:30", "08.30", "0800", "8 pm", "8 o'clock in the evening", "noon"; undefined where the words are no time of day. */
export function readTimeOfDay(words: string): string | undefined {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/^at\s+/, "");
  const named = Object.hasOwn(byName, plain) ? byName[plain] : undefined;
  const found = clockPatterns.map((each) => each.exec(plain)?.groups).find(Boolean);
  if (named !== undefined || found === undefined) {
    return named;
  }
  const typed = Number(found.hour ?? found.full);
  const minute = Number(found.minute ?? found.rest ?? 0);
  const part = found.half ?? (found.part === "morning" ? "a" : found.part && "p");
  const hour = part === undefined ? typed : (typed % 12) + (part === "p" ? 12 : 0);
  const possible = hour < 24 && minute < 60 && (part === undefined || typed <= 12);
  return possible ? `${two(hour)}:${two(minute)}` : undefined;
}

const timePattern = new RegExp(
  String.raw`(?<![\w:.])(?:\d+[:.h]\d+(?:\s*[ap]\.?m\b)?|\d+\s*(?:[ap]\.?m\b|${oclock}|hours\b|hrs\b))`,
  "i",
);

/** What among the words is meant as a time of day, whether there is such a time or not: "25:00", "13 pm", a number alone. */
export const meantAsTime = (words: string): string | undefined =>
  (timePattern.exec(words) ?? /^\s*\d{1,3}(?=\s*$)/.exec(words))?.[0].trim();
