import { expect, it } from "vitest";
import { completeLine } from "../../../src/adapters/terminal/complete-line.ts";
import type { Completion, Desk } from "../../../src/core/model/ports.ts";

const values: Readonly<Record<string, readonly string[]>> = {
  from: ["2031-05-14", "2031"],
  about: ["Ann Lee", "Arica"],
  source: ["The Courier"],
};
const desk = {
  commands: [
    {
      name: "timeline",
      options: { from: { kind: "date" }, about: { kind: "name", rest: true } },
    },
    {
      name: "ask",
      options: { question: { kind: "text", rest: true }, source: { kind: "source", byName: true } },
    },
  ],
  complete: ({ option, typed }: Completion) =>
    Promise.resolve(
      (values[option] ?? []).filter((value) => value.toLowerCase().startsWith(typed.toLowerCase())),
    ),
} as unknown as Desk;

it.each([
  ["ti", ["timeline "], "ti"],
  ["/summit as", ["/summit ask "], "/summit as"],
  ["timeline 2031-", ["2031-05-14"], "2031-"],
  ["timeline ann", ["Ann Lee"], "ann"],
  ["timeline 2031 a", ["2031 about:"], "2031 a"],
  ["timeline from:2031-", ["2031-05-14"], "2031-"],
  ["timeline about:an", ['"Ann Lee"'], "an"],
  ['timeline about:"ann l', ['"Ann Lee"'], '"ann l'],
  ["timeline --about ar", ["Arica"], "ar"],
  ["ask Who left? so", ["Who left? source:"], "Who left? so"],
  ["ask Who left? source:the", ['"The Courier"'], "the"],
] as const)("completes “%s”", async (line, hits, end) => {
  expect(await completeLine(desk, line, 0)).toEqual([hits, end]);
});

it("offers the values of all options, and their names", async () => {
  const [hits] = await completeLine(desk, "timeline ", 0);
  expect(hits).toEqual(["2031-05-14", "2031", "Ann Lee", "Arica", "from:", "about:"]);
});
