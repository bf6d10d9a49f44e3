// Other names of countries: what a question calls a country is put as the reports put it.
import { COUNTRIES } from "../../reading/names/data/countries.ts";
import { fold } from "../../text/fold.ts";
import { termOf } from "../../text/terms.ts";

interface Country {
  readonly name: string;
  readonly others: readonly string[];
  readonly capital: string;
}

const countries: readonly Country[] = COUNTRIES.trim()
  .split("\n")
  .map((line) => {
    const [name = "", rest = ""] = line.split("=");
    const [others = "", , capital = ""] = rest.split(";");
    return { name, others: others.split(",").filter(Boolean), capital };
  });

/** Names by which a country is called, the one that is put in its place first. */
const renamed = countries.flatMap(({ name, others }) =>
  others.map((other) => [other, name] as const),
);

/** Puts a country's usual name where the question has another one, of which `isKnown` says no article holds it. */
export function withUsualNames(question: string, isKnown: (word: string) => boolean): string {
  return renamed.reduce((text, [other, name]) => {
    const at = text.indexOf(other);
    const whole =
      at >= 0 && !/\p{L}/u.test(text.slice(at - 1, at) + text.slice(at + other.length)[0]);
    return whole && !other.split(" ").every((word) => isKnown(fold(word))) && other !== name
      ? text.slice(0, at) + name + text.slice(at + other.length)
      : text;
  }, question);
}

const last = (name: string): string => termOf(fold(name.split(" ").at(-1) ?? ""));

/** A name by which a country's government goes, or the country of a government that goes by its capital. */
export interface Seat {
  readonly term: string;
  readonly country: string;
  /** Another country's name ends in the same word: "Sudan", "Guinea". */
  readonly ambiguous: boolean;
}

const endings = countries.map(({ name }) => last(name));

/** The government of a country is called by its capital, and the other way round: terms by term. */
export const seats: ReadonlyMap<string, readonly Seat[]> = readSeats();

function readSeats(): Map<string, Seat[]> {
  const read = new Map<string, Seat[]>();
  const add = (of: string, seat: Seat): unknown => read.set(of, [...(read.get(of) ?? []), seat]);
  for (const { name, capital } of countries) {
    const ambiguous = endings.filter((ending) => ending === last(name)).length > 1;
    if (capital !== "" && last(capital) !== last(name)) {
      add(last(name), { term: last(capital), country: name, ambiguous });
      add(last(capital), { term: last(name), country: name, ambiguous });
    }
  }
  return read;
}
