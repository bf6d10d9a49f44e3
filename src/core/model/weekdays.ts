const named: Readonly<Record<string, string>> = {
  daily: "*",
  everyday: "*",
  eachday: "*",
  weekdays: "1-5",
  workdays: "1-5",
  everyweekday: "1-5",
  everyworkday: "1-5",
  everyworkingday: "1-5",
  weekends: "0,6",
  weekend: "0,6",
};

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const dayPattern = /^[a-z]{3,9}(?:-[a-z]{3,9})?$/;

/** "thu", "thurs" and "thursdays" are all Thursday. */
function dayOf(word: string): number {
  const plain = word.replace(/s$/, "");
  return WEEKDAYS.findIndex(
    (day) => plain.length >= 3 && (day.startsWith(word) || day.startsWith(plain)),
  );
}

/** "fri-mon" goes over the end of the week, which a cron field can't. */
function daysOf(item: string): number[] | undefined {
  const [first = "", last = first] = item.split("-");
  const from = dayOf(first);
  const to = dayOf(last);
  if (!dayPattern.test(item) || from < 0 || to < 0) {
    return undefined;
  }
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
}

/** "weekdays", "mon-fri", "Monday to Friday", "every Mon and Thursday" as a cron's day of the week; undefined where the words are no days. */
export function weekdayField(words: string): string | undefined {
  const plain = words.trim().toLowerCase();
  const byName = named[plain.replace(/\s+/g, "")];
  const joined = plain
    .replace(/^(?:every|each|on)\s+/, "")
    .replace(/\s*[-–]\s*|\s+(?:to|through)\s+/g, "-")
    .replace(/\s+and\s+/g, ",");
  const items = joined.split(/[\s,]+/).filter(Boolean);
  const days = items.map(daysOf);
  if (byName !== undefined || days.length === 0 || days.includes(undefined)) {
    return byName;
  }
  const field = [...new Set(days.flatMap((each) => each ?? []))].sort((a, b) => a - b).join(",");
  return { "1,2,3,4,5": "1-5", "0,1,2,3,4,5,6": "*" }[field] ?? field;
}
