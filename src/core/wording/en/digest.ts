import type { Digest } from "../../answers/digest.ts";
import type { Change, News } from "../../answers/digest-sections.ts";
import type { TimelineEvent } from "../../answers/timeline.ts";
import type { Profile } from "../../answers/who-profile.ts";
import type { Cited } from "../../model/article.ts";
import type { Difference, Quote, Statement } from "../../model/knowledge.ts";
import type { Block, Control, Reply, Run } from "../../model/reply.ts";
import { sayDay } from "./dates.ts";
import { sayReport } from "./desk.ts";
import { sayWhen } from "./timeline-when.ts";

/** One message of a digest, with the keys of the facts that it tells. */
export interface Chapter {
  readonly reply: Reply;
  readonly facts: readonly string[];
}

interface Line {
  readonly block: Block;
  readonly facts: readonly string[];
}

/** Lines in the first message; the evidence follows in chapters of so many. */
const LINES_IN_HEAD = 5;
const LINES_IN_CHAPTER = 10;

const claim = (citations: Cited, ...runs: Run[]): Block => ({ kind: "claim", runs, citations });

/** What tells whom a line means stands before it, with its own sources behind the line's. */
const withLead = (block: Block, lead: News<unknown>["lead"]): Block =>
  lead === undefined || block.kind !== "claim"
    ? block
    : claim([...block.citations, ...lead.citations], { text: `${lead.text} ` }, ...block.runs);

const lines = <T>(news: readonly News<T>[], say: (item: T) => Block | undefined): Line[] =>
  news.flatMap(({ item, facts, lead }) => {
    const block = say(item);
    return block === undefined ? [] : [{ block: withLead(block, lead), facts }];
  });

const sayEvent = ({ when, what, citations }: TimelineEvent): Block =>
  when.words === null
    ? claim(citations, { text: what })
    : claim(citations, { text: `${sayWhen(when)}: `, style: "strong" }, { text: what });

/** What most reports tell of the story itself comes first; what led to it can wait for the evidence. */
function pickHead(
  happened: readonly News<TimelineEvent>[],
  most: number,
): ReadonlySet<News<TimelineEvent>> {
  const weight = ({ item }: News<TimelineEvent>): number =>
    item.sources + (item.phase === "story" ? 100 : 0) + (item.when.from === null ? 0 : 10);
  const best = happened.toSorted((a, b) => weight(b) - weight(a));
  return new Set(best.slice(0, Math.max(0, most)));
}

function sayPerson({ name, roles, mentioned }: Profile): Block | undefined {
  const [role] = roles;
  const [first, ...others] = mentioned;
  const citations =
    role?.citations ?? (first === undefined ? undefined : ([first, ...others] as const));
  const what: Run[] = role === undefined ? [] : [{ text: `: ${role.text}` }];
  return citations === undefined
    ? undefined
    : claim(citations, { text: name, style: "strong" }, ...what);
}

/** Reported speech begins in mid-sentence, so its sentence is shown; that of words without a speaker may say whose they are. */
const sayQuote = ({ text, direct, speaker, citations }: Quote): Block =>
  direct && speaker !== null
    ? claim(
        citations,
        { text: `${speaker}: `, style: "strong" },
        { text: `“${text}”`, style: "quotation" },
      )
    : claim([citations[0]], { text: citations[0].quote });

/** What is told now and what was told before, each with its source. */
const sayChange = ({ sentence, known }: Change): Block =>
  claim(
    [sentence, known],
    { text: sentence.quote },
    { text: " Before: ", style: "strong" },
    { text: `“${known.quote}”`, style: "quotation" },
  );

const sayStatement = ({ text, citations }: Statement): Block => claim(citations, { text });

function sayDifference({ about, values }: Difference): Block | undefined {
  const [first, ...others] = values.flatMap(({ citations }) => [...citations]);
  const said = values.map(({ text }) => `“${text}”`).join(" against ");
  return first === undefined
    ? undefined
    : claim([first, ...others], { text: `${about}: `, style: "strong" }, { text: said });
}

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [number === 1 ? `1 ${one}` : `${number} ${many}`];

function sayNothing({ first, since, about }: Digest): string {
  if (since !== null) {
    return `Nothing new since ${sayDay(since)}.`;
  }
  const topic = about === null ? "" : ` of ${about}`;
  return first ? `The reports tell nothing${topic} so far.` : "Nothing new since the last digest.";
}

/** How much of what there is; our own words, which state nothing of the story. */
function sayCounts(digest: Digest): string {
  const counts = [
    ...count(digest.reports.length, "new report", "new reports"),
    ...count(digest.changed.length, "change", "changes"),
    ...count(digest.happened.length, "event", "events"),
    ...count(digest.people.length, "person for the first time", "people for the first time"),
    ...count(digest.said.length, "quotation", "quotations"),
    ...count(
      digest.different.length,
      "point on which reports differ",
      "points on which reports differ",
    ),
    ...count(digest.planned.length, "plan", "plans"),
    ...count(digest.reported.length, "other fact", "other facts"),
  ];
  const news = counts.length === 0 ? sayNothing(digest) : `${counts.join(", ")}.`;
  return [news, ...sayRest(digest)].join(" ");
}

/** Reports of which nothing is told here, and why. */
function sayRest({ repeating, waiting }: Pick<Digest, "repeating" | "waiting">): string[] {
  const repeats = count(repeating, "report repeats", "reports repeat");
  const waits = count(waiting, "more report waits", "more reports wait");
  return [
    ...repeats.map((text) => `${text} what is known.`),
    ...waits.map((text) => `${text} for the next digest.`),
  ];
}

function controlsFor({ about }: Digest): Block {
  const filter: Readonly<Record<string, string>> = about === null ? {} : { about };
  const controls: readonly Control[] = [
    { label: "More", action: { kind: "command", command: "timeline", arguments: filter } },
    {
      label: "Why this?",
      action: { kind: "command", command: "digest", arguments: { action: "list" } },
    },
    { label: "Ask", action: { kind: "ask" } },
  ];
  return { kind: "controls", controls };
}

/** Cuts a section into chapters; each but the first says that it goes on. */
function chaptersOf(title: string, section: readonly Line[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (let at = 0; at < section.length; at += LINES_IN_CHAPTER) {
    const own = section.slice(at, at + LINES_IN_CHAPTER);
    const text = at === 0 ? title : `${title}, continued`;
    const blocks: Block[] = [{ kind: "heading", text }, ...own.map(({ block }) => block)];
    chapters.push({
      reply: { audience: "channel", blocks },
      facts: own.flatMap(({ facts }) => facts),
    });
  }
  return chapters;
}

/** Is there anything to tell? */
export const hasNews = (digest: Digest): boolean =>
  [
    digest.reports,
    digest.happened,
    digest.people,
    digest.said,
    digest.changed,
    digest.different,
    digest.planned,
    digest.reported,
  ].some((section) => section.length > 0);

interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What stands in the channel itself, and what follows it. */
interface Laid {
  readonly head: readonly Line[];
  /** Of the section that fills a head in which nothing has happened. */
  readonly title?: string;
  readonly sections: readonly Section[];
}

/** Changes and events make the head; where there are none, the first section with lines, lest the channel see numbers alone. */
function layOut(digest: Digest): Laid {
  const changes = lines(digest.changed, sayChange);
  const inHead = pickHead(digest.happened, LINES_IN_HEAD - changes.length);
  const isHead = (one: News<TimelineEvent>): boolean => inHead.has(one);
  const head = [
    ...changes.slice(0, LINES_IN_HEAD),
    ...lines(digest.happened.filter(isHead), sayEvent),
  ];
  const rest = digest.happened.filter((one) => !isHead(one));
  const said: Section = { title: "What was said", lines: lines(digest.said, sayQuote) };
  const sections: readonly Section[] = [
    { title: "What else has changed", lines: changes.slice(LINES_IN_HEAD) },
    { title: "What else happened", lines: lines(rest, sayEvent) },
    { title: "What is planned", lines: lines(digest.planned, sayEvent) },
    { title: "Where reports differ", lines: lines(digest.different, sayDifference) },
    { title: "Who appears for the first time", lines: lines(digest.people, sayPerson) },
    said,
    { title: "What else is reported", lines: lines(digest.reported, sayStatement) },
  ];
  const first = [said, ...sections].find((section) => section.lines.length > 0);
  if (head.length > 0 || first === undefined) {
    return { head, sections };
  }
  const left = { ...first, lines: first.lines.slice(LINES_IN_HEAD) };
  return {
    ...{ head: first.lines.slice(0, LINES_IN_HEAD), title: first.title },
    sections: sections.map((section) => (section.title === first.title ? left : section)),
  };
}

/**
 * Says a digest: a head that stands in the channel, then the evidence, chapter by chapter.
 * A fact is told in one chapter alone, and is known once that chapter has been delivered.
 */
export function sayDigest(digest: Digest): readonly [Chapter, ...Chapter[]] {
  const { story, about, first, reports } = digest;
  const { head, title, sections } = layOut(digest);
  const subject = about === null ? story : `${about} (${story})`;
  const blocks: Block[] = [
    { kind: "heading", text: `${subject}: ${first ? "the briefing so far" : "what is new"}` },
    { kind: "note", text: sayCounts(digest) },
    ...(title === undefined ? [] : [{ kind: "heading", text: title } as const]),
    ...head.map(({ block }) => block),
    controlsFor(digest),
  ];
  const all: readonly Section[] = [
    ...sections,
    {
      title: "The reports",
      lines: lines(reports, (report) => claim(report.citations, { text: sayReport(report) })),
    },
  ];
  return withRead(digest.read, [
    { facts: head.flatMap(({ facts }) => facts), reply: { audience: "channel", blocks } },
    ...all.flatMap((section) => chaptersOf(section.title, section.lines)),
  ]);
}

/** A report is read when the last of its news has been delivered: until then it is looked into again. */
function withRead(
  read: readonly string[],
  [head, ...rest]: readonly [Chapter, ...Chapter[]],
): readonly [Chapter, ...Chapter[]] {
  const last = rest.at(-1);
  return last === undefined
    ? [{ ...head, facts: [...head.facts, ...read] }]
    : [head, ...rest.slice(0, -1), { ...last, facts: [...last.facts, ...read] }];
}
