// The rows of the fault matrix, in the order in which they are run.
import { REQUESTS_PER_SECOND } from "../../src/adapters/discord/limits.ts";
import { WORKSPACE_MESSAGES_PER_SECOND } from "../../src/adapters/slack/limits.ts";
import { hasFaketime, JUMPS, runClocks } from "./clocks.ts";
import { runFullDisk, runLocked, runRestarts } from "./database-faults.ts";
import type { Databases } from "./databases.ts";
import { runKills } from "./kills.ts";
import { type Recovery, runOutage } from "./outage.ts";
import { runPoints } from "./points.ts";
import type { Size } from "./sizes.ts";
import { play, type Report } from "./stage.ts";
import { runStops } from "./stops.ts";

/** Leases are 3 s, time-outs 0.67 s. */
const SCALE = 15;
/** Leases are 2 s. */
const STOP_SCALE = 22.5;
const HOUR_MS = 60 * 60_000;

export interface Outcome {
  readonly report: Report;
  readonly note?: string;
  /** False where the row misses its target though nothing is lost or doubled. */
  readonly held?: boolean;
}

export interface Row {
  readonly id: string;
  readonly test: string;
  /** @returns undefined where it can't be done on this engine or this machine */
  run(databases: Databases, size: Size): Promise<Outcome | undefined>;
}

const plain = async (report: Promise<Report>): Promise<Outcome> => ({ report: await report });

const drained = ({ drainedS, floorS }: Recovery): string =>
  `drained in ${drainedS.toFixed(1)} s, ${(drainedS / floorS).toFixed(2)} x the floor of ${floorS.toFixed(1)} s`;

const kills = (replicas: number): Row => ({
  id: `kills-${replicas}`,
  test: `kill -9 at random, ${replicas} ${replicas === 1 ? "replica" : "replicas"}`,
  run: (databases, size) => {
    const [count, slots] =
      replicas === 3 ? [size.kills, size.killSlots] : [size.killsOfOthers, 6 * size.killsOfOthers];
    const common = { databases, replicas, scale: SCALE, parts: 2 };
    return plain(runKills({ ...common, kills: count, slots, everyMs: 150 }));
  },
});

const clock = (faketime: boolean): Row => ({
  id: faketime ? "clock-faketime" : "clock",
  test: `clock ${JUMPS.map(([name]) => name).join(", ")} and back (${faketime ? "libfaketime" : "injected"})`,
  run: async (databases, { clockSlots: each }) =>
    // PostgreSQL's clock is its own; it is the injected one that stands for both.
    faketime && (!hasFaketime() || databases.restart !== undefined)
      ? undefined
      : plain(
          runClocks({
            ...{ databases, replicas: 2, scale: SCALE, parts: 2, faketime, each },
            jumps: JUMPS.map(([, ms]) => ms),
          }),
        ),
});

/** As many as it takes for Slack to allow as many messages a second as Discord. */
const OUTAGE_WORKSPACES = REQUESTS_PER_SECOND / WORKSPACE_MESSAGES_PER_SECOND;

/** @param hour lasts an hour, at the scale; else as long as the size says */
const outage = (
  how: "refused" | "500",
  hour: boolean,
  platform: "discord" | "slack" = "discord",
): Row => ({
  id: `${platform === "slack" ? "slack-" : ""}${hour ? "hour" : "outage"}-${how}`,
  test: `${platform === "slack" ? "Slack's " : ""}outage${hour ? " of an hour" : ""} (${how === "refused" ? "nobody listens" : "every request 500"}), then recovery`,
  run: async (databases, { outageSlots, hourSlots, awayMs }) => {
    const slots = hour ? hourSlots : outageSlots;
    if (slots === 0) {
      return undefined;
    }
    // Rates are not scaled, and what a lane has in hand must have its turn within its lease: few parts where that is scaled.
    // Each workspace of Slack has a rate of its own, for which a few parts are too few to go round.
    const common = {
      ...{ databases, replicas: 3, parts: 2, platforms: [platform] as const },
      ...(platform === "slack"
        ? { scale: 1, inHand: 25, workspaces: OUTAGE_WORKSPACES }
        : { scale: SCALE }),
    };
    const lasts = hour ? HOUR_MS / SCALE : awayMs;
    const report = await runOutage({ ...common, slots, awayMs: lasts, how });
    return { report, note: drained(report), held: report.drainedS <= 1.2 * report.floorS };
  },
});

export const MATRIX: readonly Row[] = [
  kills(3),
  kills(1),
  kills(8),
  {
    id: "points",
    test: "kill -9 at each of ten points of a part's life",
    run: async (databases, { each }) => {
      const report = await runPoints({ databases, replicas: 4, scale: SCALE, parts: 2, each });
      return { report, note: `at least ${report.fewest} at each`, held: report.fewest >= each };
    },
  },
  {
    id: "restart",
    test: "PostgreSQL ended and restarted under load",
    run: async (databases, { restarts }) =>
      databases.restart === undefined
        ? undefined
        : {
            report: await runRestarts({ databases, replicas: 3, scale: SCALE, restarts }),
            note: `${restarts} restarts`,
          },
  },
  {
    id: "stops",
    test: "SIGSTOP for up to twice the lease (2 s)",
    run: async (databases, { stops }) => {
      const report = await runStops({ databases, replicas: 3, scale: STOP_SCALE, parts: 2, stops });
      return { report, note: `${report.stopped} stops` };
    },
  },
  clock(false),
  clock(true),
  {
    id: "lost-answers",
    test: "every fifth send: 500, reset, or no answer after it was stored",
    run: (databases, { lostAnswers }) =>
      plain(
        play({ databases, replicas: 3, scale: SCALE, parts: 2 }, async (stage) => {
          stage.wires.meet(5, ["500", "reset", "reset-after", "hang-after"]);
          await stage.add(lostAnswers);
          await stage.drained(600_000);
        }),
      ),
  },
  outage("refused", false),
  outage("500", false),
  outage("refused", true),
  outage("500", true),
  outage("refused", false, "slack"),
  outage("500", false, "slack"),
  {
    id: "storm",
    test: "429 storm of 10 s, then recovery",
    run: async (databases, { stormSlots: slots }) => {
      const report = await runOutage({
        ...{ databases, replicas: 3, scale: SCALE, parts: 1, platforms: ["discord"], inHand: 25 },
        ...{ slots, awayMs: 10_000, how: "429" },
      });
      const note = `${report.invalid} invalid requests; ${drained(report)}`;
      return { report, note, held: report.invalid < 200 };
    },
  },
  {
    id: "locked",
    test: "database locked for 8 s",
    run: (databases, { databaseSlots: slots }) =>
      plain(runLocked({ databases, replicas: 3, scale: SCALE, slots, lockedMs: 8000 })),
  },
  {
    id: "full",
    test: "disk full for 10 s",
    run: async (databases, { databaseSlots: slots }) => {
      const report =
        databases.restart === undefined
          ? await runFullDisk({ replicas: 3, scale: SCALE, slots })
          : undefined;
      return report === undefined
        ? undefined
        : {
            report,
            note: `${report.sentWhileFull} sent without a claim`,
            held: report.sentWhileFull === 0,
          };
    },
  },
];
