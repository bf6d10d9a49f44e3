import fc from "fast-check";
import { expect, it } from "vitest";
import { cutPages } from "../../../src/core/desk/pages.ts";
import type { Block } from "../../../src/core/model/reply.ts";

const claim: Block = {
  kind: "claim",
  runs: [{ text: "It opened." }],
  citations: [{ articleId: "a", revision: "1", start: 0, end: 10, quote: "It opened." }],
};
const heading: Block = { kind: "heading", text: "Then" };
const blocks = fc.array(fc.constantFrom(claim, heading));

it("loses nothing and keeps the order", () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 5 }), (all, size) => {
      expect(cutPages(all, size).flat()).toEqual(all);
    }),
  );
});

it("puts at most so many claims on a page, and no heading at its end but the last", () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const pages = cutPages(all, size);
      for (const page of pages) {
        expect(page.filter(({ kind }) => kind === "claim").length).toBeLessThanOrEqual(size);
      }
      for (const page of pages.slice(0, -1)) {
        expect(page.at(-1)?.kind).toBe("claim");
      }
    }),
  );
});
