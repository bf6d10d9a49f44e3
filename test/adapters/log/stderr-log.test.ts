import { expect, it } from "vitest";
import { inWords, withoutSecrets } from "../../../src/adapters/log/stderr-log.ts";

const letters = (count: number): string => "aB3".repeat(count).slice(0, count);

it.each([
  ["a Discord token", `${letters(24)}.${letters(6)}.${letters(38)}`],
  ["a Slack bot token", `xoxb-123-456-${letters(20)}`],
  ["a Slack app token", `xapp-1-A1-2-${letters(20)}`],
])("lets %s into no log", (_, token) => {
  const line = withoutSecrets(JSON.stringify({ error: `401 for Bot ${token} at https://x` }));
  expect(line).not.toContain(token);
  expect(line).toContain("401 for Bot *** at https://x");
});

it("keeps the password of a database's address out, and the rest in", () => {
  const line = withoutSecrets("can't reach postgres://summit:hunter2@db.example:5432/summit");
  expect(line).toBe("can't reach postgres://summit:***@db.example:5432/summit");
});

it("shows a person the message and what it is about, and a failure whole", () => {
  const line = (level: number): string =>
    `{"level":${level},"time":"2031-05-14T08:00:00Z","put":1,"error":{"stack":"at x"},"msg":"Changed."}\n`;
  expect(inWords(line(40))).toBe('Changed. {"put":1}\n');
  expect(inWords(line(50))).toBe(line(50));
});

it("leaves other words alone", () => {
  const line = "file a.b.c, version 1.2.3, key 2026-11-21T08:00";
  expect(withoutSecrets(line)).toBe(line);
});
