import type { EventGold, PersonGold, QuestionGold } from "./gold.ts";

interface CitationJson {
  readonly quote: string;
}
interface ClaimJson {
  readonly text: string;
  readonly citations: readonly CitationJson[];
}
export interface AskJson {
  readonly status: "answered" | "not-answered";
  readonly short: string | null;
  readonly claims: readonly ClaimJson[];
}
export interface PersonJson {
  readonly name: string;
  readonly roles: readonly { readonly text: string }[];
}
export interface EventJson {
  readonly when: {
    readonly from: string | null;
    readonly to: string | null;
    readonly text: string;
  };
  readonly what: string;
  readonly citations: readonly CitationJson[];
}

/** What was got right of how many, and what was not, in words. */
export interface Score {
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

const mostCharacters = 900;

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—-]/g, " ")
    .replace(/\s+/g, " ")
    .toLowerCase();

const holdsOne = (text: string, words: readonly string[]): boolean =>
  words.some((each) => plain(text).includes(plain(each)));

const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** Why an answer is wrong; undefined where it is right. */
export function faultOf(
  { answers }: QuestionGold,
  answer: AskJson | undefined,
): string | undefined {
  if (answer === undefined) {
    return "nothing was printed";
  }
  const shown = answer.claims.map(({ text }) => text).join("\n");
  if (answers.length === 0) {
    return answer.status === "not-answered" ? undefined : `answered: ${cut(shown)}`;
  }
  if (answer.status === "not-answered") {
    return `declined; should hold: ${answers.join(" | ")}`;
  }
  if (shown.length > mostCharacters) {
    return `the claims have ${shown.length} characters`;
  }
  return holdsOne(shown, answers)
    ? undefined
    : `should hold: ${answers.join(" | ")}; says: ${cut(shown)}`;
}

export function scoreAnswers(
  questions: readonly QuestionGold[],
  answers: readonly (AskJson | undefined)[],
): Score {
  const misses = questions.flatMap((question, index) => {
    const fault = faultOf(question, answers[index]);
    return fault === undefined
      ? []
      : [`[${question.kind}, ${question.form}] ${question.question}\n      ${fault}`];
  });
  return { right: questions.length - misses.length, of: questions.length, misses };
}

/** Everyone with the right role, and nobody else: each stranger costs as much as one that is missing. */
export function scorePeople(gold: readonly PersonGold[], people: readonly PersonJson[]): Score {
  const isOf = (person: PersonJson, { names }: PersonGold): boolean =>
    names.some((name) => plain(name) === plain(person.name));
  const strangers = people
    .filter((person) => !gold.some((each) => isOf(person, each)))
    .map(({ name }) => `nobody of that name: ${name}`);
  const required = gold.filter(({ optional }) => optional !== true);
  const faults = required.flatMap((each) => {
    const found = people.filter((person) => isOf(person, each));
    const roles = found.flatMap((person) => person.roles.map(({ text }) => text));
    if (found.length === 0) {
      return [`missing: ${each.names[0]}`];
    }
    if (found.length > 1) {
      return [`listed twice: ${each.names[0]}`];
    }
    return roles.some((role) => holdsOne(role, each.role))
      ? []
      : [`role of ${each.names[0]}: ${roles.join(" | ") || "none"}, not ${each.role.join(" | ")}`];
  });
  const misses = [...faults, ...strangers];
  return { right: required.length - faults.length, of: required.length + strangers.length, misses };
}

/** First and last day of a year, month or day. */
export function daysOf(date: string): { from: string; to: string } {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  if (month === undefined) {
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  if (day !== undefined) {
    return { from: date.slice(0, 10), to: date.slice(0, 10) };
  }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
}

const intervalOf = (from: string, to: string): string => `${daysOf(from).from}/${daysOf(to).to}`;

/** Every event at its date; a printed event that is dated as none of them is dated counts as one more, got wrong. */
export function scoreEvents(gold: readonly EventGold[], events: readonly EventJson[]): Score {
  const tells = ({ what, citations }: EventJson, { holds }: EventGold): boolean =>
    holdsOne([what, ...citations.map(({ quote }) => quote)].join("\n"), holds);
  const dated = (event: EventJson, { from, to = from }: EventGold): boolean =>
    event.when.from !== null &&
    intervalOf(event.when.from, event.when.to ?? event.when.from) === intervalOf(from, to);
  const required = gold.filter(({ optional }) => optional !== true);
  const missing = required.filter(
    (each) =>
      !events.some(
        (event) =>
          tells(event, each) &&
          (dated(event, each) || (each.undatedToo === true && event.when.from === null)),
      ),
  );
  const strangers = events.filter(
    (event) =>
      event.when.from !== null && !gold.some((each) => dated(event, each) && tells(event, each)),
  );
  return {
    right: required.length - missing.length,
    of: required.length + strangers.length,
    misses: [
      ...missing.map(({ from, holds }) => `missing at ${from}: ${holds.join(" | ")}`),
      ...strangers.map(({ when, what }) => `wrong at ${when.from}/${when.to}: ${cut(what)}`),
    ],
  };
}
