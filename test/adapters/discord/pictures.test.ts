import { expect, it } from "vitest";
import { toWire } from "../../../src/adapters/discord/message.ts";
import { renderReply } from "../../../src/adapters/discord/render.ts";
import { drawPng } from "../../../src/adapters/picture/draw-png.ts";
import type { Block } from "../../../src/core/model/reply.ts";
import { seenText } from "../../support/discord/seen.ts";
import { messageRules } from "../../support/discord/wire-rules.ts";

const picture = (svg: string, alt: string): Block => ({ kind: "picture", svg, alt });

it("says in words what a picture shows that can't be drawn, and keeps the others", async () => {
  const blocks = [picture("<svg", "A broken line"), picture("<svg/>", "A good line")];
  const reply = { audience: "channel", blocks } as const;
  const [payload] = renderReply({ reply, sources: new Map(), keys: new Map() }, true);
  if (payload === undefined) {
    throw new Error("nothing was rendered");
  }
  const { body, files = [] } = await toWire(payload, async (svg) =>
    svg === "<svg/>" ? Buffer.from("png") : undefined,
  );
  const names = files.map(({ name }) => name);
  expect(names).toEqual(["picture-2.png"]);
  expect(files[0]?.key).toBe("files[1]");
  expect(messageRules(body as Record<string, unknown>, names)).toEqual([]);
  expect(seenText(body as Record<string, unknown>)).toBe("A broken line");
});

/** Pixels that are not of the background. */
const inkOf = async (words: string): Promise<number> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40"><text x="2" y="30" font-size="24">${words}</text></svg>`;
  return (await drawPng(svg)).length;
};

it("draws text on any machine, in Latin, Cyrillic and Greek", async () => {
  const nothing = await inkOf("");
  for (const words of ["Harbour", "Žižkov", "Гавань", "Λιμάνι"]) {
    expect(await inkOf(words)).toBeGreaterThan(nothing * 1.5);
  }
});

it("refuses what is no SVG", async () => {
  await expect(drawPng("<svg")).rejects.toThrow();
});
