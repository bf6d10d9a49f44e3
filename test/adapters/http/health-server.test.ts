import { afterEach, expect, it } from "vitest";
import { type HealthOptions, openHealthServer } from "../../../src/adapters/http/health-server.ts";
import { ConfigError } from "../../../src/core/model/errors.ts";
import { bad, type Check, fine } from "../../../src/core/model/health.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function open(checks: readonly Check[], more: Partial<HealthOptions> = {}) {
  const server = await openHealthServer({
    ...{ host: "127.0.0.1", port: 0, checks, log: () => undefined },
    metrics: async () => ({ type: "text/plain; version=0.0.4", text: "summit_x 1\n" }),
    ...more,
  });
  closing.push(server.close);
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}${path}`, init);
  return { ask, port: server.port };
}

it("says 200 where all is well, with what was found", async () => {
  const { ask } = await open([{ name: "database", look: () => fine("can be written") }]);
  const answer = await ask("/healthz");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    ok: true,
    checks: { database: { ok: true, text: "can be written" } },
  });
});

it("says 503 with the reasons where something is not", async () => {
  const { ask } = await open([
    { name: "slack", look: () => bad("not connected") },
    { name: "database", look: () => Promise.reject(new Error("The disk is full: make room.")) },
    { name: "digests", look: () => fine("looked 2 s ago") },
  ]);
  const answer = await ask("/healthz");
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({
    ok: false,
    checks: {
      slack: { ok: false, text: "not connected" },
      database: { ok: false, text: "The disk is full: make room." },
      digests: { ok: true, text: "looked 2 s ago" },
    },
  });
});

it("does not wait for a check that hangs", async () => {
  const look = () => new Promise<never>(() => undefined);
  const { ask } = await open([{ name: "database", look }], { patienceMs: 10 });
  const answer = await ask("/healthz");
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("did not answer in 10 ms");
});

it("shows what was measured, and nothing else", async () => {
  const { ask } = await open([]);
  expect(await (await ask("/metrics")).text()).toBe("summit_x 1\n");
  expect((await ask("/")).status).toBe(404);
  expect((await ask("/healthz", { method: "POST" })).status).toBe(405);
});

it("says that it could not be measured, and logs why", async () => {
  const logged: unknown[] = [];
  const { ask } = await open([], {
    metrics: () => Promise.reject(new Error("the database is gone")),
    log: (...line) => logged.push(line),
  });
  const answer = await ask("/metrics");
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("database");
  expect(String(JSON.stringify(logged))).toContain("the state of the program could not be told");
});

it("names the variable where its port is taken", async () => {
  const { port } = await open([]);
  const second = open([], { port });
  await expect(second).rejects.toThrow(ConfigError);
  await expect(second).rejects.toThrow("HEALTH_PORT");
});
