// A month of a made-up story as a web of outlets tells it: what stands where, from when until when, and what is new by construction.
import { type Chance, createChance, current, type Fact, makeFacts } from "../story-month.ts";

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** The made-up facts name days after this one. */
export const START = Date.UTC(2031, 4, 1);

/** A wording of a report, from a time on. */
export interface Version {
  readonly from: number;
  readonly sentences: readonly string[];
  /** Changes nothing but white space, markup and trackers. */
  readonly dressed: boolean;
}

/** A report at an address of an outlet; times are milliseconds since the epoch. */
export interface WebReport {
  readonly path: string;
  readonly outlet: number;
  readonly title: string;
  readonly versions: readonly [Version, ...Version[]];
  /** From then on its page is gone for good. */
  readonly goneAt: number | undefined;
  /** What the outlet puts under another's report. */
  readonly credit: string | undefined;
}

export const FAULTS = [
  "broken", // 500
  "busy", // 429 with Retry-After
  "silent-socket", // nothing is ever said
  "malformed", // half a feed
  "error-page", // 200, and no feed
  "pages-broken", // the feed is well, its pages are not
  "reset",
] as const;

/** What is wrong with an outlet's site, and when. */
export interface Fault {
  readonly outlet: number;
  readonly kind: (typeof FAULTS)[number];
  readonly from: number;
  readonly to: number;
}

export interface World {
  readonly facts: readonly Fact[];
  readonly reports: readonly WebReport[];
  readonly faults: readonly Fault[];
  /** The outlet that stops to report, and when. */
  readonly silent: { readonly outlet: number; readonly from: number };
  readonly outlets: number;
  /** When the last report has been published. */
  readonly end: number;
  readonly factOf: (words: string) => Fact | undefined;
}

export interface WorldSize {
  readonly seed: number;
  readonly days: number;
  readonly outlets: number;
  readonly reportsPerDay: number;
  readonly factsPerDay: number;
  /** Hours that a fault lasts, at least and at most. */
  readonly faultHours: readonly [number, number];
}

interface Draft extends Omit<WebReport, "versions" | "goneAt"> {
  readonly told: readonly { readonly fact: Fact; readonly sentence: string }[];
  readonly at: number;
  /** Others print it, or it is printed again. */
  readonly isCopied: boolean;
}

/** Shares of the reports of a day. */
const COPIED = 0.08;
const AGAIN = 0.04;
const DRESSED = 0.1;
const GONE = 0.006;
/** Reports of earlier days that are corrected a day, by their number. */
const EDITED = 0.05;
const STARTS_SILENT = 0.55;

function outletAt(chance: Chance, { outlets, days }: WorldSize, at: number): number {
  const outlet = chance.below(outlets);
  // The last one stops to report one day.
  const isSilent = outlet === outlets - 1 && at >= START + days * STARTS_SILENT * DAY_MS;
  return isSilent ? chance.below(outlets - 1) : outlet;
}

/** The reports of a day: each of its facts is in one at least. */
function reportsOf(
  chance: Chance,
  size: WorldSize,
  facts: readonly Fact[],
  day: number,
): { drafts: Draft[]; copies: Draft[] } {
  const { today, older } = current(facts, day);
  const { reportsPerDay } = size;
  const drafts: Draft[] = [];
  const copies: Draft[] = [];
  for (let number = 0; number < reportsPerDay; number += 1) {
    const own = today.filter((_, at) => at % reportsPerDay === number);
    const others = [1, 2, 3].map(() => chance.pick(older.length > 0 ? older : today));
    const chosen = [...new Set([...own, chance.pick(today), ...others])];
    const at = START + day * DAY_MS + chance.below(24 * 60) * 60_000;
    const copied = chance.next();
    const report: Draft = {
      ...{ path: `day${day}-${number}`, outlet: outletAt(chance, size, at), at },
      ...{ title: `The valley on day ${day + 1}, report ${number + 1}`, credit: undefined },
      told: chosen.map((fact) => ({ fact, sentence: chance.pick(fact.wordings) })),
      isCopied: copied < COPIED + AGAIN,
    };
    drafts.push(report);
    if (copied < COPIED + AGAIN) {
      const later = at + (1 + chance.below(20)) * HOUR_MS;
      const isAgain = copied >= COPIED;
      copies.push({
        ...{ ...report, at: later, path: `${report.path}-${isAgain ? "again" : "copy"}` },
        title: isAgain ? report.title : `From the valley, number ${day * 1000 + number}`,
        outlet: isAgain ? report.outlet : outletAt(chance, size, later),
        credit: isAgain ? undefined : "This report was supplied by the Northern Wire agency.",
      });
    }
  }
  return { drafts, copies };
}

/** What was put anew today is put anew in some earlier reports too. */
function editsOf(
  chance: Chance,
  drafts: readonly Draft[],
  { today, most }: { readonly today: readonly Fact[]; readonly most: number },
): Map<Draft, { fact: Fact; sentence: string }[]> {
  const edits = new Map<Draft, { fact: Fact; sentence: string }[]>();
  for (const draft of drafts.toReversed()) {
    const anew = draft.told.map((each) => {
      const fact = today.find(({ instead }) => instead === each.fact.id);
      return fact === undefined ? each : { fact, sentence: chance.pick(fact.wordings) };
    });
    if (!draft.isCopied && edits.size < most && anew.some((each, at) => each !== draft.told[at])) {
      edits.set(draft, anew);
    }
  }
  return edits;
}

function versionsOf(
  chance: Chance,
  { told, at }: Draft,
  edits: readonly { from: number; told: Draft["told"] }[],
): readonly [Version, ...Version[]] {
  const sentencesOf = (all: Draft["told"]) => all.map(({ sentence }) => sentence);
  const first: Version = { from: at, sentences: sentencesOf(told), dressed: false };
  const dressed: Version[] =
    chance.next() < DRESSED
      ? [{ ...first, from: at + (2 + chance.below(30)) * HOUR_MS, dressed: true }]
      : [];
  const later = edits.map(({ from, told: anew }) => ({
    ...{ from, sentences: sentencesOf(anew), dressed: dressed.length > 0 },
  }));
  const before = dressed.filter(({ from }) => later.every((edit) => from < edit.from));
  return [first, ...before, ...later];
}

/** Each kind of fault somewhere, and each outlet broken once or twice. */
function faultsOf(chance: Chance, { outlets, days, faultHours }: WorldSize): Fault[] {
  const [least, most] = faultHours;
  return Array.from({ length: Math.max(FAULTS.length, outlets * 1.5) }, (_, number) => {
    const hours = least + chance.next() * (most - least);
    const from = START + (1 + chance.next() * (days - 1)) * DAY_MS - (hours * HOUR_MS) / 2;
    return {
      ...{ outlet: number % outlets, kind: FAULTS[number % FAULTS.length] ?? "broken" },
      ...{ from, to: from + hours * HOUR_MS },
    };
  });
}

/** Makes the web of a month: the same for the same size and seed. */
export function makeWorld(size: WorldSize): World {
  const chance = createChance(size.seed);
  const facts = makeFacts(chance, size);
  const bySentence = new Map(
    facts.flatMap((fact) => fact.wordings.map((wording) => [wording, fact] as const)),
  );
  const drafts: Draft[] = [];
  const copies: Draft[] = [];
  const edits = new Map<Draft, { from: number; told: Draft["told"] }[]>();
  for (let day = 0; day < size.days; day += 1) {
    const { today } = current(facts, day);
    const recent = drafts.filter(
      (draft) => draft.at >= START + (day - 4) * DAY_MS && !edits.has(draft),
    );
    const most = Math.ceil(size.reportsPerDay * EDITED);
    for (const [draft, told] of editsOf(chance, recent, { today, most })) {
      const from = START + day * DAY_MS + chance.below(24 * 60) * 60_000;
      edits.set(draft, [{ from, told }]);
    }
    const made = reportsOf(chance, size, facts, day);
    drafts.push(...made.drafts);
    copies.push(...made.copies);
  }
  const reports = [...drafts, ...copies].map((draft): WebReport => {
    const { path, outlet, title, credit, at } = draft;
    const own = edits.get(draft) ?? [];
    const isGone = chance.next() < GONE && own.length === 0 && !draft.isCopied;
    return {
      ...{ path, outlet, title, credit, versions: versionsOf(chance, draft, own) },
      goneAt: isGone ? at + (20 + chance.below(40)) * HOUR_MS : undefined,
    };
  });
  const silentFrom = START + size.days * STARTS_SILENT * DAY_MS;
  return {
    ...{ facts, reports, faults: faultsOf(chance, size), outlets: size.outlets },
    silent: { outlet: size.outlets - 1, from: silentFrom },
    end: Math.max(...reports.flatMap(({ versions }) => versions.map(({ from }) => from))),
    factOf: (words) =>
      bySentence.get(words) ??
      (words.length < 20
        ? undefined
        : [...bySentence].find(([sentence]) => sentence.includes(words))?.[1]),
  };
}
