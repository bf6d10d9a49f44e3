import { expect, it } from "vitest";
import { openLoopbackWeb } from "../support/loopback-web.ts";
import { openHouseBot } from "../support/month/house-bot.ts";
import { judge } from "../support/month/judge.ts";
import { live } from "../support/month/live.ts";
import { DAY_MS, makeWorld, START } from "../support/month/make-world.ts";
import { putOnWeb } from "../support/month/month-web.ts";
import type { Said } from "../support/month/said.ts";
import { createChance } from "../support/story-month.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The same at full size, with a process that is killed: npm run bench:month. */
it("tells all that feeds bring, once and in the next digest, though sites fail, reports are edited and the bot is ended", async () => {
  const world = makeWorld({
    ...{ seed: 4, days: 3, outlets: 4, reportsPerDay: 6, factsPerDay: 5, faultHours: [2, 6] },
  });
  let now = START;
  const web = await openLoopbackWeb();
  const { reads, feeds } = putOnWeb(world, web, () => now);
  const said = new Map<string, Said>();
  let [ids, twice] = [0, 0];
  const bot = await openHouseBot({
    ...{ folder: temporaryFolder(), allow: web.allow, now: () => now },
    random: createChance(1).next,
    newId: () => `id${++ids}`,
    wire: {
      send: async (key, message) => {
        twice += Number(said.has(key));
        said.set(key, { ...message, key, at: now });
      },
      find: async (key) => said.has(key),
    },
  });
  const setTime = (time: number): void => {
    now = time;
  };
  await live(world, { bot, feeds, setTime, crashes: [START + 1.6 * DAY_MS], stepMs: DAY_MS / 48 });
  const problems = bot.problems();
  await bot.close();
  await web.close();
  const verdict = judge(world, reads, [...said.values()]);
  expect(verdict.facts).toBeGreaterThan(8);
  expect([twice, problems]).toEqual([0, []]);
  expect(verdict).toMatchObject({
    ...{ toldTwice: [], sentencesTwice: [], leftOut: [], late: [], early: [], unread: [] },
    wronglyChanged: [],
    corrections: { missed: [], twice: [], wrong: [] },
    withdrawn: { missed: [], twice: [] },
  });
});
