// Commands that do what a test needs.
import type { Article } from "../../../src/core/model/article.ts";
import { cite } from "../../../src/core/model/article.ts";
import { defineCommand } from "../../../src/core/model/command.ts";
import { AskerError } from "../../../src/core/model/errors.ts";
import type { Knowledge } from "../../../src/core/model/knowledge.ts";
import type { Block, Reply } from "../../../src/core/model/reply.ts";

const plain = { options: {}, examples: () => [], json: () => null } as const;

const articleIn = (knowledge: Knowledge, id: string): Article => {
  const article = knowledge.reading(id)?.article;
  if (article === undefined) {
    throw new Error(`no article ${id}`);
  }
  return article;
};

/** Claims of two reports, with a picture and a follow-up. */
export const told = defineCommand({
  ...{ ...plain, name: "told", summary: "Tells what is known" },
  find: (_, { knowledge }) => knowledge,
  say: (knowledge): Reply => {
    const opening = articleIn(knowledge, "opening");
    const first = cite(opening, { start: 0, end: 53 });
    const second = cite(articleIn(knowledge, "traffic"), { start: 0, end: 60 });
    return {
      audience: "channel",
      blocks: [
        { kind: "heading", text: "The harbour" },
        { kind: "picture", svg: SVG, alt: "Two events on a line" },
        { kind: "claim", runs: [{ text: "It opened." }], citations: [first] },
        { kind: "claim", runs: [{ text: "It closed." }], citations: [second, first] },
        {
          kind: "controls",
          controls: [
            { label: "Again", action: { kind: "command", command: "told", arguments: {} } },
          ],
        },
      ],
    };
  },
});

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><text x="2" y="14">1 2</text></svg>';

/** Twenty-five claims, so that there are pages; for the asker alone. */
export const list = defineCommand({
  ...{ ...plain, name: "list", summary: "Lists much" },
  options: {
    about: { kind: "name", summary: "Of whom", rest: true },
    size: { kind: "choice", summary: "How much", choices: ["short", "long"] },
  },
  find: ({ about }, { knowledge }) => ({ about, article: articleIn(knowledge, "opening") }),
  say: ({ about, article }) => ({
    audience: "asker",
    blocks: Array.from(
      { length: 25 },
      (_, index): Block => ({
        kind: "claim",
        runs: [{ text: `Line ${index + 1} ${about ?? ""}` }],
        citations: [cite(article, { start: 0, end: 53 })],
      }),
    ),
  }),
});

/** Twenty-five claims and a picture for everybody, for as long as it can be asked. */
export function fleeting(words = "") {
  let gone: Promise<void> | undefined;
  const command = defineCommand({
    ...{ ...plain, name: "fleeting", summary: "Can be asked for a while" },
    find: async (_, { knowledge }) => {
      if (gone !== undefined) {
        await gone;
        throw new AskerError("gone", "It can't be asked any more.");
      }
      return articleIn(knowledge, "opening");
    },
    say: (article): Reply => ({
      audience: "channel",
      blocks: [
        { kind: "picture", svg: SVG, alt: "Two events on a line" },
        ...Array.from(
          { length: 25 },
          (_, index): Block => ({
            kind: "claim",
            runs: [{ text: `Line ${index + 1}${words}` }],
            citations: [cite(article, { start: 0, end: 53 })],
          }),
        ),
      ],
    }),
  });
  /** @param known when it is known that it can't */
  const end = (known: Promise<void> = Promise.resolve()): void => {
    gone = known;
  };
  return { command, end };
}

/** Answers when the test lets it. */
export function gated(audience: Reply["audience"]) {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const command = defineCommand({
    ...{ ...plain, name: "slow", summary: "Takes its time" },
    find: async () => {
      await gate;
      return "done";
    },
    say: (): Reply => ({ audience, blocks: [{ kind: "note", text: "Done at last" }] }),
  });
  return { command, open: () => open() };
}

export const broken = defineCommand({
  ...{ ...plain, name: "broken", summary: "Fails" },
  find: (): Promise<string> => Promise.reject(new TypeError("secret detail")),
  say: (): Reply => ({ audience: "channel", blocks: [] }),
});

/** Changes settings. */
export const settle = defineCommand({
  ...{ ...plain, name: "settle", summary: "Settles something here" },
  settings: true,
  find: () => 1,
  say: (): Reply => ({ audience: "channel", blocks: [{ kind: "note", text: "Set." }] }),
});
