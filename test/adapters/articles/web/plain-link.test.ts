import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLink } from "../../../../src/adapters/articles/web/plain-link.ts";

describe("plainLink", () => {
  it.each([
    ["https://Gazette.Test:443/Ferry#top", "https://gazette.test/Ferry"],
    ["http://gazette.test:80", "http://gazette.test/"],
    ["http://gazette.test./a", "http://gazette.test/a"],
    ["https://ana:secret@gazette.test/a", "https://gazette.test/a"],
    ["https://gazette.test/a?utm_source=x&utm_medium=y", "https://gazette.test/a"],
    ["https://gazette.test/a?id=17&UTM_Campaign=x&page=2", "https://gazette.test/a?id=17&page=2"],
    ["https://gazette.test/a?fbclid=x&gclid=y&mc_eid=z&at_medium=rss", "https://gazette.test/a"],
    ["https://gazette.test/a?b=1&a=2", "https://gazette.test/a?b=1&a=2"],
    ["https://gazette.test/a?q=a+b%20c&id=%C3%A9", "https://gazette.test/a?q=a+b%20c&id=%C3%A9"],
    ["https://gazette.test/a?", "https://gazette.test/a"],
    ["https://gazette.test/a?source=rss&ref=x", "https://gazette.test/a?source=rss&ref=x"],
    [" https://gazette.test/a\n", "https://gazette.test/a"],
  ])("writes %s as %s", (link, plain) => {
    expect(plainLink(link)).toBe(plain);
  });

  it("reads a relative link from where it stands", () => {
    expect(plainLink("../b", "https://gazette.test/x/a")).toBe("https://gazette.test/b");
  });

  it.each([
    "",
    "ferry",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:a@b.test",
    `https://a.test/${"a".repeat(3000)}`,
  ])("finds no address in %j", (link) => {
    expect(plainLink(link)).toBeUndefined();
  });

  it("changes nothing that is plain already", () => {
    const name = fc.constantFrom("id", "page", "utm_source", "gclid", "q", "");
    const query = fc.array(fc.tuple(name, fc.string({ maxLength: 5 })), { maxLength: 5 });
    fc.assert(
      fc.property(query, fc.string({ maxLength: 10 }), (pairs, path) => {
        const search = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
        const once = plainLink(`https://a.test/${encodeURIComponent(path)}?${search}`);
        expect(plainLink(once ?? "")).toBe(once);
        expect(once).not.toMatch(/utm_|gclid/);
      }),
    );
  });
});
