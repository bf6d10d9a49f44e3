import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../src/adapters/storage/sqlite/open-database.ts";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createSqliteEngine } from "../../../src/adapters/storage/sqlite/sqlite-engine.ts";
import { intakeContract } from "../../contracts/intake-contract.ts";
import { stateContract } from "../../contracts/state-contract.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

stateContract("SQLite in memory", (clock) => openSqliteState(":memory:", clock && { clock }));
stateContract("SQLite in a file", (clock) =>
  openSqliteState(join(temporaryFolder(), "summit.db"), clock && { clock }),
);
intakeContract("SQLite", () => openSqliteState(":memory:"));

const place = { platform: "slack", workspace: "T1", channel: "C1" } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

describe("openSqliteState", () => {
  it("finds everything again after a restart, in a folder it made itself", async () => {
    const file = join(temporaryFolder(), "made", "here", "summit.db");
    const before = await openSqliteState(file);
    await before.rows("buttons").set("key", "value", 60_000);
    await before.leases.take("shard", "a", 60_000);
    await before.events.onceEvent("event");
    await before.close();
    const after = await openSqliteState(file);
    expect(await after.rows("buttons").get("key")).toBe("value");
    expect(await after.leases.take("shard", "b", 60_000)).toBeUndefined();
    expect(await after.events.onceEvent("event")).toBe(false);
    await after.close();
  });

  it("remembers an event for a day", async () => {
    let now = 1_000;
    const state = await openSqliteState(":memory:", { clock: () => now });
    expect(await state.events.onceEvent("event")).toBe(true);
    now += DAY_MS - 1;
    expect(await state.events.onceEvent("event")).toBe(false);
    now += 1;
    expect(await state.events.onceEvent("event")).toBe(true);
    await state.close();
  });

  it("lets four processes handle 200 events once", async () => {
    const file = join(temporaryFolder(), "summit.db");
    const program = join(import.meta.dirname, "../../support/claim-events-process.ts");
    const claim = () => promisify(execFile)("node", ["--import", "tsx", program, file, "200"]);
    const printed = await Promise.all([claim(), claim(), claim(), claim()]);
    const total = printed.reduce((sum, { stdout }) => sum + Number(stdout), 0);
    expect(total).toBe(200);
  });

  it("says which file is no database and what to do", async () => {
    const file = join(temporaryFolder(), "summit.db");
    writeFileSync(file, "no database at all, but long enough to look like one ".repeat(40));
    const opening = Promise.resolve().then(() => openSqliteState(file));
    await expect(opening).rejects.toMatchObject({ name: "StateError", code: "damaged" });
    await expect(opening).rejects.toThrow(file);
  });

  it("rejects with what is locked instead of answering that there is nothing", async () => {
    const file = join(temporaryFolder(), "summit.db");
    const state = await openSqliteState(file, { busyMs: 1 });
    await state.rows("buttons").set("key", "value", 60_000);
    const other = createSqliteEngine(file);
    await other.transaction(async () => {
      const writing = state.rows("buttons").set("key", "other", 60_000);
      await expect(writing).rejects.toMatchObject({ code: "locked" });
      await expect(state.events.onceEvent("event")).rejects.toMatchObject({ code: "locked" });
      await expect(state.leases.take("shard", "a", 1)).rejects.toMatchObject({ code: "locked" });
    });
    expect(await state.events.onceEvent("event")).toBe(true);
    await other.close();
    await state.close();
  });

  it("waits for another's write beside everything else that goes on", async () => {
    const file = join(temporaryFolder(), "summit.db");
    const state = await openSqliteState(file);
    const other = openDatabase(file);
    other.begin();
    const written = state.events.onceEvent("event");
    const settings = state.settings.set(place, "story", "harbour");
    // What holds the lock is in this process: it can let go only where nobody waits for it at a standstill.
    await new Promise((resolve) => setImmediate(resolve));
    other.commit();
    expect(await written).toBe(true);
    await settings;
    expect(await state.settings.get(place, "story")).toBe("harbour");
    other.close();
    await state.close();
  });

  it("lets everything else have its turn while one works with it on and on", async () => {
    const engine = createSqliteEngine(":memory:");
    let turned = false;
    setTimeout(() => {
      turned = true;
    }, 1);
    // Without an end in sight: it is reached only where the timer gets its turn.
    for (let count = 0; !turned && count < 200_000; count += 1) {
      await engine.query("SELECT 1");
    }
    expect(turned).toBe(true);
    await engine.close();
  });

  it("leaves a database of a newer version alone", async () => {
    const file = join(temporaryFolder(), "summit.db");
    await (await openSqliteState(file)).close();
    const engine = createSqliteEngine(file);
    await engine.query("INSERT INTO migrations VALUES (999, 0)");
    await engine.close();
    await expect(openSqliteState(file)).rejects.toMatchObject({ code: "newer" });
  });

  it("lets others go on while much is written, one after the other", async () => {
    const state = await openSqliteState(":memory:");
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    });
    const began = performance.now();
    while (performance.now() - began < 200) {
      await state.events.onceEvent(String(performance.now()));
    }
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
    await state.close();
  });

  it("undoes a transaction that fails, and goes on", async () => {
    const engine = createSqliteEngine(":memory:");
    await engine.script("CREATE TABLE kept (value TEXT)");
    const failing = engine.transaction(async (within) => {
      await within.query("INSERT INTO kept VALUES ('gone')");
      throw new Error("after the insert");
    });
    const following = engine.query("SELECT COUNT(*) AS kept FROM kept");
    await expect(failing).rejects.toThrow("after the insert");
    expect(await following).toEqual([{ kept: 0 }]);
    await engine.close();
  });
});
