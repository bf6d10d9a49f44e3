import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { commandTrees, treeLength } from "../../../src/adapters/discord/command-tree.ts";
import { canonical } from "../../../src/adapters/discord/register.ts";
import { type AnyCommand, defineCommand } from "../../../src/core/model/command.ts";

const command = (fields: Partial<AnyCommand>): AnyCommand =>
  defineCommand({
    ...{ name: "some", summary: "Some", options: {}, examples: () => [] },
    ...{ find: () => 1, say: () => ({ audience: "asker", blocks: [] }), json: () => null },
    ...fields,
  });

describe("commandTrees", () => {
  it("takes all shipped commands, well below Discord's 4,000 characters", () => {
    const trees = commandTrees(commands);
    const named = trees.flatMap(({ options = [] }) => options.map(({ name }) => name));
    expect(named.sort()).toEqual(commands.map(({ name }) => name).sort());
    for (const tree of trees) {
      expect(treeLength(tree)).toBeLessThan(3600);
    }
  });

  it("keeps commands that change settings apart, for those alone who may manage channels", () => {
    const trees = commandTrees([command({ name: "a" }), command({ name: "b", settings: true })]);
    expect(trees).toMatchObject([
      { name: "summit", default_member_permissions: null, options: [{ name: "a" }] },
      { name: "summit-settings", default_member_permissions: 16, options: [{ name: "b" }] },
    ]);
  });

  it("puts required options first, lists choices, completes what can be completed", () => {
    const [tree] = commandTrees([
      command({
        options: {
          about: { kind: "name", summary: "Whom" },
          loud: { kind: "flag", summary: "Loud" },
          size: { kind: "choice", summary: "Size", choices: ["short", "long"] },
          words: { kind: "text", summary: "x".repeat(200), required: true },
        },
      }),
    ]);
    expect(tree?.options?.[0]).toMatchObject({
      options: [
        { name: "words", type: 3, required: true, description: `${"x".repeat(99)}…` },
        { name: "about", type: 3, autocomplete: true },
        { name: "loud", type: 5 },
        { name: "size", choices: [{ name: "short", value: "short" }, { name: "long" }] },
      ],
    });
  });

  it.each([
    ["a name with a capital", command({ name: "Who" })],
    ["a name with a space", command({ name: "who is" })],
    ["an empty summary", command({ summary: "" })],
  ])("refuses %s", (_, wrong) => {
    expect(() => commandTrees([wrong])).toThrow(/Discord can't have these commands/);
  });

  it("refuses more than Discord takes", () => {
    const many = Array.from({ length: 26 }, (_, index) => command({ name: `c${index}` }));
    expect(() => commandTrees(many)).toThrow("26");
    const options = Object.fromEntries(
      many.slice(1).map(({ name }) => [name, { kind: "text", summary: "x".repeat(100) } as const]),
    );
    const long = ["a", "b"].map((name) => command({ name, options }));
    expect(() => commandTrees(long)).toThrow("4000");
  });
});

describe("canonical", () => {
  it("takes what Discord adds and leaves out for nothing", () => {
    const ours = { name: "a", required: false, options: [], default_member_permissions: 16 };
    const theirs = {
      id: "1",
      version: "2",
      default_member_permissions: "16",
      name: "a",
      nsfw: false,
    };
    expect(canonical(ours)).toEqual(canonical(theirs));
    expect(canonical({ ...ours, name: "b" })).not.toEqual(canonical(theirs));
  });
});
