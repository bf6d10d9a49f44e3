import { type PublishedReading, readPublished } from "./published.ts";

/** Longer words are no date. */
const MAX_LENGTH = 100;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Hours from UTC of zones that feeds name by letters. Ambiguous ones (IST) are left out: their day alone is kept. */
const ZONES: Readonly<Record<string, string>> = {
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  wet: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  west: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  sast: "+02:00",
  msk: "+03:00",
  pkt: "+05:00",
  wib: "+07:00",
  hkt: "+08:00",
  sgt: "+08:00",
  awst: "+08:00",
  jst: "+09:00",
  kst: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
  nzst: "+12:00",
  nzdt: "+13:00",
};

const ISO_LIKE =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T|\s)\s?(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:[.,]\d{1,12})?\s?(?<zone>.{0,40})$/i;
const MAIL =
  /^(?:[a-z]{2,9}\.?,?\s)?(?<date>\d{1,2})[\s-](?<month>[a-z]{3,9})\.?[\s-](?<year>\d{4}|\d{2}),?(?:\s(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s?(?<zone>.{0,40}))?$/i;
const AMERICAN =
  /^(?:[a-z]{2,9}\.?,?\s)?(?<month>[a-z]{3,9})\.?\s(?<date>\d{1,2}),?\s(?<year>\d{4})(?:,?\s.{0,40})?$/i;

type Parts = Readonly<Record<string, string | undefined>>;

/**
 * Reads a moment as feeds and pages write it: ISO 8601 and what comes near it, the dates of mail with their zones, and
 * American days. A time whose zone is missing or unknown can't be placed, so only its day is kept.
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
export function readMoment(words: string | undefined): PublishedReading {
  const start = (words ?? "")
    .slice(0, MAX_LENGTH + 1)
    .replace(/\s+/g, " ")
    .trim();
  const given = start.replace(/^(\d{4})\/(\d{2})\/(?=\d{2})/, "$1-$2-");
  const exact = readPublished(given);
  if (exact.kind !== "impossible" || given.length > MAX_LENGTH) return exact;
  const iso = ISO_LIKE.exec(given)?.groups;
  if (iso?.day !== undefined) return momentOf(iso.day, iso);
  const parts = (MAIL.exec(given) ?? AMERICAN.exec(given))?.groups;
  return parts === undefined ? exact : momentOf(dayOf(parts), parts);
}

/** `2031-05-16`; a year of two digits is of the century that RFC 5322 says. */
function dayOf({ year = "", month = "", date = "" }: Parts): string {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
  return `${whole}-${String(number).padStart(2, "0")}-${date.padStart(2, "0")}`;
}

function momentOf(day: string, { hour, minute, second, zone }: Parts): PublishedReading {
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (hour === undefined || minute === undefined || offset === undefined) return readPublished(day);
  return readPublished(`${day}T${hour.padStart(2, "0")}:${minute}:${second ?? "00"}${offset}`);
}

/** `Z` or `+01:00` for "GMT", "UTC+1", "+0100", "-05:00 (EST)". */
function offsetOf(zone: string): string | undefined {
  const bare = zone.replace(/\(.*$/, "").trim().toLowerCase();
  const named = ZONES[bare];
  if (named !== undefined) return named;
  const {
    sign,
    hours = "",
    minutes = "00",
  } = /^(?:gmt|utc)?\s?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(bare)?.groups ??
  {};
  return sign === undefined ? undefined : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** ISO 8601 for a moment as mail and older pages write it; other words stay as they are, so that they can be named. */
export function momentOrWords(given: string): string {
  const reading = readMoment(given);
  return reading.kind === "known" ? reading.published : given;
}
