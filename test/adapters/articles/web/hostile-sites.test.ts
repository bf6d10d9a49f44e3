import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from "../../../../src/adapters/articles/web/fetcher.ts";
import { SourceError } from "../../../../src/core/model/errors.ts";
import type { FetchConditions } from "../../../../src/core/model/fetching.ts";
import { type Answer, type LoopbackWeb, openLoopbackWeb } from "../../../support/loopback-web.ts";

let web: LoopbackWeb;
const open: Fetcher[] = [];

beforeEach(async () => {
  web = await openLoopbackWeb();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  await web.close();
});

/** What fetching an address fails with. */
async function failureOf(
  url: string,
  options: Partial<FetcherOptions> = {},
  wanted: FetchConditions = {},
): Promise<SourceError> {
  const limits = { resolve: web.resolve, pauseMs: 0, limitMs: 5000, maxBytes: 100_000 };
  const fetcher = createFetcher({ allow: web.allow, contact: undefined, ...limits, ...options });
  open.push(fetcher);
  const error = await fetcher.fetch(url, wanted).then(
    () => expect.unreachable("it was fetched"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SourceError);
  return error as SourceError;
}

const redirect = (to: string, status = 302): Answer => ({ status, headers: { location: to } });

describe("a redirect", () => {
  it.each([
    ["inside", "http://10.0.0.1/"],
    ["inside", "http://127.1/"],
    ["inside", "http://2130706433/"],
    ["inside", "http://[::ffff:7f00:1]/"],
    ["inside", "//169.254.169.254/latest/meta-data"],
    ["address", "file:///etc/passwd"],
    ["address", "ftp://news.test/"],
    ["address", "http://ana:secret@news.test/"],
    ["address", "http://news.test:6379/"],
    ["address", "http://["],
  ])("is refused as %s where it leads to %s", async (code, to) => {
    const error = await failureOf(web.route("/page", redirect(to)));
    expect(error.code).toBe(code);
  });

  it("is refused where it leads to a host that is not allowed and looks up as one inside", async () => {
    const url = web.route("/page", redirect("http://evil.test/"));
    expect(await failureOf(url)).toMatchObject({ code: "inside" });
    expect(web.asked()).toEqual(["/page"]);
  });

  it("is refused where robots.txt leads inside", async () => {
    web.route("/robots.txt", redirect("http://10.0.0.1/robots.txt"));
    expect(await failureOf(web.route("/page", {}))).toMatchObject({ code: "inside" });
    expect(web.asked()).toEqual([]);
  });

  it("is followed three times and no more", async () => {
    web.route("/0", { body: "There." });
    for (const hop of [1, 2, 3, 4]) web.route(`/${hop}`, redirect(`/${hop - 1}`));
    const fetcher = createFetcher({ allow: web.allow, contact: undefined, pauseMs: 0 });
    open.push(fetcher);
    const base = `http://127.0.0.1:${web.port}`;
    expect(await fetcher.fetch(`${base}/3`)).toMatchObject({ url: `${base}/0`, status: "ok" });
    await expect(fetcher.fetch(`${base}/4`)).rejects.toMatchObject({ code: "redirects" });
  });

  it("that goes round is left", async () => {
    const url = web.route("/round", redirect("/round"));
    expect(await failureOf(url)).toMatchObject({ code: "redirects" });
    expect(web.asked()).toHaveLength(4);
  });
});

describe("an answer that is too large is stopped", () => {
  const zeros = Buffer.alloc(200_000);

  it.each<[string, Answer]>([
    [
      "where it says so itself, before it comes",
      { body: zeros, headers: { "content-length": "200000" }, fault: "drip" },
    ],
    ["where it never ends", { body: "x".repeat(1000), fault: "endless" }],
    ["where it unfolds from gzip", { body: zeros, packed: "gzip" }],
    ["where it unfolds from brotli", { body: zeros, packed: "br" }],
    [
      "where it is packed and never ends, though nothing comes of it",
      { body: gzipSync(""), fault: "endless", headers: { "content-encoding": "gzip" } },
    ],
  ])("%s", async (_, answer) => {
    const error = await failureOf(web.route("/page", answer));
    expect(error).toMatchObject({ code: "too-large" });
    if (answer.fault !== undefined) await web.quiet();
  });

  it("where its headers are", async () => {
    const headers = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`x-${i}`, "y".repeat(500)]),
    );
    const error = await failureOf(web.route("/page", { headers }));
    expect(error).toMatchObject({ code: "too-large" });
  });
});

describe("a site that keeps one waiting is left when its time is over", () => {
  it.each<[string, Answer]>([
    ["it says nothing", { fault: "hang" }],
    ["it drips", { body: "x".repeat(10_000), fault: "drip" }],
    ["it drips what is packed", { body: "x".repeat(10_000), packed: "gzip", fault: "drip" }],
  ])("%s", async (_, answer) => {
    const error = await failureOf(web.route("/page", answer), { limitMs: 200 });
    expect(error).toMatchObject({ code: "timeout", permanent: false });
    await web.quiet();
  });

  it("its host is never looked up to the end", async () => {
    const resolve = () => new Promise<never>(() => {});
    const url = web.route("slow.test/page", {});
    expect(await failureOf(url, { resolve, limitMs: 100 })).toMatchObject({ code: "timeout" });
  });

  it("all of its redirects share the time", async () => {
    for (const hop of [2, 1]) web.route(`/${hop}`, { ...redirect(`/${hop - 1}`), afterMs: 250 });
    web.route("/0", { afterMs: 250 });
    const url = web.route("/3", { ...redirect("/2"), afterMs: 250 });
    expect(await failureOf(url, { limitMs: 600 })).toMatchObject({ code: "timeout" });
  });

  it("and at once where somebody stops it", async () => {
    const cancel = new AbortController();
    const url = web.route("/page", () => {
      cancel.abort();
      return { fault: "hang" };
    });
    const error = await failureOf(url, {}, { signal: cancel.signal });
    expect(error).toMatchObject({ code: "cancelled", permanent: false });
    await web.quiet();
    expect(await failureOf(url, {}, { signal: AbortSignal.abort() })).toMatchObject({
      code: "cancelled",
    });
  });
});

describe("what a site answers is said in words", () => {
  it.each<[string, string, Answer]>([
    ["gone", "taken down for good", { status: 410 }],
    ["missing", "no such page", { status: 404 }],
    ["refused", "answered 403", { status: 403 }],
    ["refused", "answered 451", { status: 451 }],
    ["server", "answered 500", { status: 500 }],
    ["server", "answered 204", { status: 204 }],
    ["server", "answered 302", { status: 302 }],
    ["busy", "answered 429", { status: 429 }],
    ["type", "image/png", { type: "image/png", body: "x" }],
    ["type", "application/pdf", { type: "application/pdf", body: "x" }],
    ["encoding", "“zstd”", { body: "x", headers: { "content-encoding": "zstd" } }],
    ["encoding", "“gzip, gzip”", { body: "x", headers: { "content-encoding": "gzip, gzip" } }],
    ["encoding", "damaged", { body: "no gzip", headers: { "content-encoding": "gzip" } }],
    ["encoding", "damaged", { body: "no brotli", headers: { "content-encoding": "br" } }],
    [
      "encoding",
      "damaged",
      { body: gzipSync("A ferry sank.").subarray(0, 20), headers: { "content-encoding": "gzip" } },
    ],
    [
      "unreachable",
      "broke the connection",
      { body: "x".repeat(5000), headers: { "content-length": "5000" }, fault: "cut" },
    ],
    ["unreachable", "broke the connection", { fault: "reset" }],
    ["unreachable", "broke the connection", { fault: "headless" }],
  ])("%s: %s", async (code, words, answer) => {
    web.route("/robots.txt", {});
    const error = await failureOf(web.route("/page", answer));
    expect(error).toMatchObject({ code });
    expect(error.message).toContain(words);
  });

  it("of a host that is not known, not listening, or not proven", async () => {
    const unknown = Object.assign(new Error("no"), { code: "ENOTFOUND" });
    const away = await failureOf(web.route("gone.test/page", {}), {
      resolve: () => Promise.reject(unknown),
    });
    expect(away.message).toMatch(/gone\.test:\d+ is not known/);
    const secure = await failureOf(web.route("/page", {}).replace("http:", "https:"));
    expect(secure).toMatchObject({ code: "unreachable" });
    const { port } = web;
    await web.close();
    const closed = await failureOf(`http://127.0.0.1:${port}/page`);
    expect(closed.message).toContain("refuses connections");
  });

  it("with how long it asks to be left alone", async () => {
    web.route("/robots.txt", {});
    const now = () => Date.parse("2031-05-16T09:00:00Z");
    const busy = (after: string) =>
      failureOf(web.route("/page", { status: 503, headers: { "retry-after": after } }), { now });
    expect((await busy("120")).retryAfterMs).toBe(120_000);
    expect((await busy("Fri, 16 May 2031 10:00:00 GMT")).retryAfterMs).toBe(3_600_000);
    expect((await busy("soon")).retryAfterMs).toBeUndefined();
    expect((await busy("-5")).retryAfterMs).toBeUndefined();
  });
});
