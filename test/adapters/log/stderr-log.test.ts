import { expect, it } from "vitest";
import { inWords, plainError, withoutSecrets } from "../../../src/adapters/log/stderr-log.ts";

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

it("lets no name of a file steer a terminal", () => {
  const line =
    '{"level":40,"time":"2031-05-14T08:00:00Z","file":"b\u009b","msg":"a\\u001b[31m\u202e:"}';
  expect(inWords(line)).toBe('a [31m : {"file":"b "}\n');
});

it("leaves other words alone", () => {
  const line = "file a.b.c, version 1.2.3, key 2026-11-21T08:00";
  expect(withoutSecrets(line)).toBe(line);
});

it("keeps the token of an interaction out of an address", () => {
  const line = withoutSecrets(`POST https://x/webhooks/123456/${letters(40)}/messages failed`);
  expect(line).toBe("POST https://x/webhooks/123456/***/messages failed");
});

it("shows of a failure what it is, and not the request or the row that a library hangs on it", () => {
  const words = "words that somebody wrote";
  const cause = Object.assign(new TypeError("socket closed"), { code: "ECONNRESET", row: words });
  const error = Object.assign(new Error("not sent", { cause }), {
    requestBody: { json: { content: words } },
    detail: `Key (text)=(${words}) already exists.`,
  });
  const shown = plainError(error);
  expect(JSON.stringify(shown)).not.toContain(words);
  expect(shown).toMatchObject({
    type: "Error",
    message: "not sent",
    cause: { type: "TypeError", code: "ECONNRESET" },
  });
  expect(plainError({ text: words })).toBe("object");
});
