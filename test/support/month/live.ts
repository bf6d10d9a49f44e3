// Lets a bot live through a made-up month: sites are read and digests sent as time goes by, and now and then the bot is ended.
import type { World } from "./make-world.ts";
import { DAY_MS, START } from "./make-world.ts";

/** The channel starts to follow on the first morning. */
const FOLLOWS_AT = START + DAY_MS / 4;
/** What was published last can be read and told. */
const AFTERWARDS_MS = 1.5 * DAY_MS;

/** A bot that somebody can ask things, and end. */
export interface Bot {
  follow(url: string): Promise<void>;
  /** Follows anew what is paused. */
  resume(): Promise<void>;
  /** Switches the daily digest on. */
  subscribe(): Promise<void>;
  /** Reads what is due and sends what is due. */
  step(): Promise<void>;
  /** Ends in the middle of whatever it does, and starts again. */
  crash(): Promise<void>;
}

/** @param crashes times at which the bot is ended, milliseconds since the epoch */
export async function live(
  world: World,
  {
    bot,
    feeds,
    setTime,
    crashes,
    stepMs,
  }: {
    readonly bot: Bot;
    readonly feeds: readonly string[];
    readonly setTime: (now: number) => void;
    readonly crashes: readonly number[];
    /** Time goes by in steps of so long. */
    readonly stepMs: number;
  },
): Promise<void> {
  setTime(FOLLOWS_AT);
  await bot.subscribe();
  const waiting = new Set(feeds);
  /** One that is broken just then is tried again the next day. */
  const followAll = async (): Promise<void> => {
    for (const feed of waiting) {
      await bot.follow(feed).then(
        () => waiting.delete(feed),
        () => undefined,
      );
    }
  };
  await followAll();
  for (let now = FOLLOWS_AT; now < world.end + AFTERWARDS_MS; now += stepMs) {
    setTime(now);
    if (crashes.some((at) => now - stepMs < at && at <= now)) {
      await bot.crash();
    }
    // Somebody looks once a day whether a source is paused.
    if ((now - START) % DAY_MS === DAY_MS / 2) {
      await bot.resume();
      await followAll();
    }
    await bot.step();
  }
}
