import type {
  Explained,
  FollowedSource,
  IntakeRecord,
  LeftOut,
  SourceNotice,
  SourceReport,
} from "../../model/following.ts";
import type { Belonging, Ground } from "../../model/intake.ts";
import type { ArticleSummary } from "../../model/knowledge.ts";
import type { Block, Reply } from "../../model/reply.ts";

const note = (text: string): Block => ({ kind: "note", text });
const heading = (text: string): Block => ({ kind: "heading", text });

const MOST_ENTRIES = 8;
const MINUTE_MS = 60_000;

/** Two digits are as much as a score can be trusted to. */
const sayScore = (score: number): string => score.toFixed(2);

/** "in 20 minutes", "3 hours ago". */
function sayDistance(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE_MS);
  const [count, unit] =
    minutes < 90
      ? [minutes, "minute"]
      : minutes < 36 * 60
        ? [Math.round(minutes / 60), "hour"]
        : [Math.round(minutes / 60 / 24), "day"];
  if (count === 0) {
    return ms < 0 ? "just now" : "at once";
  }
  const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
  return ms < 0 ? `${words} ago` : `in ${words}`;
}

/** Of one, and of several. */
const reasons: Readonly<Record<LeftOut, readonly [string, string]>> = {
  "other-story": ["tells of something else", "tell of something else"],
  unreadable: ["can't be read", "can't be read"],
  removed: ["was taken out by hand", "were taken out by hand"],
  "too-many": ["came with too many others", "came with too many others"],
};

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

/** "12 taken in, 3 repeats, 40 left out (38 tell of something else, 2 can't be read)". */
function sayCounts({ reading }: FollowedSource): string {
  const { taken, repeats, revisions, leftOut, waiting } = reading;
  const out = Object.entries(leftOut) as [LeftOut, number][];
  const sum = out.reduce((all, [, number]) => all + number, 0);
  const why = out
    .map(([reason, number]) => `${number} ${reasons[reason][number === 1 ? 0 : 1]}`)
    .join(", ");
  const counts = [
    `${taken} taken in`,
    ...count(revisions, "new version", "new versions"),
    ...count(repeats, "repeat", "repeats"),
    ...(sum === 0 ? [] : [`${sum} left out (${why})`]),
    ...count(waiting, "waits for its turn", "wait for their turn"),
  ];
  return counts.join(", ");
}

const decisions: Readonly<Record<IntakeRecord["decision"], string>> = {
  taken: "Taken in",
  repeat: "Known already",
  revision: "New version",
  retracted: "Gone from its site",
  "other-story": "Left out, it tells of something else",
  unreadable: "Left out, it can't be read",
  removed: "Left out, it was taken out by hand",
  "too-many": "Left out, it came with too many others",
};

function sayRecord({ decision, title, belonging, reason }: IntakeRecord): Block {
  // What is taken whatever it tells of has no need of a score.
  const isTakenAnyway = decision === "taken" && belonging?.belongs === false;
  const score =
    belonging === undefined || isTakenAnyway
      ? ""
      : ` (${sayScore(belonging.score)} of ${sayScore(belonging.threshold)})`;
  const why = decision === "unreadable" && reason !== undefined ? ` ${reason}` : "";
  return note(`${decisions[decision]}${score}: ${title}.${why}`);
}

function sayRules({ story, all, rules, kind }: FollowedSource): string {
  const { include, exclude, threshold } = rules;
  if (kind === "article") {
    return `It goes into the story “${story}”.`;
  }
  const words = (list: readonly string[]): string => list.map((word) => `“${word}”`).join(", ");
  const least = threshold === undefined ? "" : ` with a score of ${sayScore(threshold)} or more`;
  return [
    all
      ? `All of its articles go into the story “${story}”.`
      : `Its articles go into the story “${story}” when they tell of it${least}.`,
    ...(include.length === 0 ? [] : [`With ${words(include)} in it, an article always belongs.`]),
    ...(exclude.length === 0 ? [] : [`With ${words(exclude)} in it, it never does.`]),
  ].join(" ");
}

/** The process that takes in may have much to do, or have died: then another takes over within a minute. */
const NOT_READ =
  "It has not been read since; it is due, which may take a minute. The command sources tells what comes of it.";

/** What was found at an address that is followed from now on. */
export function sayFollowed({ source, records, known, isRead }: SourceReport, now: number): Reply {
  const { reading, title, url, id, kind, state } = source;
  const isKnown = kind === "article" && records.length === 0;
  const counts = isKnown ? "It stands in the story already" : sayCounts(source);
  const read =
    state === "on" && reading.problem === undefined
      ? `${counts}. Next reading ${sayDistance(source.nextAt - now)}.`
      : (reading.problem ?? `${counts}.`);
  return {
    audience: "channel",
    blocks: [
      heading(known ? `${title} was followed already` : `${title} is followed from now on`),
      note(`${kind === "feed" ? "Feed" : "Article"} ${url} (id ${id}). ${sayRules(source)}`),
      note(isRead ? read : NOT_READ),
      ...records.slice(0, MOST_ENTRIES).map(sayRecord),
      ...(records.length > MOST_ENTRIES
        ? [note("The command why explains each: why ADDRESS.")]
        : []),
    ],
  };
}

export function sayUnfollowed({ title, url }: FollowedSource): Reply {
  return {
    audience: "channel",
    blocks: [
      heading(`${title} is followed no more`),
      note(
        `${url} is not read any more. What was taken in from it stays; the command remove takes an article out.`,
      ),
    ],
  };
}

function sayState({ state, reason, reading, nextAt }: FollowedSource, now: number): string {
  if (state === "paused") {
    return `paused after ${reading.failures} failures: ${reason ?? reading.problem ?? ""} Follow it again to go on`;
  }
  const read =
    reading.lastReadAt === undefined
      ? "not read yet"
      : `read ${sayDistance(reading.lastReadAt - now)}`;
  const failed =
    reading.failures === 0
      ? ""
      : `, failed ${reading.failures === 1 ? "once" : `${reading.failures} times in a row`} (${reading.problem?.replace(/\.$/, "")})`;
  return `${read}, next ${sayDistance(Math.max(0, nextAt - now))}${failed}`;
}

/** A line for each source that is followed, with its number. */
export function saySourcesFollowed(sources: readonly FollowedSource[], now: number): Block[] {
  if (sources.length === 0) {
    return [];
  }
  return [
    heading(
      sources.length === 1 ? "1 source is followed" : `${sources.length} sources are followed`,
    ),
    ...sources.map((source, index) =>
      note(
        `${index + 1}. ${source.title} (${source.id}, ${source.url}) for “${source.story}”: ${sayState(source, now)}; ${sayCounts(source)}.`,
      ),
    ),
  ];
}

const kinds: Readonly<Record<Ground["kind"], string>> = {
  person: "person",
  organisation: "organisation",
  place: "place",
  event: "event",
  words: "word",
  include: "chosen word",
  exclude: "word to keep out",
};

function sayGrounds(
  { grounds, score, threshold, belongs }: Belonging,
  decision: IntakeRecord["decision"] | undefined,
): Block[] {
  const verdict = belongs
    ? "It belongs"
    : decision === "taken"
      ? "All of its source's articles are taken in; by its words alone it would not belong"
      : "It does not belong";
  // What shows as nothing explains nothing.
  const telling = grounds.filter(({ share }) => Math.abs(share) >= 0.0005);
  return [
    note(`${verdict}: ${sayScore(score)}, where ${sayScore(threshold)} is needed.`),
    ...(telling.length === 0
      ? [note("It has no name and no telling word in common with the story.")]
      : telling.map(({ kind, name, share }) =>
          note(`${share < 0 ? "−" : "+"}${Math.abs(share).toFixed(3)} ${kinds[kind]} ${name}`),
        )),
  ];
}

export function sayExplained({ url, title, story, record, belonging, language }: Explained): Reply {
  const what =
    record === undefined
      ? "It has not been seen in any source that is followed; it was read just now, and nothing of it is kept."
      : `${decisions[record.decision]}${record.article === undefined ? "" : ` (${record.article})`}.${record.reason === undefined ? "" : ` ${record.reason}`}`;
  return {
    audience: "asker",
    blocks: [
      heading(title),
      note(`${url}, held against the story “${story}”.`),
      note(what),
      ...(language === undefined
        ? []
        : [
            note(
              `Its language is ${language}: it is kept where it belongs, and not read as English.`,
            ),
          ]),
      ...(belonging === undefined ? [] : sayGrounds(belonging, record?.decision)),
    ],
  };
}

/** A word for the channel where a source was added. */
export function sayNotice({ source, kind }: SourceNotice): string {
  const { title, url, reading, reason } = source;
  return kind === "paused"
    ? `${title} (${url}) is read no more, after ${reading.failures} failures in a row: ${reason ?? ""} When that is mended, follow it again: follow ${url}`
    : `${title} (${url}) spoke daily, and has said nothing for days. It is still read; look whether it has moved.`;
}

/** The same for the same occasion: a source that fails anew later is worth a new word. */
export const noticeKey = ({ source, kind }: SourceNotice): string => {
  const { failingSince, lastNewAt = source.madeAt } = source.reading;
  const since = kind === "paused" ? (failingSince ?? lastNewAt) : lastNewAt;
  return `source:${source.id}:${kind}:${since}`;
};

export function sayRemoved({ title, id, publisher }: ArticleSummary): Reply {
  const from = publisher === "" || publisher === "unknown" ? "" : ` of ${publisher}`;
  return {
    audience: "channel",
    blocks: [
      heading("Taken out"),
      note(
        `“${title}”${from} (${id}) is out, with all that was read from it, and is not taken in again.`,
      ),
    ],
  };
}
