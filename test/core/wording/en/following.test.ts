import { describe, expect, it } from "vitest";
import type { Explained, SourceNotice } from "../../../../src/core/model/following.ts";
import type { Belonging } from "../../../../src/core/model/intake.ts";
import type { Reply } from "../../../../src/core/model/reply.ts";
import { noticeKey, sayExplained, sayFollowed } from "../../../../src/core/wording/en/following.ts";
import { recordOf, sourceOf } from "../../../support/following.ts";

const textOf = ({ blocks }: Reply): string =>
  blocks.flatMap((block) => ("text" in block ? block.text : [])).join("\n");
const stranger: Belonging = { score: 0.01, threshold: 0.19, belongs: false, grounds: [] };

const first = { known: false, isRead: true };

describe("what is said of a source", () => {
  it("says of one that was followed again whether it was read again", () => {
    const { reading } = sourceOf();
    const problem = "The site answered 500.";
    const source = sourceOf({ reading: { ...reading, lastReadAt: 1, taken: 3, problem } });
    const said = (isRead: boolean): string =>
      textOf(sayFollowed({ source, records: [], known: true, isRead }, 1));
    expect(said(false)).toContain("It has not been read since; it is due");
    expect(said(false)).not.toContain(problem);
    expect(said(true)).toContain(problem);
  });

  it("counts what was left out, and shows no score where all is taken", () => {
    const { reading } = sourceOf();
    const source = sourceOf({
      all: true,
      reading: { ...reading, lastReadAt: 1, taken: 1, leftOut: { "other-story": 1, removed: 2 } },
    });
    const said = textOf(
      sayFollowed({ source, records: [recordOf({ belonging: stranger })], ...first }, 1),
    );
    expect(said).toContain("3 left out (1 tells of something else, 2 were taken out by hand)");
    expect(said).toContain("(id f1)");
    expect(said).toContain("Taken in: The bridge opens.");
  });

  it("does not say of an article that was taken in that it does not belong", () => {
    const explained: Explained = {
      ...{ url: "https://quay.example/bridge", title: "The bridge opens", story: "bridge" },
      ...{ record: recordOf(), belonging: stranger },
    };
    expect(textOf(sayExplained(explained))).toContain(
      "All of its source's articles are taken in; by its words alone it would not belong: 0.01",
    );
    const left = { ...explained, record: recordOf({ decision: "other-story" }) };
    expect(textOf(sayExplained(left))).toContain("It does not belong: 0.01");
  });

  it("shows no ground that counts as nothing, and says of an article that it is there already", () => {
    const grounds = [{ kind: "words", name: "two", share: 0.0001 }] as const;
    const explained: Explained = {
      ...{ url: "https://quay.example/bridge", title: "The bridge opens", story: "bridge" },
      ...{ record: undefined, belonging: { ...stranger, grounds } },
    };
    expect(textOf(sayExplained(explained))).not.toContain("0.000");
    const { reading } = sourceOf();
    const source = sourceOf({ kind: "article", reading: { ...reading, lastReadAt: 1 } });
    expect(textOf(sayFollowed({ source, records: [], ...first }, 1))).toContain(
      "It stands in the story already.",
    );
  });

  it("has a new word for a source that was followed again and fails again", () => {
    const paused = (failingSince: number): SourceNotice => ({
      kind: "paused",
      source: sourceOf({ reading: { ...sourceOf().reading, failingSince } }),
    });
    expect(noticeKey(paused(1))).toBe(noticeKey(paused(1)));
    expect(noticeKey(paused(1))).not.toBe(noticeKey(paused(2)));
  });
});
