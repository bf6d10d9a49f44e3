// The outlets of a made-up month on the loopback web, as they stand at a time; what was read of them is written down.
import { createHash } from "node:crypto";
import type { Answer, Asked, LoopbackWeb } from "../loopback-web.ts";
import {
  DAY_MS,
  type Fault,
  START,
  type Version,
  type WebReport,
  type World,
} from "./make-world.ts";

/** So many entries stand in a feed. */
const LISTED = 60;
const RETRY_AFTER_S = 3600;

const hostOf = (outlet: number): string => `outlet${outlet}.test`;

/** A page that was sent whole. */
export interface Read {
  readonly report: WebReport;
  readonly version: Version;
  readonly at: number;
}

const dateOf = (at: number): string => new Date(at).toUTCString();

const versionAt = ({ versions }: WebReport, now: number): Version | undefined =>
  versions.filter(({ from }) => from <= now).at(-1);

function pageOf(
  { title, outlet, credit, versions }: WebReport,
  { sentences, dressed, from }: Version,
) {
  const words = dressed
    ? sentences.map(
        (each) => `  ${each.replace(" ", " \n <b></b>")}<img src="/pixel.gif?${from}"> `,
      )
    : sentences;
  const paragraphs = [...words, ...(credit === undefined ? [] : [credit])];
  const published = new Date(versions[0].from).toISOString();
  const modified =
    from === versions[0].from
      ? ""
      : `<meta property="article:modified_time" content="${new Date(from).toISOString()}">`;
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="Outlet ${outlet}"><meta property="article:published_time" content="${published}">${modified}
<script>track(${from})</script></head><body><nav><a href="/">Home</a> <a href="/about">About us</a></nav>
<article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("\n")}</article><footer>All rights reserved.</footer></body></html>`;
}

/** Some outlets make up ids and dates at every reading, some tag their links, some know what has not changed. */
function feedOf(outlet: number, reports: readonly WebReport[], now: number, port: number): string {
  const items = reports.map((report) => {
    const tag = outlet % 2 === 0 ? `?utm_source=feed&utm_campaign=${now}` : "";
    const isFickle = outlet % 3 === 0;
    const id = isFickle ? `${report.path}-${now}` : report.path;
    const date = dateOf(isFickle ? now : report.versions[0].from);
    return `<item><title>${report.title}</title><link>http://${hostOf(outlet)}:${port}/${report.path}${tag}</link><guid isPermaLink="false">${id}</guid><pubDate>${date}</pubDate><description>${report.title}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${outlet}</title>${items.join("")}</channel></rss>`;
}

const FAULTY: Readonly<Record<Fault["kind"], (whole: Answer) => Answer>> = {
  broken: () => ({ status: 500, body: "Something broke." }),
  busy: () => ({ status: 429, body: "Later.", headers: { "retry-after": `${RETRY_AFTER_S}` } }),
  "silent-socket": () => ({ fault: "hang" }),
  malformed: ({ body = "" }) => ({
    type: "application/rss+xml",
    body: body.slice(0, body.length / 2),
  }),
  "error-page": () => ({ body: "<html><body><p>We are working on it.</p></body></html>" }),
  "pages-broken": (whole) => whole,
  reset: () => ({ fault: "reset" }),
};

/** Puts a world on the web. @param now milliseconds since the epoch */
export function putOnWeb(world: World, web: LoopbackWeb, now: () => number) {
  const reads: Read[] = [];
  const faultOf = (outlet: number): Fault | undefined =>
    world.faults.find(
      (fault) => fault.outlet === outlet && fault.from <= now() && now() < fault.to,
    );
  const conditional = (outlet: number, { headers }: Asked, whole: Answer): Answer => {
    const etag = `"${createHash("sha256").update(String(whole.body)).digest("hex").slice(0, 12)}"`;
    return outlet % 4 === 1 && headers["if-none-match"] === etag
      ? { status: 304, headers: { etag } }
      : { ...whole, headers: { etag } };
  };
  for (let outlet = 0; outlet < world.outlets; outlet += 1) {
    const own = world.reports.filter((report) => report.outlet === outlet);
    web.route(`${hostOf(outlet)}/feed.xml`, (asked) => {
      const there = own.filter(({ versions }) => versions[0].from <= now());
      const newest = there.toSorted((a, b) => b.versions[0].from - a.versions[0].from);
      const body = feedOf(outlet, newest.slice(0, LISTED), now(), web.port);
      const whole = conditional(outlet, asked, { body });
      const fault = faultOf(outlet);
      return fault === undefined ? whole : FAULTY[fault.kind](whole);
    });
    for (const report of own) {
      const answer = (): Answer => {
        const version = versionAt(report, now());
        const kind = faultOf(outlet)?.kind;
        if (kind !== undefined && kind !== "malformed" && kind !== "error-page") {
          return kind === "pages-broken" ? FAULTY.broken({}) : FAULTY[kind]({});
        }
        if (version === undefined || (report.goneAt ?? Number.POSITIVE_INFINITY) <= now()) {
          return { status: version === undefined ? 404 : 410, body: "It is not here." };
        }
        reads.push({ report, version, at: now() });
        return { body: pageOf(report, version) };
      };
      web.route(`${hostOf(outlet)}/${report.path}`, answer);
    }
  }
  return {
    reads,
    feeds: Array.from(
      { length: world.outlets },
      (_, outlet) => `http://${hostOf(outlet)}:${web.port}/feed.xml`,
    ),
  };
}

/** Day of the month, from 0. */
export const dayOf = (at: number): number => Math.floor((at - START) / DAY_MS);
