import type { AnyCommand, OptionSpec } from "../model/command.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { timezones, zonesOfCities } from "../model/timezones.ts";

export interface Completable {
  readonly knowledge: Knowledge;
  readonly stories: readonly string[];
  readonly commands: readonly AnyCommand[];
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

const startingWith = (values: readonly string[], typed: string): string[] => {
  const wanted = typed.trim().toLowerCase();
  const lower = (value: string): string => value.toLowerCase();
  return [
    ...values.filter((value) => lower(value).startsWith(wanted)),
    ...values.filter((value) => !lower(value).startsWith(wanted) && lower(value).includes(wanted)),
  ];
};

/** Names beyond these are completed by what the knowledge makes of the words. */
const HEAVIEST_NAMES = 2000;

/** Names that begin with or hold what was typed, heaviest first, then what it may mean by another spelling. */
function namesFor({ knowledge }: Completable, typed: string): string[] {
  const heaviest = knowledge.entities().slice(0, HEAVIEST_NAMES);
  const fitting = startingWith(
    heaviest.map(({ name }) => name),
    typed,
  );
  const meant = typed.trim() === "" ? [] : knowledge.resolve(typed);
  return [...fitting, ...meant.map(({ name }) => name)];
}

/** Days of the reports, and the months and years they lie in. */
function datesFor({ knowledge }: Completable, typed: string): string[] {
  const days = knowledge.articles
    .map(({ published }) => published.slice(0, 10))
    .filter((day) => day !== "unknown")
    .sort()
    .reverse();
  const all = [
    ...days,
    ...days.map((day) => day.slice(0, 7)),
    ...days.map((day) => day.slice(0, 4)),
  ];
  return startingWith(distinct(all), typed);
}

function sourcesFor({ knowledge }: Completable, typed: string): string[] {
  const { articles } = knowledge;
  const all = [
    ...articles.map(({ publisher }) => publisher),
    ...articles.map(({ title }) => title),
  ];
  return startingWith(distinct(all.filter((name) => name !== "" && name !== "unknown")), typed);
}

const timesOfDay = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);

const zonesFor = (typed: string): string[] =>
  distinct([
    ...startingWith(timezones(), typed.trim().replaceAll(" ", "_")),
    ...zonesOfCities(typed),
  ]);

const usualDays = ["daily", "weekdays", "weekends", "mon-fri", "mon,thu"];

/** Values that complete what somebody is typing, best first. */
export function completeOption(spec: OptionSpec, typed: string, from: Completable): string[] {
  switch (spec.kind) {
    case "name":
      return distinct(namesFor(from, typed));
    case "date":
      return datesFor(from, typed);
    case "source":
      return sourcesFor(from, typed);
    case "story":
      return startingWith(from.stories, typed);
    case "command":
      return startingWith(
        from.commands.map(({ name }) => name),
        typed,
      );
    case "choice":
      return startingWith(spec.choices ?? [], typed);
    case "time":
      return startingWith(timesOfDay, typed);
    case "timezone":
      return zonesFor(typed);
    case "days":
      return startingWith(usualDays, typed);
    case "flag":
      return startingWith(["yes", "no"], typed);
    case "text":
      return [];
  }
}
