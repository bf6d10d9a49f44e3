// A house that follows sites of the loopback web, and tells its terminal what is new; time stands still unless it is moved.

import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createTerminal } from "../../src/adapters/terminal/platform.ts";
import { createAlerts, planAlerts } from "../../src/core/delivery/alerts.ts";
import { createDigests } from "../../src/core/delivery/digests.ts";
import { createDispatcher, TIMING } from "../../src/core/delivery/dispatcher.ts";
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
import { openPassingShelf } from "../../src/roof/open-shelf.ts";
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

/** @param articles of the corpus */
export async function openIntakeHouse(articles: readonly Article[], startAt: string) {
  let now = Date.parse(startAt);
  const web = await openLoopbackWeb();
  const state = await openSqliteState(":memory:", { clock: () => now });
  const { intake, leases, deliveries: store } = state;
  const shelf = openPassingShelf();
  for (const article of articles) {
    shelf.keep(article);
  }
  const soFar = await shelveFollowed(intake, shelf);
  const libraries = await openLibraries({ articles, shelf, corpus: "c", log, threads: 0 });
  const { stories } = libraries;
  const followed = followArticles({ intake, libraries, shelf, since: soFar.seq, log });
  const notices: SourceNotice[] = [];
  const problems: unknown[] = [];
  const room = openIntakeRoom({
    ...{ intake, leases, shelf, stories, followed, threads: 0, pauseMs: 0 },
    now: async () => now,
    notify: async (notice) => void notices.push(notice),
    onChange: () => undefined,
    log: (_, message, fields) => void problems.push({ message, ...fields }),
    fetching: { allow: web.allow, contact: undefined },
  });
  const sent: Sent[] = [];
  const platforms = new Map([["terminal" as const, recording(state, sent)]]);
  let ids = 0;
  const newId = (): string => `id${++ids}`;
  const following = createFollowing({
    ...{ store: intake, stories, find: room.find, explain: room.explain, newId },
    attend: async () => void (await room.running.run()),
    plain: (url) => (URL.canParse(url) ? url : undefined),
    changed: () => followed.catchUp(),
    now: async () => now,
  });
  const told = createToldInChannel({ store, intake, stories });
  const dispatcher = createDispatcher({
    ...{ owner: "me", store, platforms, log, timing: TIMING },
    compose: createComposer({
      ...{ stories, platforms, store, intake, catchUp: followed.catchUp },
      told,
      desk: { present: async (reply) => ({ reply, sources: new Map(), keys: new Map() }) },
    }),
    tellOwner: async () => undefined,
    monotonic: () => now,
    sleep: async () => undefined,
  });
  return {
    ...{ web, state, stories, following, notices, problems, sent, room, followed },
    digests: createDigests({ store, platforms, newId, told }),
    alerts: createAlerts({ store, intake, platforms, newId }),
    now: () => now,
    pass: (minutes: number): void => {
      now += minutes * 60_000;
    },
    /** Edits an article of the corpus. */
    edit: async (article: Article): Promise<void> => {
      await libraries.apply({ put: [article], removed: [] });
      await planFileCorrections(store, [article]);
    },
    /** Reads what is due. */
    read: () => room.running.run(),
    /** Plans and delivers what is due. @returns what was sent */
    deliver: async (): Promise<readonly Sent[]> => {
      const before = sent.length;
      await planDue(store, () => now, log);
      await planAlerts(store, intake);
      await planCorrections(store, intake);
      while ((await dispatcher.run(20)) > 0) {
        // Until nothing is due.
      }
      return sent.slice(before);
    },
    close: async () => {
      await room.close();
      await web.close();
      await state.close();
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
