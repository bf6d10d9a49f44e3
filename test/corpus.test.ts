import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const story = "corpus/pyongyang-summit";
/** The reports that the shipped story retells; they are no part of the project. */
const originals = "../shared/seeds";

const retellings = readdirSync(story).map((name) => {
  const [, matter = "", text = ""] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(`${story}/${name}`, "utf8")) ?? [];
  return { name, matter: parse(matter, { schema: "failsafe" }) as Record<string, string>, text };
});

const runLength = 8;
const longestQuotation = 12;
const wordsOf = (text: string): string[] =>
  text.replaceAll("’", "'").match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

/** Runs of words of which at least three are no parts of names and titles. */
function runs(text: string): string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength))
    .filter((run) => run.filter((word) => /^[\p{Ll}\p{N}]/u.test(word)).length >= 3)
    .map((run) => run.join(" ").toLowerCase());
}

const withoutQuotations = (text: string): string =>
  text.replace(/["“][^"”\n]*["”]/g, (quotation) =>
    wordsOf(quotation).length <= longestQuotation ? " … " : quotation,
  );

const copiedRuns = (text: string, original: string): string[] => {
  const known = new Set(runs(original));
  return runs(withoutQuotations(text)).filter((run) => known.has(run));
};

describe("the shipped corpus", () => {
  it("holds three reports", () => {
    expect(retellings).toHaveLength(3);
  });

  it.each(retellings)("gives $name a front matter that says where it is from", ({ matter }) => {
    const { title, publisher, published, ...rest } = matter;
    expect([title, publisher]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    expect(published).toMatch(/^(\d{4}-\d{2}-\d{2}|unknown)$/);
    expect(["dateline", "url"]).toEqual(expect.arrayContaining(Object.keys(rest)));
  });

  it.each(retellings)("keeps $name a text of paragraphs, not a list", ({ text }) => {
    expect(text.trim().split(/\n{2,}/).length).toBeGreaterThan(5);
    expect(text).not.toMatch(/^\s*([-*#>]|\d+\.)\s/m);
  });

  const present = existsSync(originals);
  if (!present) {
    process.stderr.write(
      `\nSKIPPED: ${originals} is not here, so nothing tells whether the corpus copies a report.\n\n`,
    );
  }
  it.skipIf(!present)("tells the reports in words of its own", () => {
    const reports = readdirSync(originals).map((name) =>
      readFileSync(`${originals}/${name}`, "utf8"),
    );
    const copied = retellings.flatMap(({ name, text }) =>
      reports.flatMap((report) => copiedRuns(text, report).map((run) => `${name}: ${run}`)),
    );
    expect(copied).toEqual([]);
  });
});

describe("the check for copied words", () => {
  const original =
    "The old lighthouse keeper rowed his small boat across the bay every single morning";

  it("finds eight words in a row, whatever their case and punctuation", () => {
    const text = "Each day, rowed his small boat – across the bay, every so often.";
    expect(copiedRuns(text, original)).toEqual(["rowed his small boat across the bay every"]);
  });

  it("allows short quotations and finds long ones", () => {
    expect(copiedRuns('He "rowed his small boat across the bay every" day.', original)).toEqual([]);
    expect(copiedRuns(`He wrote "${original}."`, original)).not.toEqual([]);
  });

  it("lets names and titles stand", () => {
    const named = "Mayor Anna Maria Silva Of Porto Velho Norte";
    expect(copiedRuns(`${named} came`, `${named} went`)).toEqual([]);
  });
});
