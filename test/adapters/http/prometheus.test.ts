import { expect, it } from "vitest";
import { createPrometheus } from "../../../src/adapters/http/prometheus.ts";

const page = async (prometheus: ReturnType<typeof createPrometheus>): Promise<string> => {
  const { text } = await prometheus.page({
    deliveries: async () => ({ sent: 3, pending: 1 }),
    articles: () => ({ harbour: 12 }),
  });
  return text;
};

it("shows commands by name, platform and outcome, with how long they took", async () => {
  const prometheus = createPrometheus();
  prometheus.measures.begin("who", "slack")("answered");
  prometheus.measures.begin("who", "slack")("mistake");
  const text = await page(prometheus);
  const count = (outcome: string) =>
    `summit_command_seconds_count{command="who",platform="slack",outcome="${outcome}"} 1`;
  expect(text).toContain(count("answered"));
  expect(text).toContain(count("mistake"));
  expect(text).toMatch(/summit_command_seconds_bucket\{le="0.01",command="who"/);
});

it("shows deliveries by state, how late they were and how long they waited", async () => {
  const prometheus = createPrometheus();
  prometheus.measures.delivered("sent", 4000);
  prometheus.measures.delivered("sent", -5);
  prometheus.measures.delivered("failed");
  prometheus.measures.waited("discord", 700);
  const text = await page(prometheus);
  expect(text).toContain('summit_deliveries_total{state="sent"} 2');
  expect(text).toContain('summit_deliveries_total{state="failed"} 1');
  expect(text).toContain("summit_digest_lateness_seconds_sum 4");
  expect(text).toContain('summit_rate_limit_wait_seconds_sum{platform="discord"} 0.7');
});

it("shows what stands in the database and the library now, and no state that is gone", async () => {
  const prometheus = createPrometheus();
  await page(prometheus);
  const { text } = await prometheus.page({
    deliveries: async () => ({ sent: 4 }),
    articles: () => ({ harbour: 13 }),
  });
  expect(text).toContain('summit_deliveries{state="sent"} 4');
  expect(text).not.toContain('state="pending"');
  expect(text).toContain('summit_articles{story="harbour"} 13');
  expect(text).toContain("process_resident_memory_bytes");
});
