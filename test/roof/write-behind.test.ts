import { expect, it } from "vitest";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { writeBehind } from "../../src/roof/write-behind.ts";

const quiet = (): void => undefined;

it("finds at once what is written a moment later, and outlives the process then", async () => {
  const state = await openSqliteState(":memory:");
  const rows = writeBehind(state.rows("desk"), quiet);
  await rows.set("key", "value", 60_000);
  expect(await rows.get("key")).toBe("value");
  expect(await state.rows("desk").get("key")).toBeUndefined();
  await rows.written();
  expect(await state.rows("desk").get("key")).toBe("value");
  expect(await rows.get("key")).toBe("value");
  await state.close();
});

it("keeps the newest of what is set while an older one is being written", async () => {
  const state = await openSqliteState(":memory:");
  const rows = writeBehind(state.rows("desk"), quiet);
  await rows.set("key", "old", 60_000);
  await rows.set("key", "new", 60_000);
  await rows.written();
  expect([await rows.get("key"), await state.rows("desk").get("key")]).toEqual(["new", "new"]);
  await state.close();
});

it("writes what is set of one key in its order, however long each takes", async () => {
  const written: string[] = [];
  let finishFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    finishFirst = resolve;
  });
  const rows = writeBehind(
    {
      get: async () => undefined,
      set: async (_, value) => {
        if (value === "old") {
          await first;
        }
        written.push(value);
      },
    },
    quiet,
  );
  await rows.set("key", "old", 60_000);
  await rows.set("key", "new", 60_000);
  setImmediate(() => setImmediate(finishFirst));
  await rows.written();
  expect(written).toEqual(["old", "new"]);
});

it("keeps in this process what could not be written, and logs it", async () => {
  const logged: string[] = [];
  const rows = writeBehind(
    { get: async () => undefined, set: () => Promise.reject(new Error("the disk is full")) },
    (level) => logged.push(level),
  );
  await rows.set("key", "value", 60_000);
  await rows.written();
  expect(await rows.get("key")).toBe("value");
  expect(logged).toEqual(["error"]);
});
