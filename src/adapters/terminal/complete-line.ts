// What the Tab key completes: the command, then the values and the names of all its options.
import type { OptionSpec, OptionSpecs } from "../../core/model/command.ts";
import type { Desk } from "../../core/model/ports.ts";
import { requestOfLine } from "./request.ts";

/** Completions, and the end of the line that they stand for. */
export type Completed = [string[], string];

/** Values of each option that are offered. */
const MOST = 20;

const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

/** `--name value`, `--name=value` or `name:value` at the end of the line, its value begun or not. */
const namedValue =
  /(?:^|\s)(?:--(?<long>[a-z]+)(?:\s+|=)|(?<short>[a-z]+)[:=])(?<begun>"[^"]*|\S*)$/;

/** Is the option's value told by its place, and not by its name alone? */
const takesPlace = ({ kind, byName }: OptionSpec): boolean =>
  kind !== "text" && kind !== "flag" && byName !== true;

async function completeOptions(
  desk: Desk,
  { line, command, rest, now }: { line: string; command: string; rest: string; now: number },
): Promise<Completed> {
  const specs: OptionSpecs = desk.commands.find(({ name }) => name === command)?.options ?? {};
  const options = Object.entries(specs);
  const names = desk.commands.map(({ name }) => name);
  const request = requestOfLine(line, names, now);
  const values = (option: string, typed: string): Promise<readonly string[]> =>
    desk.complete({ request, command, option, typed, limit: MOST });
  const { long, short, begun = "" } = namedValue.exec(rest)?.groups ?? {};
  const named = options.find(([name]) => name === (long ?? short));
  if (named !== undefined) {
    return [(await values(named[0], begun.replace(/^"/, ""))).map(quoted), begun];
  }
  const last = /\S*$/.exec(rest)?.[0] ?? "";
  const before = rest.slice(0, rest.length - last.length);
  const places = await Promise.all(
    options
      .filter(([, spec]) => takesPlace(spec))
      // A name of several words is typed over several; a date or a choice is the last word.
      .map(async ([name, { rest: takesAll }]) =>
        takesAll === true
          ? values(name, rest)
          : (await values(name, last)).map((value) => before + value),
      ),
  );
  const begins = last.replace(/^--/, "");
  const free = options
    .map(([name]) => name)
    .filter((name) => name.startsWith(begins) && !new RegExp(`\\b${name}[:=]`).test(before))
    .map((name) => `${before}${name}:`);
  return [[...new Set([...places.flat(), ...free])], rest];
}

/** Completes the command first, then what its options take. */
export function completeLine(desk: Desk, line: string, now: number): Promise<Completed> {
  const [, prefix = "", command = "", rest] =
    /^(\/?(?:summit\s+)?)(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (rest !== undefined) {
    return completeOptions(desk, { line, command, rest, now });
  }
  const fitting = [...desk.commands.map(({ name }) => name), "exit"].filter((name) =>
    name.startsWith(command),
  );
  return Promise.resolve([fitting.map((name) => `${prefix}${name} `), line]);
}
