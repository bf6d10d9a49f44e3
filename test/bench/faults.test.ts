import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runClaims } from "../../bench/faults/claims.ts";
import { type Databases, postgresOn, sqliteIn } from "../../bench/faults/databases.ts";
import { runKills } from "../../bench/faults/kills.ts";
import { startPostgres } from "../support/postgres-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const postgres = await startPostgres();
afterAll(() => postgres?.stop());
// Replicas run what was compiled: they start in half of the time.
beforeAll(() => void execFileSync("node_modules/.bin/tsc", ["-p", "bench"]), 60_000);

describe("replicas that are killed while they deliver", { timeout: 240_000 }, () => {
  async function deliver(databases: Databases, platform: "discord" | "slack"): Promise<void> {
    const report = await runKills({
      ...{ databases, platforms: [platform], replicas: 3, scale: 15, parts: 2 },
      ...{ kills: 16, slots: 48, everyMs: 100 },
    });
    expect(report).toMatchObject({ lost: 0, extra: 0, misplaced: 0, violations: [] });
    expect(report.kills).toBeGreaterThanOrEqual(16);
    expect(report.counts).toEqual({ sent: 2 * report.slots });
  }

  it("say each part once and in its place on Discord, from SQLite", () =>
    deliver(sqliteIn(temporaryFolder()), "discord"));

  it.skipIf(postgres === undefined)(
    "say each part once and in its place on Slack, from PostgreSQL",
    () => deliver(postgresOn(postgres ?? expect.fail()), "slack"),
  );
});

describe("eight processes that claim 10,000 slots", { timeout: 120_000 }, () => {
  async function claim(databases: Databases): Promise<void> {
    const { shares, twice } = await runClaims(databases, 8, 10_000);
    expect(twice).toBe(0);
    expect(shares.reduce((sum, each) => sum + each, 0)).toBe(10_000);
    expect(shares.filter((share) => share > 0).length).toBeGreaterThan(1);
  }

  it("get none twice from SQLite", () => claim(sqliteIn(temporaryFolder())));

  it.skipIf(postgres === undefined)("get none twice from PostgreSQL", () =>
    claim(postgresOn(postgres ?? expect.fail())),
  );
});
