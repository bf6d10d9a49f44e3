import { afterEach, expect, it } from "vitest";
import type { HealthServer } from "../../src/adapters/http/health-server.ts";
import { createPrometheus } from "../../src/adapters/http/prometheus.ts";
import type { StoryShelf } from "../../src/core/model/knowledge.ts";
import type { State } from "../../src/core/model/stores.ts";
import { tellHealth } from "../../src/roof/tell-health.ts";

let server: HealthServer | undefined;
afterEach(() => server?.close());

it.each([
  ["fails", () => Promise.reject(new Error("the database is gone"))],
  ["does not answer", () => new Promise<never>(() => undefined)],
])("measures what it knows by itself while the database %s", async (_, counts) => {
  const said: string[] = [];
  server = await tellHealth({
    where: { host: "127.0.0.1", port: 0 },
    state: { deliveries: { counts } } as unknown as State,
    stories: { names: [], knowledge: () => undefined } as unknown as StoryShelf,
    ...{ prometheus: createPrometheus(), platforms: [], delivery: undefined, patienceMs: 50 },
    log: (level, message) => void said.push(`${level} ${message}`),
  });
  const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toContain("process_resident_memory_bytes");
  expect(text).not.toContain("summit_deliveries{");
  expect(said).toContainEqual(expect.stringMatching(/^error .*deliveries/));
});
