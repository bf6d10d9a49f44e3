import { expect, it } from "vitest";
import { runLines } from "../../../src/adapters/terminal/prompt.ts";
import { openDesk } from "../../support/desk.ts";
import { articleOf } from "../../support/knowledge.ts";

async function* linesOf(...lines: string[]) {
  yield* lines;
}

it("leaves at an `exit` among the lines, as at the prompt", async () => {
  const article = articleOf({ id: "courier", text: "Mayor Ann Lee opened the bridge." });
  const { desk, close } = await openDesk({ articles: [article] });
  const written: string[] = [];
  const form = { look: { colours: false, width: 80 }, now: () => 0 };
  const lines = linesOf("who", "", " EXIT ", "sources");
  const count = await runLines(desk, lines, (text) => written.push(text), form);
  expect([count, written.length]).toEqual([1, 1]);
  await close();
});
