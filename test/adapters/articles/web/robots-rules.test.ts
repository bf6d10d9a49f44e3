import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRobots } from "../../../../src/adapters/articles/web/robots-rules.ts";

const mayRead = (lines: string, path: string): boolean =>
  readRobots(lines, "summitnewsbot").isAllowed(path);

const all = (...rules: string[]): string => ["User-agent: *", ...rules].join("\n");

describe("readRobots", () => {
  it.each([
    [true, "", "/a"],
    [true, all("Disallow:"), "/a"],
    [false, all("Disallow: /"), "/a"],
    [true, all("Disallow: /"), "/robots.txt"],
    [false, all("Disallow: /a"), "/abc"],
    [true, all("Disallow: /a/"), "/a"],
    [true, all("Disallow: /a", "Allow: /a/b"), "/a/b/c"],
    [false, all("Allow: /a", "Disallow: /a/b"), "/a/b/c"],
    [true, all("Disallow: /a", "Allow: /a"), "/a"],
    [false, all("Disallow: /*.xml$"), "/feeds/news.xml"],
    [true, all("Disallow: /*.xml$"), "/feeds/news.xml?page=2"],
    [false, all("Disallow: /*?print="), "/a?print=1"],
    [false, all("Disallow: /a*b*c"), "/a-b-c-d"],
    [true, all("Disallow: /a*b*c"), "/a-c-b"],
    [true, all("Disallow: /a*ab$"), "/ab"],
    [false, all("Disallow: /a*ab$"), "/aab"],
    [false, all("Disallow: /caf%C3%A9"), "/caf%c3%a9/x"],
    [false, all("Disallow: /café"), "/caf%C3%A9"],
    [false, all("Disallow: /%61bc"), "/abc"],
    [true, all("Disallow: /a # not /b"), "/b"],
    [false, "disallow: /x\nUSER-AGENT : *\ndisallow :/a", "/a"],
    [true, "Disallow: /a", "/a"],
    [false, all("Disallow: /a").replaceAll("\n", "\r\n"), "/a"],
    [false, `\uFEFF${all("Disallow: /a")}`.slice(1), "/a"],
  ])("says %s of %j for %s", (allowed, lines, path) => {
    expect(mayRead(lines, path)).toBe(allowed);
  });

  it("takes the rules that name it, in all groups that do, before those for everybody", () => {
    const lines = [
      "User-agent: OtherBot\nUser-agent: SummitNewsBot/1.0\nDisallow: /a",
      all("Disallow: /b"),
      "User-agent: summitnewsbot\nDisallow: /c",
    ].join("\n\n");
    expect(["/a", "/b", "/c"].map((path) => mayRead(lines, path))).toEqual([false, true, false]);
  });

  it("knows the pause that a site asks for", () => {
    expect(readRobots(all("Crawl-delay: 2.5"), "x").pauseMs).toBe(2500);
    expect(readRobots(all("Crawl-delay: never"), "x").pauseMs).toBeUndefined();
  });

  it("fits patterns as a regular expression would", () => {
    const letters = (alphabet: string) =>
      fc.array(fc.constantFrom(...alphabet), { maxLength: 8 }).map((each) => `/${each.join("")}`);
    fc.assert(
      fc.property(letters("ab*"), fc.boolean(), letters("ab"), (pattern, isWhole, path) => {
        const expression = new RegExp(`^${pattern.replaceAll("*", ".*")}${isWhole ? "$" : ""}`);
        const rule = all(`Disallow: ${pattern}${isWhole ? "$" : ""}`);
        expect(mayRead(rule, path)).toBe(!expression.test(path));
      }),
    );
  });

  it("reads anything", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (lines, path) => {
        const [rule, page] = [lines, path].map((bytes) => Buffer.from(bytes).toString("utf16le"));
        expect(typeof mayRead(all(`Disallow: ${rule}`), `/${page}`)).toBe("boolean");
      }),
    );
  });
});
