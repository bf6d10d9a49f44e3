import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from "../../../../src/adapters/articles/web/fetcher.ts";
import type { FetchedBody } from "../../../../src/core/model/fetching.ts";
import { type LoopbackWeb, openLoopbackWeb } from "../../../support/loopback-web.ts";

let web: LoopbackWeb;
const open: Fetcher[] = [];

const fetcher = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const made = createFetcher({
    allow: web.allow,
    contact: "https://bot.example/about",
    resolve: web.resolve,
    pauseMs: 0,
    ...options,
  });
  open.push(made);
  return made;
};

const fetched = async (url: string, options?: Partial<FetcherOptions>): Promise<FetchedBody> => {
  const answer = await fetcher(options).fetch(url);
  if (answer.status !== "ok") throw new Error("expected a body");
  return answer;
};

const textOf = ({ bytes }: FetchedBody): string => Buffer.from(bytes).toString();

beforeEach(async () => {
  web = await openLoopbackWeb();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  await web.close();
});

describe("fetch", () => {
  it("brings the body with what the site says of it", async () => {
    const url = web.route("gazette.test/feed.xml", {
      body: "<rss/>",
      headers: {
        etag: '"a1"',
        "last-modified": "Fri, 16 May 2031 09:10:00 GMT",
        "cache-control": "public, max-age=600",
        age: "60",
      },
    });
    expect(await fetched(url)).toEqual({
      status: "ok",
      url,
      bytes: new Uint8Array(Buffer.from("<rss/>")),
      contentType: "application/rss+xml; charset=utf-8",
      etag: '"a1"',
      lastModified: "Fri, 16 May 2031 09:10:00 GMT",
      maxAgeMs: 540_000,
    });
  });

  it.each(["gzip", "br"] as const)("unpacks %s", async (packed) => {
    const url = web.route("/page", { body: "A ferry sank.", packed });
    expect(textOf(await fetched(url))).toBe("A ferry sank.");
  });

  it("says who it is and whom to write to", async () => {
    await fetched(web.route("/page", {}));
    expect(web.requests.at(-1)?.headers["user-agent"]).toBe(
      "SummitNewsBot (+https://bot.example/about)",
    );
  });
});
