import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeMarks, encodeMarks } from "../../../src/core/intake/kept-marks.ts";

const number = fc.nat({ max: 0xffffffff });
const keys = fc.uint32Array({ maxLength: 30 });

it("reads marks as they were written, with what an article is about or without", () => {
  const numbers = fc
    .record({ words: keys, names: keys, pairs: keys, length: fc.nat(5000) })
    .map(({ length, ...kinds }) => {
      const weights = (of: Uint32Array) => Float32Array.from(of, (key) => key / 0xffffffff);
      const { words, names, pairs } = kinds;
      return {
        ...{ length, keys: kinds },
        weights: { words: weights(words), names: weights(names), pairs: weights(pairs) },
      };
    });
  const kept = fc.record({
    signature: fc.record({ links: fc.array(number), words: fc.array(number) }),
    numbers: fc.option(numbers, { nil: undefined }),
  });
  fc.assert(
    fc.property(kept, (marks) => {
      expect(decodeMarks(encodeMarks(marks))).toEqual(marks);
    }),
  );
});
