// A bot in this process that lives on the loopback web, and keeps what it knows in a folder.
import { here, wish } from "../bridge-story.ts";
import { openHouse } from "../intake-house.ts";
import type { Bot } from "./live.ts";
import { listener, type Wire } from "./said.ts";

const STORY = "valley";

interface HouseBotParts {
  readonly folder: string;
  readonly now: () => number;
  readonly allow: readonly string[];
  readonly wire: Wire;
  readonly random: () => number;
  readonly newId: () => string;
}

/** For one address: sites that hang are waited for, and what they say does not depend on it. */
const LIMIT_MS = 250;

export async function openHouseBot(parts: HouseBotParts) {
  const open = () =>
    openHouse({
      ...parts,
      ...{ articles: [], limitMs: LIMIT_MS, terminal: () => listener(parts.wire) },
      resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    });
  let house = await open();
  const follow = async (url: string): Promise<void> => {
    await house.following.follow(here, wish(url, { story: STORY, all: true }));
  };
  const bot: Bot = {
    follow,
    resume: async () => {
      for (const { url, state } of await house.following.list(here)) {
        // While it is still broken, it is told so, and tries again tomorrow.
        if (state === "paused") await follow(url).catch(() => undefined);
      }
    },
    subscribe: async () => {
      const wanted = { time: "07:00", timezone: "UTC", quiet: false, story: STORY };
      await house.digests.subscribe(here, wanted);
    },
    step: async () => {
      await house.read();
      await house.deliver();
    },
    crash: async () => {
      const reading = house.read();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await house.close();
      await reading;
      house = await open();
    },
  };
  return {
    ...bot,
    house: () => house,
    notices: () => house.notices,
    problems: () => house.problems,
    sources: () => house.following.list(here),
    close: () => house.close(),
  };
}
