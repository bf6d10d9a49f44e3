import type { OptionSpec, OptionSpecs } from "../model/command.ts";
import { AskerError } from "../model/errors.ts";
import type { Arguments } from "../model/reply.ts";
import { meantAsTime, readTimeOfDay } from "../model/time-of-day.ts";
import { demandValue, parseValue, type Value } from "./parse-value.ts";
import { splitWords, type Word } from "./split-words.ts";

/** A question longer than this is refused: nobody asks so, and everybody else would wait. */
const MAX_CHARACTERS = 1000;

/** So much of what was typed says which words are meant. */
const MOST_SHOWN = 100;

/** "14 May 2023", "8 o'clock in the morning", "mon tue wed thu fri sat sun". */
const LONGEST_VALUE_IN_WORDS = 7;

const spoken = (words: readonly Word[]): string => words.map(({ value }) => value).join(" ");
const typed = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(" ");
const severalWords = new Set<OptionSpec["kind"]>(["name", "text", "source", "story"]);

/** "13 pm" is no hour, nor is the 13 of it. */
function isSlipOfTime(words: string): boolean {
  const time = meantAsTime(words);
  return time !== undefined && readTimeOfDay(time) === undefined;
}

/** The longest run of words, from the first on, that is a value of this option; 0 where there is none. */
function countOwn(spec: OptionSpec, words: readonly Word[], now: number): number {
  if (spec.kind === "time" && isSlipOfTime(spoken(words.slice(0, 2)))) {
    return 0;
  }
  for (let count = Math.min(LONGEST_VALUE_IN_WORDS, words.length); count > 0; count -= 1) {
    if (parseValue(spec, spoken(words.slice(0, count)), now) !== undefined) {
      return count;
    }
  }
  return 0;
}

function refuseUnknown(specs: OptionSpecs, word: string): void {
  const name = /^--([a-z][\w-]*)/.exec(word)?.[1];
  if (name !== undefined) {
    const known = Object.keys(specs).map((each) => `--${each}`);
    const takes = known.length === 0 ? "It takes none." : `It takes ${known.join(", ")}.`;
    throw new AskerError("unknown-option", `This command has no option --${name}. ${takes}`);
  }
}

/** What stands behind `--name`: a quoted value, a date, or for words all up to the next option. */
function countBehind(spec: OptionSpec, words: readonly Word[], now: number): number {
  // What is quoted after other words is another value: `--source The Herald "Who left?"`.
  const next = words.findIndex(
    ({ raw, value }, at) => /^(?:--[a-z]|[a-z]+[:=])/.test(raw) || (at > 0 && raw !== value),
  );
  const own = next < 0 ? words : words.slice(0, next);
  const single = own[0]?.raw !== own[0]?.value;
  if (severalWords.has(spec.kind)) {
    return single ? 1 : own.length;
  }
  return Math.max(countOwn(spec, own, now), Math.min(1, own.length));
}

const isQuoted = (joined: string): boolean => /^["“]/.test(joined);

/** Takes `--name value`, `--name=value`, `name:value` and `--flag` out of the words. */
function takeNamed(specs: OptionSpecs, words: readonly Word[], now: number) {
  const named: Record<string, string> = {};
  const left: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const [, dashes, name = "", joined] = /^(--)?([a-z]+)(?:[:=](.*))?$/s.exec(word.raw) ?? [];
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined || (dashes === undefined && joined === undefined)) {
      refuseUnknown(specs, word.raw);
      left.push(word);
    } else if (joined !== undefined && joined !== "") {
      const own = isQuoted(joined) ? [] : words.slice(at + 1, at + (spec.words ?? 1));
      named[name] = [splitWords(joined)[0]?.value ?? joined, ...own.map(({ raw }) => raw)].join(
        " ",
      );
      at += own.length;
    } else if (spec.kind === "flag") {
      named[name] = "yes";
    } else {
      const count = countBehind(spec, words.slice(at + 1), now);
      if (count === 0) {
        throw new AskerError("missing-value", `Please add what ${name} is: ${spec.summary}.`);
      }
      named[name] = spoken(words.slice(at + 1, at + 1 + count));
      at += count;
    }
  }
  return { named, left };
}

/** Nobody confuses an hour, a zone and days: they are taken in any order. */
const unmistakable = new Set<OptionSpec["kind"]>(["time", "timezone", "days"]);

interface Taken {
  readonly named: Readonly<Record<string, string>>;
  readonly left: readonly Word[];
}

/** Takes hours, zones and days from the beginning of what is left, in whatever order they come. */
function takeUnmistakable(specs: OptionSpecs, { named, left }: Taken, now: number): Taken {
  for (const [name, spec] of Object.entries(specs)) {
    const open = unmistakable.has(spec.kind) && (named[name] ?? "") === "" && spec.byName !== true;
    const count = open ? countOwn(spec, left, now) : 0;
    if (count > 0) {
      const more = { ...named, [name]: spoken(left.slice(0, count)) };
      return takeUnmistakable(specs, { named: more, left: left.slice(count) }, now);
    }
  }
  return { named, left };
}

/** How an hour or days begin that stand behind a name: a number alone, a city or "Friday" may belong to the name. */
const evidentSchedule =
  /^(?:at \d|\d\d?(?:[:.h]\d\d| ?[ap]\.?m\b)|(?:weekdays|weekends|[a-z]{3,9}-[a-z]{3,9})\b)/i;

/** Takes hour, zone and days from the end, behind what the rest is: "Ann Lee 08:00 mon-fri". */
function takeBehind(specs: OptionSpecs, taken: Taken, now: number): Taken {
  const { named, left } = taken;
  for (let at = 1; at < left.length; at += 1) {
    const behind = left.slice(at);
    if (evidentSchedule.test(spoken(behind))) {
      const all = takeUnmistakable(specs, { named, left: behind }, now);
      if (all.left.length === 0) {
        return { named: all.named, left: left.slice(0, at) };
      }
    }
  }
  return taken;
}

const takeSchedule = (specs: OptionSpecs, taken: Taken, now: number): Taken =>
  takeBehind(specs, takeUnmistakable(specs, taken, now), now);

/** "about Ann" is Ann where an option `about` takes the words. */
const withoutName = (
  name: string,
  { kind }: OptionSpec,
  words: readonly Word[],
): readonly Word[] =>
  kind === "name" && words.length > 1 && words[0]?.value.toLowerCase() === name
    ? words.slice(1)
    : words;

/** Gives the words that no name claims to the options in their order; dates and choices pass on what is not theirs. */
function takePositional(
  specs: OptionSpecs,
  taken: Taken,
  now: number,
): Taken & { byPlace: ReadonlySet<string> } {
  const byPlace = new Set<string>();
  let named: Record<string, string> = { ...taken.named };
  let left = taken.left;
  for (const [name, spec] of Object.entries(specs)) {
    if (left.length === 0 || Object.hasOwn(named, name) || spec.byName === true) {
      continue;
    }
    if (spec.kind === "flag") {
      const kept = left.filter(({ value }) => value.toLowerCase() !== name);
      named[name] = kept.length < left.length ? "yes" : "";
      left = kept;
    } else if (spec.rest === true) {
      const mine = takeSchedule(specs, { named, left }, now);
      const own = withoutName(name, spec, mine.left);
      named = { ...mine.named, [name]: own.length === 1 ? spoken(own) : typed(own) };
      if (own.length > 0 && own === mine.left) {
        byPlace.add(name);
      }
      left = [];
    } else {
      const count = severalWords.has(spec.kind) ? 1 : countOwn(spec, left, now);
      if (count === 0 && spec.kind === "choice" && name === Object.keys(specs)[0]) {
        // What is to be done comes first: a slip there must not pass for whom it is about.
        demandValue(name, spec, left[0]?.value ?? "", now);
      }
      named[name] = spoken(left.slice(0, count));
      left = left.slice(count);
    }
  }
  return { ...takeSchedule(specs, { named, left }, now), byPlace };
}

/** @throws AskerError that names what no option takes */
function refuseRest(specs: OptionSpecs, { named, left }: Taken): void {
  if (left.length === 0) {
    return;
  }
  const extra = typed(left).slice(0, MOST_SHOWN);
  const rest = Object.entries(specs).find(([, spec]) => spec.rest === true)?.[0] ?? "";
  const begun = named[rest] ?? "";
  const takes = Object.keys(specs).join(", ") || "nothing";
  const message =
    begun === ""
      ? `“${extra}” is too much: this command takes ${takes}.`
      : `“${extra}” is too much beside ${rest}:${begun}. If it belongs to it, put both in quotation marks: ${rest}:"${begun} ${extra}".`;
  throw new AskerError("too-many-words", message);
}

/**
 * Reads a command's options, whether the platform names them (Discord) or sends one line (Slack, the terminal).
 * @returns the values, the same as the words they were read from, and which of them stood by their place alone
 * @throws AskerError that says which option is wrong and what it takes
 */
export function parseArguments(
  specs: OptionSpecs,
  given: { readonly named: Arguments; readonly rest: string; readonly now: number },
): {
  values: Readonly<Record<string, Value>>;
  named: Arguments;
  byPlace: ReadonlySet<string>;
} {
  const { now } = given;
  const taken = takeNamed(specs, splitWords(given.rest), now);
  const all = takePositional(specs, { ...taken, named: { ...taken.named, ...given.named } }, now);
  refuseRest(specs, all);
  const values: Record<string, Value> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const words = all.named[name]?.trim() ?? "";
    if (words.length > MAX_CHARACTERS) {
      throw new AskerError("too-long", `At most ${MAX_CHARACTERS} characters, please.`);
    }
    if (words !== "") {
      values[name] = demandValue(name, spec, words, now);
    } else if (spec.required === true) {
      throw new AskerError("missing-option", `Please add the ${name}: ${spec.summary}.`);
    }
  }
  return { values, named: all.named, byPlace: all.byPlace };
}
