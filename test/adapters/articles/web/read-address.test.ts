import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedHosts, readAddress } from "../../../../src/adapters/articles/web/read-address.ts";
import { SourceError } from "../../../../src/core/model/errors.ts";

const none = allowedHosts([]);

describe("readAddress", () => {
  it.each([
    ["news.test/feed", "no web address"],
    ["", "no web address"],
    ["file:///etc/passwd", "only http and https"],
    ["ftp://news.test/feed", "only http and https"],
    ["javascript:alert(1)", "only http and https"],
    ["data:text/html,x", "only http and https"],
    ["gopher://news.test", "only http and https"],
    ["http://ana:secret@news.test/", "user name or a password"],
    ["http://ana@news.test/", "user name or a password"],
    ["http://news.test:6379/", "port 6379"],
    ["https://news.test:22/", "port 22"],
    [`http://news.test/${"a".repeat(3000)}`, "longer than"],
  ])("refuses %s", (given, problem) => {
    const read = () => readAddress(given, none);
    expect(read).toThrow(SourceError);
    expect(read).toThrow(problem);
    expect(read).toThrow(expect.objectContaining({ code: "address", permanent: true }));
  });

  it("never repeats a password", () => {
    expect(() => readAddress("http://ana:secret@news.test/", none)).not.toThrow(/secret/);
  });

  it.each([
    ["http://news.test", "http://news.test/"],
    ["https://news.test:443/a#part", "https://news.test/a"],
    ["http://news.test:8080/feed", "http://news.test:8080/feed"],
    ["HTTP://News.Test/Feed", "http://news.test/Feed"],
  ])("reads %s", (given, href) => {
    expect(readAddress(given, none).href).toBe(href);
  });

  it("reads any port that an operator allows, of that host alone", () => {
    const allowed = allowedHosts(["Wiki.Internal:9000", "[::1]:7000", "127.1:80"]);
    expect([...allowed]).toEqual(["wiki.internal:9000", "[::1]:7000", "127.0.0.1:80"]);
    expect(readAddress("http://wiki.internal:9000/feed", allowed).port).toBe("9000");
    expect(() => readAddress("http://wiki.internal:9001/feed", allowed)).toThrow("FETCH_ALLOW");
    expect(() => readAddress("http://other.internal:9000/feed", allowed)).toThrow("FETCH_ALLOW");
  });

  it("throws a SourceError or gives an http address, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^https?:\/\/[a-z@:.0-9[\]]{1,20}$/)),
        (given) => {
          try {
            expect(readAddress(given, none).protocol).toMatch(/^https?:$/);
          } catch (error) {
            expect(error).toBeInstanceOf(SourceError);
          }
        },
      ),
    );
  });
});
