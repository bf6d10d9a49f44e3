import { setTimeout as sleep } from "node:timers/promises";
import { plainLink } from "../adapters/articles/web/plain-link.ts";
import { createFollowing } from "../core/intake/following.ts";
import type { Following } from "../core/model/following.ts";
import type { IntakeRoom, IntakeRoomParts } from "./intake/open-intake-room.ts";

export interface FollowingRoom {
  readonly following: Following;
  /** Takes in what is due, from now on. */
  start(): Promise<void>;
  close(): Promise<void>;
}

interface FollowingRoomParts extends Omit<IntakeRoomParts, "pollMs"> {
  /** Where lists of feeds stand, and those that the configuration names. */
  readonly corpus: string;
  readonly feeds: readonly string[];
  readonly newId: () => string;
  /** The process stays, and reads on after it has answered. */
  readonly stays: boolean;
}

/** Somebody who follows a source waits so long for what comes of it; what has not come by then is in `sources`. */
const PATIENCE_MS = 8000;
const LOOK_EVERY_MS = 250;
/** How often the process that takes in looks for what is due. */
const POLL_MS = 5000;
/** How often the lists of feeds are read again. */
const LISTS_EVERY_MS = 60_000;
/** What a story is called while there is none. */
const FIRST_STORY = "news";

/** Until a source was read once, or nobody can wait any longer. */
async function awaitReading(
  { intake, followed }: FollowingRoomParts,
  id: string,
  since: number,
): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const source = await intake.source(id);
    const isRead = source !== undefined && (source.reading.lastReadAt ?? 0) >= since;
    if (isRead && source.nextAt > since) {
      break;
    }
    await sleep(LOOK_EVERY_MS);
  }
  await followed.catchUp();
}

/** Follows what the lists of feeds name; a list that can't be read changes nothing. @param said what was said of them before */
async function followLists(parts: FollowingRoomParts, said: Set<string>): Promise<void> {
  const { intake, stories, now, log } = parts;
  const { followDeclared } = await import("./intake/declared-feeds.ts");
  try {
    const story = stories.names[0] ?? FIRST_STORY;
    for (const problem of await followDeclared(intake, { ...parts, story, now: await now() })) {
      if (!said.has(problem)) {
        said.add(problem);
        log("warn", `A feed of a list is not followed. ${problem}`);
      }
    }
  } catch (error) {
    log("error", "The lists of feeds can't be followed.", { error });
  }
}

/** Opens what follows feeds and articles; what it takes to fetch them is loaded when it is needed. */
export function openFollowing(parts: FollowingRoomParts): FollowingRoom {
  const { intake, stories, followed, now, newId, stays } = parts;
  let opening: Promise<IntakeRoom> | undefined;
  let takesIn = false;
  let declaring: NodeJS.Timeout | undefined;
  const said = new Set<string>();
  const room = (): Promise<IntakeRoom> => {
    opening ??= import("./intake/open-intake-room.ts").then(({ openIntakeRoom }) =>
      openIntakeRoom({ ...parts, ...(takesIn ? { pollMs: POLL_MS } : {}) }),
    );
    return opening;
  };
  const attend = async (id: string): Promise<void> => {
    const since = (await intake.source(id))?.nextAt ?? (await now());
    const { running } = await room();
    if (stays) {
      if (takesIn) {
        running.ring();
      }
      return awaitReading(parts, id, since);
    }
    // Where a bot runs on the same database, it reads the source.
    return (await running.read(id)) ? followed.catchUp() : awaitReading(parts, id, since);
  };
  return {
    following: createFollowing({
      ...{ store: intake, stories, now, newId, attend },
      find: async (url, as) => (await room()).find(url, as),
      explain: async (url, where) => (await room()).explain(url, where),
      // A blank parts an address from what somebody wrote behind it.
      plain: (url) => (/\s/.test(url.trim()) ? undefined : plainLink(url)),
      changed: () => followed.catchUp(),
    }),
    start: async () => {
      takesIn = true;
      await room();
      await followLists(parts, said);
      declaring = setInterval(() => void followLists(parts, said), LISTS_EVERY_MS).unref();
    },
    close: async () => {
      clearInterval(declaring);
      await (await opening)?.close();
    },
  };
}
