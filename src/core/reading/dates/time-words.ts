const PARTS: Readonly<Record<string, string>> = {
  morning: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  night: "TNI",
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
};

/** How a TIMEX3 value names a part of the day: TMO for "morning". */
export const partOf = (word = ""): string => PARTS[word.toLowerCase()] ?? "TNI";

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  "this past": -1,
  "this coming": 1,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

/** How many units from the present one: -1 for "last". */
export const offsetOf = (which = ""): number =>
  OFFSETS[which.toLowerCase().replace(/\s+/g, " ")] ?? 0;
