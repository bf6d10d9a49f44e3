import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from "../../../../src/adapters/articles/web/fetcher.ts";
import { type LoopbackWeb, openLoopbackWeb } from "../../../support/loopback-web.ts";

let web: LoopbackWeb;
const open: Fetcher[] = [];

const fetcher = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const contact = "news@desk.example";
  const made = createFetcher({
    allow: web.allow,
    contact,
    resolve: web.resolve,
    pauseMs: 0,
    ...options,
  });
  open.push(made);
  return made;
};

beforeEach(async () => {
  web = await openLoopbackWeb();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  await web.close();
});

describe("what has not changed is not sent again", () => {
  it("by its ETag and its date", async () => {
    const etag = '"a1"';
    const lastModified = "Fri, 16 May 2031 09:10:00 GMT";
    const url = web.route("/feed.xml", ({ headers }) =>
      headers["if-none-match"] === etag && headers["if-modified-since"] === lastModified
        ? { status: 304, headers: { etag, "cache-control": "max-age=60" } }
        : { body: "<rss/>", headers: { etag, "last-modified": lastModified } },
    );
    const { fetch } = fetcher();
    const { status, ...known } = await fetch(url);
    expect(status).toBe("ok");
    expect(await fetch(url, known)).toEqual({ status: "unchanged", url, etag, maxAgeMs: 60_000 });
  });

  it.each([
    [{ "cache-control": "max-age=60, must-revalidate" }, 60_000],
    [{ "cache-control": ["private", "Max-Age=60"] }, 60_000],
    [{ "cache-control": "no-cache, max-age=60" }, undefined],
    [{ "cache-control": "no-store" }, undefined],
    [{ "cache-control": "max-age=soon" }, undefined],
    [{ "cache-control": "max-age=60", age: "90" }, undefined],
    [{ expires: "Fri, 16 May 2031 10:00:00 GMT" }, 3_600_000],
    [{ expires: "0" }, undefined],
    [{ "cache-control": "max-age=60", expires: "Fri, 16 May 2031 10:00:00 GMT" }, 60_000],
  ])("for as long as %j promises", async (headers, maxAgeMs) => {
    const now = () => Date.parse("2031-05-16T09:00:00Z");
    const { fetch } = fetcher({ now });
    expect((await fetch(web.route("/page", { headers }))).maxAgeMs).toBe(maxAgeMs);
  });

  it("and nothing is sent back that is not fit for a header", async () => {
    const url = web.route("/page", {
      headers: { etag: `"${"a".repeat(600)}"`, "last-modified": "caf\xe9" },
    });
    const answer = await fetcher().fetch(url);
    expect(answer).not.toHaveProperty("etag");
    expect(answer).not.toHaveProperty("lastModified");
  });
});

describe("robots.txt", () => {
  it("is read once for a site, and keeps from pages that it forbids", async () => {
    web.route("news.test/robots.txt", { body: "User-agent: *\nDisallow: /private" });
    const { fetch } = fetcher({ allow: [`news.test:${web.port}`] });
    await fetch(web.route("news.test/a", {}));
    await fetch(web.route("news.test/b", {}));
    await expect(fetch(web.route("news.test/private/c", {}))).rejects.toMatchObject({
      code: "robots",
      permanent: true,
      message: expect.stringContaining("SummitNewsBot"),
    });
    expect(web.requests.map(({ path }) => path)).toEqual(["/robots.txt", "/a", "/b"]);
  });

  it("of each site that a redirect leads to is asked too", async () => {
    web.route("other.test/robots.txt", { body: "User-agent: *\nDisallow: /" });
    const there = web.route("other.test/page", {});
    const url = web.route("news.test/page", { status: 301, headers: { location: there } });
    await expect(fetcher().fetch(url)).rejects.toMatchObject({ code: "robots" });
    expect(web.asked()).toEqual(["/page"]);
  });

  it.each([404, 403, 410])("that is answered with %d forbids nothing", async (status) => {
    web.route("/robots.txt", { status });
    expect(await fetcher().fetch(web.route("/page", {}))).toMatchObject({ status: "ok" });
  });

  it("that fails forbids everything until it can be read, and is asked again after a while", async () => {
    let time = 0;
    const { fetch } = fetcher({ now: () => time });
    const url = web.route("/page", {});
    web.route("/robots.txt", { status: 503 });
    await expect(fetch(url)).rejects.toMatchObject({ code: "robots", permanent: false });
    web.route("/robots.txt", {});
    await expect(fetch(url)).rejects.toMatchObject({ code: "robots" });
    time += 11 * 60_000;
    expect(await fetch(url)).toMatchObject({ status: "ok" });
  });

  it("is read anew after a day", async () => {
    let time = 0;
    const { fetch } = fetcher({ now: () => time });
    const url = web.route("/page", {});
    await fetch(url);
    web.route("/robots.txt", { body: "User-agent: *\nDisallow: /" });
    time += 23 * 3_600_000;
    expect(await fetch(url)).toMatchObject({ status: "ok" });
    time += 2 * 3_600_000;
    await expect(fetch(url)).rejects.toMatchObject({ code: "robots" });
  });
});

describe("a host", () => {
  it("is asked one thing at a time, while others are asked too", async () => {
    const { fetch } = fetcher({
      allow: [`news.test:${web.port}`, `other.test:${web.port}`],
    });
    const urls = ["news.test/1", "news.test/2", "news.test/3", "other.test/1"].map((address) =>
      web.route(address, { body: "x".repeat(10_000) }),
    );
    await Promise.all(urls.map((url) => fetch(url)));
    expect(web.mostAtOnce.get("news.test")).toBe(1);
    expect(web.mostAtOnce.get("other.test")).toBe(1);
    expect(web.asked()).toHaveLength(4);
  });
});

describe("a page that has moved", () => {
  const to = (location: string, status: number) => ({ status, headers: { location } });

  it("is known by its new address where it moved for good", async () => {
    const end = web.route("/new", {});
    web.route("/between", to("/new", 308));
    const url = web.route("/old", to("/between", 301));
    expect(await fetcher().fetch(url)).toMatchObject({ url: end, movedTo: end });
  });

  it("keeps its old address where any step is for now alone", async () => {
    const end = web.route("/new", {});
    web.route("/between", to("/new", 301));
    const url = web.route("/old", to("/between", 302));
    const answer = await fetcher().fetch(url);
    expect(answer.url).toBe(end);
    expect(answer).not.toHaveProperty("movedTo");
  });
});

it("says nothing of a contact where there is none", async () => {
  await fetcher({ contact: undefined }).fetch(web.route("/page", {}));
  expect(web.requests.at(-1)?.headers["user-agent"]).toBe("SummitNewsBot");
});
