import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBody } from "../../../../src/adapters/articles/web/read-body.ts";

const inPieces = (bytes: Buffer, length: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
      bytes.subarray(index * length, (index + 1) * length),
    ),
  );

describe("readBody", () => {
  it("puts together what comes in pieces, packed or not", async () => {
    const pieces = fc.integer({ min: 1, max: 200_000 });
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(2000),
        pieces,
        async (start, times, length) => {
          const bytes = Buffer.concat(Array.from({ length: times }, () => start));
          const whole = await readBody(inPieces(bytes, Math.max(64, length)), "", 1_000_000);
          const unpacked = await readBody(inPieces(gzipSync(bytes), 1000), "gzip", 1_000_000);
          expect([Buffer.compare(whole, bytes), Buffer.compare(unpacked, bytes)]).toEqual([0, 0]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("keeps nothing else in memory than the body", async () => {
    const whole = await readBody(inPieces(Buffer.alloc(1000), 100), "", 5_000_000);
    expect(whole.buffer.byteLength).toBe(1000);
  });

  it("stops a body that comes in crumbs, each of which costs more than it holds", async () => {
    const crumbs = inPieces(Buffer.alloc(2000), 1);
    await expect(readBody(crumbs, "", 100_000)).rejects.toMatchObject({ code: "too-large" });
    expect(crumbs.destroyed).toBe(true);
  });
});
