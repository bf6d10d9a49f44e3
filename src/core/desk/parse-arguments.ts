import type { OptionSpec, OptionSpecs } from "../model/command.ts";
import { AskerError } from "../model/errors.ts";
import type { Arguments } from "../model/reply.ts";
import { demandValue, parseValue, type Value } from "./parse-value.ts";
import { splitWords, type Word } from "./split-words.ts";

/** A question longer than this is refused: nobody asks so, and everybody else would wait. */
const MAX_CHARACTERS = 1000;

/** "19 June 2024", "last Monday", "3 days ago". */
const LONGEST_DATE_IN_WORDS = 3;

const spoken = (words: readonly Word[]): string => words.map(({ value }) => value).join(" ");
const typed = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(" ");
const severalWords = new Set<OptionSpec["kind"]>(["name", "text", "source", "story"]);

/** The longest run of words, from the first on, that is a value of this option; 0 where there is none. */
function countOwn(spec: OptionSpec, words: readonly Word[], now: number): number {
  for (let count = Math.min(LONGEST_DATE_IN_WORDS, words.length); count > 0; count -= 1) {
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
      const mine = takeUnmistakable(specs, { named, left }, now);
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
  return { named, left, byPlace };
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
  if (all.left.length > 0) {
    const takes = Object.keys(specs).join(", ") || "nothing";
    const extra = typed(all.left).slice(0, 100);
    throw new AskerError("too-many-words", `“${extra}” is too much: this command takes ${takes}.`);
  }
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
