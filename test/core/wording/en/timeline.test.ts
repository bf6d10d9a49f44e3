import { describe, expect, it } from "vitest";
import type { TimelineEvent, When } from "../../../../src/core/answers/timeline.ts";
import { sayTimeline, timelineJson } from "../../../../src/core/wording/en/timeline.ts";
import { drawTimeline } from "../../../../src/core/wording/en/timeline-picture.ts";
import { sayWhen } from "../../../../src/core/wording/en/timeline-when.ts";

const when = (value: string | null, rest: Partial<When> = {}): When => ({
  from: value === null ? null : "2031-05-12",
  to: value === null ? null : "2031-05-13",
  grain: value === null ? "unknown" : "day",
  value,
  until: null,
  words: null,
  reckoned: false,
  ...rest,
});
const event = (what: string, fields: Partial<TimelineEvent> = {}): TimelineEvent => ({
  when: when("2031-05-13"),
  phase: "story",
  what,
  citations: [{ articleId: "a", revision: "1", start: 0, end: what.length, quote: what }],
  sources: 1,
  conflicts: [],
  ...fields,
});
const timelineOf = (events: TimelineEvent[]) => ({ about: null, events, read: 1, articles: 1 });

describe("sayWhen", () => {
  it.each([
    ["1961", {}, "1961"],
    ["2023-09", {}, "September 2023"],
    ["2024-06-19TMO", {}, "19 June 2024, morning"],
    ["2024-06-19TNI", { words: "overnight on Wednesday" }, "19 June 2024, overnight"],
    ["2024-06-19T15:40", {}, "19 June 2024, 15:40"],
    ["2031-W20", {}, "week of 12 May 2031"],
    ["1998", { until: "2004" }, "1998 to 2004"],
    ["2000-SU", {}, "summer 2000"],
    ["2000-Q3", {}, "quarter 3 of 2000"],
    ["199", {}, "the 1990s"],
    ["2000", { reckoned: true, words: "31 years" }, "2000, counted back from “31 years”"],
  ])("says %s %o", (value, rest, said) => {
    expect(sayWhen(when(value, rest))).toBe(said);
  });

  it("gives the source's words where its date can't be told", () => {
    expect(sayWhen(when(null, { words: "Friday" }))).toBe("“Friday”, date of the report not known");
    expect(sayWhen(when(null, { words: "4 May", value: "XXXX-05-04" }))).toBe(
      "“4 May”, year not given",
    );
    expect(sayWhen(when(null))).toBe("no date given");
  });
});

describe("sayTimeline", () => {
  it("parts background, story and what is planned", () => {
    const { blocks } = sayTimeline(
      timelineOf([
        event("B", { phase: "background" }),
        event("S"),
        event("P", { phase: "planned" }),
      ]),
    );
    expect(blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []))).toEqual([
      "Background",
      "The story",
      "Planned",
    ]);
  });

  it("tells how many reports tell an event, and who dates it otherwise", () => {
    const [{ citations }] = [event("S")];
    const values = ["1901", "1904"].map((text) => ({ text, citations }));
    const { blocks } = sayTimeline(
      timelineOf([event("S", { sources: 2, conflicts: [{ about: "S", values }] })]),
    );
    const [claim] = blocks.flatMap((block) => (block.kind === "claim" ? [block] : []));
    expect(claim?.runs.map(({ text }) => text).join("")).toBe(
      "13 May 2031 — S … (2 reports) Another report says 1904.",
    );
  });

  it("says so where nothing is found, and where not all was read", () => {
    const note = (timeline: Parameters<typeof sayTimeline>[0]): unknown =>
      sayTimeline(timeline).blocks[0];
    expect(note({ about: "Orla", events: [], read: 3, articles: 9 })).toEqual({
      kind: "note",
      text: "Read from 3 of 9 reports. The reports tell of no event with Orla.",
    });
  });

  it("prints what machines are promised", () => {
    const { conflicts, citations } = event("S");
    expect(timelineJson(timelineOf([event("S")]))).toEqual({
      events: [
        {
          when: { from: "2031-05-12", to: "2031-05-13", grain: "day", text: "13 May 2031" },
          phase: "story",
          what: "S",
          citations,
          sources: 1,
          conflicts,
        },
      ],
    });
  });
});

describe("drawTimeline", () => {
  it("draws dated events alone, and no picture of a single one", () => {
    expect(drawTimeline([event("A"), event("B", { when: when(null) })])).toBeUndefined();
    const picture = drawTimeline([event("A"), event("B")]);
    expect(picture).toMatchObject({ kind: "picture", alt: expect.stringContaining("2 events") });
  });

  it("breaks what is told into two lines and cuts the rest between words", () => {
    const picture = drawTimeline([event("ten words ".repeat(40)), event("B")]);
    const svg = picture?.kind === "picture" ? picture.svg : "";
    const lines = [...svg.matchAll(/<text x="322"[^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/ (?:ten|words) …$/);
    expect(Math.max(...lines.map((line) => line?.length ?? 0))).toBeLessThanOrEqual(76);
  });

  it("lets no text of an article into the markup", () => {
    const picture = drawTimeline([event('<script> & "x" \u0007'), event("B")]);
    const svg = picture?.kind === "picture" ? picture.svg : "";
    expect(svg).toContain("&lt;script&gt; &amp; &quot;x&quot;");
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("\u0007");
  });
});
