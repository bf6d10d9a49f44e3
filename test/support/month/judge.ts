// Holds what a bot said in a made-up month against what it had to say.
import type { Fact } from "../story-month.ts";
import { DAY_MS, START, type World } from "./make-world.ts";
import type { Read } from "./month-web.ts";
import type { Said, SaidClaim } from "./said.ts";

export interface Verdict {
  /** Facts after the first digest whose report could be read. */
  readonly facts: number;
  readonly reports: number;
  readonly messages: number;
  readonly digests: number;
  /** Facts that were news more than once. */
  readonly toldTwice: readonly string[];
  /** Sentences that stand for news more than once. */
  readonly sentencesTwice: readonly string[];
  readonly leftOut: readonly string[];
  /** Told after the first digest that could tell them. */
  readonly late: readonly string[];
  /** Told before they were published. */
  readonly early: readonly string[];
  /** Facts that no page that was read tells. */
  readonly unread: readonly string[];
  /** Put anew, and told as changed. */
  readonly anew: { readonly facts: number; readonly asChanged: number };
  /** Told as changed or contradicting, though nothing was put anew. */
  readonly wronglyChanged: readonly string[];
  readonly corrections: {
    readonly expected: number;
    readonly told: number;
    readonly missed: readonly string[];
    readonly twice: readonly string[];
    readonly wrong: readonly string[];
  };
  readonly withdrawn: {
    readonly expected: number;
    readonly missed: readonly string[];
    readonly twice: readonly string[];
  };
  /** Hours from the moment when a page could be read until it was: in the middle, and the longest. */
  readonly readAfterHours: readonly [number, number];
}

/** Headings under which no news stands: they name sources and people. */
const NO_NEWS = /^(?:The reports|Who appears for the first time)/;
const BEFORE = " Before: ";

const isReply = ({ heading }: Said): boolean => /^(?:Corrected|Withdrawn): /.test(heading);

/** The words that a claim tells as news. */
function leadOf({ heading }: Said, { text, cites }: SaidClaim): string | undefined {
  if (heading.startsWith("Where reports differ")) {
    const last = text.split(" against ").at(-1) ?? "";
    return cites.find(({ quote }) => last.includes(quote))?.quote;
  }
  return cites[0]?.quote;
}

const isChange = (said: Said, { text }: SaidClaim): boolean =>
  text.includes(BEFORE) || said.heading.startsWith("Where reports differ");

const several = <K, V>(all: ReadonlyMap<K, readonly V[]>): K[] =>
  [...all].filter(([, values]) => values.length > 1).map(([key]) => key);

function gather<V>(all: Map<string, V[]>, key: string, value: V): void {
  all.set(key, [...(all.get(key) ?? []), value]);
}

/** When each fact could be known: a page that tells it was read. */
function readableFrom({ factOf }: World, reads: readonly Read[]): Map<string, number> {
  const from = new Map<string, number>();
  for (const { version, at } of reads) {
    for (const sentence of version.sentences) {
      const id = factOf(sentence)?.id;
      if (id !== undefined) from.set(id, Math.min(at, from.get(id) ?? at));
    }
  }
  return from;
}

function publishedFrom({ factOf, reports }: World): Map<string, number> {
  const from = new Map<string, number>();
  for (const { from: at, sentences } of reports.flatMap(({ versions }) => versions)) {
    for (const sentence of sentences) {
      const id = factOf(sentence)?.id;
      if (id !== undefined) from.set(id, Math.min(at, from.get(id) ?? at));
    }
  }
  return from;
}

interface Telling {
  readonly at: number;
  readonly slot: string;
}

const slotOf = ({ key }: Said): string => key.replace(/#.*$/, "").split("~")[0] ?? key;

function newsIn({ factOf }: World, news: readonly Said[]) {
  const byFact = new Map<string, Telling[]>();
  const bySentence = new Map<string, Telling[]>();
  const asChanged = new Set<string>();
  const wronglyChanged: string[] = [];
  for (const said of news.filter(({ heading }) => !NO_NEWS.test(heading))) {
    for (const claim of said.claims) {
      const lead = leadOf(said, claim);
      const fact = lead === undefined ? undefined : factOf(lead);
      if (lead === undefined) continue;
      const telling = { at: said.at, slot: slotOf(said) };
      gather(bySentence, lead, telling);
      if (fact !== undefined) gather(byFact, fact.id, telling);
      if (isChange(said, claim)) {
        const old = claim.cites.map(({ quote }) => factOf(quote)?.id);
        if (fact?.instead !== undefined && old.includes(fact.instead)) asChanged.add(fact.id);
        else wronglyChanged.push(claim.text);
      }
    }
  }
  return { byFact, bySentence, asChanged, wronglyChanged };
}

const pathOf = (url: string | undefined): string =>
  url === undefined ? "" : new URL(url).pathname.slice(1);

/** The words that digests cited of each report, by its path. */
function citedIn(news: readonly Said[]): Map<string, Map<string, number>> {
  const cited = new Map<string, Map<string, number>>();
  for (const { claims, at } of news) {
    for (const { quote, url } of claims.flatMap(({ cites }) => cites)) {
      const own = cited.get(pathOf(url)) ?? new Map<string, number>();
      own.set(quote, Math.min(at, own.get(quote) ?? at));
      cited.set(pathOf(url), own);
    }
  }
  return cited;
}

function judgeCorrections(world: World, reads: readonly Read[], said: readonly Said[]) {
  const news = said.filter((one) => !isReply(one));
  const cited = citedIn(news);
  const told = new Map<string, number[]>();
  const wrong: string[] = [];
  for (const { claims, at, heading } of said.filter((one) => one.heading.startsWith("Corrected"))) {
    for (const [index, claim] of claims.entries()) {
      const next = claims[index + 1];
      if (!claim.text.startsWith("Told before: ")) continue;
      const [old, now] = [claim, next].map((each) => factOfClaim(world, each));
      if (now?.instead === undefined || now.instead !== old?.id)
        wrong.push(`${heading}: ${claim.text} / ${next?.text}`);
      gather(told, `${claim.text} / ${next?.text}`, at);
    }
  }
  const expected = world.reports.flatMap(({ path, versions }) => {
    const [first] = versions;
    const last = versions.at(-1) ?? first;
    const readAt = reads.find(
      ({ report, version }) => report.path === path && version === last,
    )?.at;
    return first.sentences.flatMap((old, index) => {
      const now = last.sentences[index] ?? "";
      const at = cited.get(path)?.get(old);
      return now !== old && at !== undefined && readAt !== undefined && at < readAt
        ? [`Told before: ${old} / Now: ${now}`]
        : [];
    });
  });
  return {
    ...{ expected: expected.length, told: told.size, twice: several(told), wrong },
    missed: expected.filter((words) => !told.has(words)),
  };
}

const factOfClaim = ({ factOf }: World, claim: SaidClaim | undefined): Fact | undefined =>
  claim === undefined ? undefined : factOf(claim.cites[0]?.quote ?? "");

/** Pages are looked at again for so long. */
const WATCHED_MS = 4 * DAY_MS;

function judgeWithdrawn({ reports }: World, said: readonly Said[]) {
  const cited = citedIn(said.filter((one) => !isReply(one)));
  const told = new Map<string, number[]>();
  for (const { heading, at } of said.filter((one) => one.heading.startsWith("Withdrawn"))) {
    gather(told, heading, at);
  }
  const expected = reports.filter(({ path, goneAt, versions: [{ from }] }) => {
    const first = Math.min(...(cited.get(path)?.values() ?? []));
    return goneAt !== undefined && first < goneAt && goneAt < from + WATCHED_MS;
  });
  const headings = expected.map(({ title, outlet }) => `Withdrawn: ${title} (Outlet ${outlet})`);
  return {
    expected: expected.length,
    missed: headings.filter((heading) => !told.has(heading)),
    twice: several(told),
  };
}

/** How long pages stood there that could be read. */
function readAfter({ reports, faults }: World, reads: readonly Read[]): readonly [number, number] {
  const first = new Map<string, number>();
  for (const { report, at } of reads) if (!first.has(report.path)) first.set(report.path, at);
  const waits = reports.flatMap(({ path, outlet, versions: [{ from }] }) => {
    const at = first.get(path);
    const down = faults.filter(
      (fault) => fault.outlet === outlet && fault.from < (at ?? 0) && fault.to > from,
    );
    return at === undefined ? [] : [at - Math.max(from, ...down.map(({ to }) => to))];
  });
  const sorted = waits.toSorted((a, b) => a - b).map((ms) => Math.round(ms / 360_000) / 10);
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
}

/** Judges a month. @param digestAt hour of the day at which the digest comes, UTC */
export function judge(world: World, reads: readonly Read[], said: readonly Said[]): Verdict {
  const news = said.filter((one) => !isReply(one));
  const slots = [...new Map(news.map((one) => [slotOf(one), one.at])).entries()];
  const [firstDigest] = slots;
  // The first digest is a briefing, which leaves out what is neither an event nor said by somebody.
  const later = news.filter((one) => slotOf(one) !== firstDigest?.[0]);
  const { byFact, bySentence, asChanged, wronglyChanged } = newsIn(world, later);
  const [readable, published] = [readableFrom(world, reads), publishedFrom(world)];
  const all = world.facts.filter(({ day }) => START + day * DAY_MS > (firstDigest?.[1] ?? 0));
  const known = all.filter(({ id }) => readable.has(id));
  const replies = said.filter((one) => one.heading.startsWith("Corrected"));
  const corrected = new Set(
    replies.flatMap(({ claims }) =>
      claims
        .filter(({ text }) => text.startsWith("Now: "))
        .flatMap((claim) => factOfClaim(world, claim)?.id ?? []),
    ),
  );
  const due = (id: string): number =>
    Math.min(...slots.map(([, at]) => at).filter((at) => at >= (readable.get(id) ?? 0)));
  const told = known.filter(({ id }) => byFact.has(id));
  const firstAt = (id: string): number => Math.min(...(byFact.get(id) ?? []).map(({ at }) => at));
  const when = (id: string): string =>
    `${id}: ${(byFact.get(id) ?? []).map(({ at }) => new Date(at).toISOString().slice(0, 16)).join(", ")}`;
  const slotsOf = (tellings: readonly Telling[]): number =>
    new Set(tellings.map(({ slot }) => slot)).size;
  return {
    ...{
      facts: known.length,
      reports: world.reports.length,
      messages: said.length,
      digests: slots.length,
    },
    toldTwice: told.filter(({ id }) => slotsOf(byFact.get(id) ?? []) > 1).map(({ id }) => when(id)),
    sentencesTwice: several(bySentence),
    leftOut: known
      .filter(({ id }) => !byFact.has(id) && !corrected.has(id))
      .map(({ id, wordings }) => `${id}: ${wordings[0]}`),
    late: told
      .filter(({ id }) => firstAt(id) > due(id) && !corrected.has(id))
      .map(({ id }) => `${when(id)}, due ${new Date(due(id)).toISOString()}`),
    early: told
      .filter(({ id }) => firstAt(id) < (published.get(id) ?? 0))
      .map(({ id }) => when(id)),
    unread: all.filter(({ id }) => !readable.has(id)).map(({ id }) => id),
    anew: {
      facts: known.filter(({ instead }) => instead !== undefined).length,
      asChanged: [...asChanged].filter((id) => known.some((fact) => fact.id === id)).length,
    },
    wronglyChanged,
    corrections: judgeCorrections(world, reads, said),
    withdrawn: judgeWithdrawn(world, said),
    readAfterHours: readAfter(world, reads),
  };
}
