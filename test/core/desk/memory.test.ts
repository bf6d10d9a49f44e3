import { expect, it } from "vitest";
import { createMemory } from "../../../src/core/desk/memory.ts";
import type { AnyCommand, Context } from "../../../src/core/model/command.ts";

function open(lasting: boolean) {
  const counts = { found: 0, said: 0 };
  const command = {
    ...{ name: "count", lasting },
    find: ({ name }: { name: string }, { about }: Context) => {
      counts.found += 1;
      return `${name} ${about ?? ""}`;
    },
    say: (answer: string) => {
      counts.said += 1;
      return { audience: "channel", blocks: [{ kind: "note", text: answer }] };
    },
  } as unknown as AnyCommand;
  const knowledge = { revision: "1" };
  const find = createMemory();
  const ask = async (name: string, more: object = {}) => {
    const context = { knowledge, ...more } as unknown as Context;
    return (await find(command, { name } as never, context)).said().blocks;
  };
  return { ask, counts, knowledge };
}

it("finds and says once what follows from the articles alone", async () => {
  const { ask, counts } = open(true);
  expect(await ask("Ann")).toBe(await ask("Ann"));
  expect(counts).toEqual({ found: 1, said: 1 });
  await ask("Bo");
  await ask("Ann", { about: "Bo" });
  expect(counts.found).toBe(3);
});

it("finds anew when an article has changed, and in another story", async () => {
  const { ask, counts, knowledge } = open(true);
  await ask("Ann");
  knowledge.revision = "2";
  await ask("Ann");
  expect(counts.found).toBe(2);
  await ask("Ann", { knowledge: { revision: "2" } });
  expect(counts.found).toBe(3);
});

it("remembers nothing of commands that depend on more", async () => {
  const { ask, counts } = open(false);
  await ask("Ann");
  await ask("Ann");
  expect(counts).toEqual({ found: 2, said: 2 });
});

it("forgets the oldest of many", async () => {
  const { ask, counts } = open(true);
  for (let index = 0; index <= 100; index += 1) {
    await ask(`name ${index}`);
  }
  await ask("name 100");
  expect(counts.found).toBe(101);
  await ask("name 0");
  expect(counts.found).toBe(102);
});
