// A house that follows sites of the loopback web, and tells its terminal what is new; time stands still unless it is moved.
import { join } from "node:path";
import type { Resolve } from "../../src/adapters/articles/web/guarded-connect.ts";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createTerminal } from "../../src/adapters/terminal/platform.ts";
import { createAlerts, planAlerts } from "../../src/core/delivery/alerts.ts";
import { createDigests } from "../../src/core/delivery/digests.ts";
import { TIMING } from "../../src/core/delivery/dispatch-options.ts";
import { createDispatcher } from "../../src/core/delivery/dispatcher.ts";
import { planDue } from "../../src/core/delivery/planner.ts";
import { planCorrections, planFileCorrections } from "../../src/core/intake/corrections.ts";
import { createFollowing } from "../../src/core/intake/following.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { SourceNotice } from "../../src/core/model/following.ts";
import type { Platform } from "../../src/core/model/ports.ts";
import type { State } from "../../src/core/model/stores.ts";
import { createComposer } from "../../src/roof/compose-digest.ts";
import { followArticles, shelveFollowed } from "../../src/roof/follow-articles.ts";
import { openIntakeRoom } from "../../src/roof/intake/open-intake-room.ts";
import { openLibraries } from "../../src/roof/open-libraries.ts";
import { openPassingShelf, openShelfIn } from "../../src/roof/open-shelf.ts";
import { createToldInChannel } from "../../src/roof/told-in-channel.ts";
import { openLoopbackWeb } from "./loopback-web.ts";

const log = () => undefined;

/** What the terminal was sent, and in whose thread. */
export interface Sent {
  readonly text: string;
  readonly thread: string | undefined;
}

function recording(state: State, sent: Sent[]): Platform {
  const terminal = createTerminal({
    look: { colours: false, width: 200 },
    print: () => undefined,
    rows: state.rows("terminal"),
  });
  return {
    ...terminal,
    send: (place, payload, key) => {
      sent.push({ text: String(payload.text).replace(/\s+/g, " "), thread: place.thread });
      return terminal.send(place, payload, key);
    },
  };
}

export interface HouseParts {
  /** Of the corpus. */
  readonly articles: readonly Article[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** `host:port` of the sites. */
  readonly allow: readonly string[];
  readonly resolve?: Resolve;
  /** For one address. */
  readonly limitMs?: number;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly newId: () => string;
  /** Where all is kept that outlives the house; nowhere where absent. */
  readonly folder?: string;
  /** What is the terminal here. */
  readonly terminal: (state: State) => Platform;
}

async function openStorage({ articles, folder, now }: HouseParts) {
  const file = folder === undefined ? ":memory:" : join(folder, "state.sqlite");
  const state = await openSqliteState(file, { clock: now });
  const shelf = folder === undefined ? openPassingShelf() : openShelfIn(folder, log);
  for (const article of articles) {
    shelf.keep(article);
  }
  const soFar = await shelveFollowed(state.intake, shelf);
  const all = [...articles, ...soFar.articles];
  const libraries = await openLibraries({ articles: all, shelf, corpus: "c", log, threads: 0 });
  return { state, shelf, soFar, libraries };
}

/** Opens a house over whatever web, clock and folder. */
export async function openHouse(parts: HouseParts) {
  const { now, newId } = parts;
  const { state, shelf, soFar, libraries } = await openStorage(parts);
  const { intake, leases, deliveries: store } = state;
  const { stories } = libraries;
  const files = new Map(parts.articles.map(({ id, revision }) => [id, revision]));
  const followed = followArticles({ intake, libraries, shelf, since: soFar.seq, log });
  const notices: SourceNotice[] = [];
  const problems: unknown[] = [];
  const { resolve, limitMs, random, allow } = parts;
  const room = openIntakeRoom({
    ...{ intake, leases, shelf, stories, followed, threads: 0 },
    ...(random === undefined ? {} : { random }),
    now: async () => now(),
    notify: async (notice) => void notices.push(notice),
    onChange: () => undefined,
    log: (_, message, fields) => void problems.push({ message, ...fields }),
    fetching: {
      ...{ allow, contact: undefined, pauseMs: 0, now },
      ...(resolve === undefined ? {} : { resolve }),
      ...(limitMs === undefined ? {} : { limitMs }),
    },
  });
  const platforms = new Map([["terminal" as const, parts.terminal(state)]]);
  const following = createFollowing({
    ...{ store: intake, stories, find: room.find, explain: room.explain, newId },
    attend: async () => void (await room.running.run()),
    plain: (url) => (URL.canParse(url) ? url : undefined),
    changed: () => followed.catchUp(),
    now: async () => now(),
  });
  const told = createToldInChannel({ store, intake, stories });
  const dispatcher = createDispatcher({
    ...{ owner: newId(), store, platforms, log, timing: TIMING },
    compose: createComposer({
      ...{ stories, platforms, store, intake, catchUp: followed.catchUp },
      told,
      desk: {
        present: async (reply, place) => {
          const articles = stories.of(place).knowledge(stories.names[0] ?? "")?.articles ?? [];
          return { reply, sources: new Map(articles.map((one) => [one.id, one])), keys: new Map() };
        },
      },
    }),
    tellOwner: async () => undefined,
    monotonic: now,
    sleep: async () => undefined,
  });
  return {
    ...{ state, stories, following, notices, problems, room, followed },
    digests: createDigests({ store, platforms, newId, told }),
    alerts: createAlerts({ store, intake, platforms, newId }),
    /** Puts and removes articles of files; nobody looks for what was told of them. */
    change: async (put: readonly Article[], gone: readonly string[] = []): Promise<void> => {
      const removed = gone.map((id) => ({ story: parts.articles[0]?.story ?? "", id }));
      await libraries.apply({ put, removed });
      for (const { id, revision } of put) {
        files.set(id, revision);
      }
      for (const id of gone) {
        files.delete(id);
      }
    },
    /** Looks for what was told of files that are others now. */
    lookAtFiles: () => planFileCorrections({ store, intake }, { files: () => files }),
    /** Reads what is due. */
    read: () => room.running.run(),
    /** Plans and delivers what is due. */
    deliver: async (): Promise<void> => {
      await planDue(store, now, log);
      await planAlerts(store, intake);
      await planCorrections(store, intake);
      while ((await dispatcher.run(20)) > 0) {
        // Until nothing is due.
      }
    },
    close: async () => {
      await room.close();
      await followed.stop();
      await libraries.close();
      shelf.close();
      await state.close();
    },
  };
}

/** Hosts of the loopback web that may be followed, besides 127.0.0.1. */
const SITES = ["a.test", "b.test"];

/** @param articles of the corpus */
export async function openIntakeHouse(articles: readonly Article[], startAt: string) {
  let time = Date.parse(startAt);
  const now = (): number => time;
  const web = await openLoopbackWeb();
  const sent: Sent[] = [];
  let ids = 0;
  const house = await openHouse({
    ...{ articles, now, newId: () => `id${++ids}` },
    ...{
      allow: [...web.allow, ...SITES.map((site) => `${site}:${web.port}`)],
      resolve: web.resolve,
    },
    terminal: (state) => recording(state, sent),
  });
  const pass = (minutes: number): void => {
    time += minutes * 60_000;
  };
  return {
    ...house,
    ...{ web, sent, now, pass },
    /** Lets hours pass, with what is due read in each. */
    readHours: async (hours: number): Promise<void> => {
      for (let hour = 0; hour < hours; hour += 1) {
        pass(60);
        await house.read();
      }
    },
    /** @returns what was sent */
    deliver: async (): Promise<readonly Sent[]> => {
      const before = sent.length;
      await house.deliver();
      return sent.slice(before);
    },
    close: async () => {
      await house.close();
      await web.close();
    },
  };
}

/** A page with one article. */
export const pageOf = (title: string, paragraphs: readonly string[], site = "The Quay"): string =>
  `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${site}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("")}</article></body></html>`;

/** A feed of articles by their addresses; ids and dates change with every reading. */
export const feedOf = (
  items: readonly (readonly [title: string, url: string])[],
  salt = String(Math.random()),
): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay</title><link>http://quay.example/</link>${items
    .map(
      ([title, url], index) =>
        `<item><title>${title}</title><link>${url}?utm_source=${salt}</link><guid>${salt}-${index}</guid><description>${title}</description></item>`,
    )
    .join("")}</channel></rss>`;
