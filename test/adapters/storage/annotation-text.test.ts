import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeAnnotation,
  encodeAnnotation,
} from "../../../src/adapters/storage/shelf/annotation-text.ts";
import type { Annotation } from "../../../src/core/model/annotation.ts";

const span = { start: fc.nat(), end: fc.nat() };
const text = fc.string({ unit: "grapheme" });
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });

const annotations = fc.record({
  articleId: text,
  revision: text,
  paragraphs: list(fc.record(span)),
  sentences: list(fc.record(span)),
  terms: list(text),
  names: list(fc.record({ ...span, kind: fc.constant("person" as const), entity: text })),
  dates: list(fc.record({ ...span, type: fc.constant("DATE" as const), value: text })),
  quotes: list(
    fc.record(
      {
        ...span,
        speaker: fc.option(fc.record({ ...span, entity: text })),
        direct: fc.boolean(),
        cue: fc.record(span),
      },
      { requiredKeys: ["start", "end", "speaker", "direct"] },
    ),
  ),
  roles: list(fc.record({ ...span, entity: text, description: fc.boolean() })),
  relations: list(fc.record({ ...span, entity: text, relation: text, to: text })),
  events: list(
    fc.record({
      ...span,
      trigger: text,
      kinds: text,
      terms: text,
      date: fc.option(fc.nat()),
      value: fc.option(text),
      until: fc.option(text),
      phase: fc.constant("story" as const),
      participants: list(text),
    }),
  ),
}) satisfies fc.Arbitrary<Annotation>;

describe("encodeAnnotation", () => {
  it("writes what decodeAnnotation gives back", () => {
    fc.assert(
      fc.property(annotations, (annotation) => {
        expect(decodeAnnotation(encodeAnnotation(annotation), annotation)).toEqual(annotation);
      }),
    );
  });

  it("writes the names of fields once a list", () => {
    const sentences = Array.from({ length: 50 }, (_, at) => ({ start: at * 10, end: at * 10 + 9 }));
    const [annotation] = fc.sample(annotations, 1);
    const written = encodeAnnotation({ ...(annotation as Annotation), sentences });
    expect(written.split('"start"').length).toBeLessThan(50);
  });
});
