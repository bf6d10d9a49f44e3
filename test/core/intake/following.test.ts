import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { remove } from "../../../commands/remove.ts";
import { why } from "../../../commands/why.ts";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createFollowing } from "../../../src/core/intake/following.ts";
import { SourceError, type SourceErrorCode } from "../../../src/core/model/errors.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { here, seed, wish } from "../../support/bridge-story.ts";
import { alertsOf } from "../../support/following.ts";
import { articleOf, storiesOf } from "../../support/knowledge.ts";
import { requestOf } from "../../support/requests.ts";

const cup = articleOf({
  id: "cup",
  story: "cup",
  title: "Rovers win",
  text: "Rovers won on Saturday.",
});

describe("what goes wrong with an address", () => {
  let state: State;
  beforeEach(async () => {
    state = await openSqliteState(":memory:");
  });
  afterEach(() => state.close());

  const failing = (code: SourceErrorCode, permanent = false) => {
    const fail = async (): Promise<never> => {
      throw new SourceError(code, "It failed.", { permanent });
    };
    return createFollowing({
      ...{ store: state.intake, stories: storiesOf([seed]), find: fail, explain: fail },
      ...{ attend: async () => undefined, changed: async () => undefined, newId: () => "f1" },
      plain: (url) => (URL.canParse(url) ? url : undefined),
      now: async () => 0,
    });
  };

  it("is said with what to do: later where it may be over, and nothing where it won't be", async () => {
    const url = "https://quay.example/feed";
    await expect(failing("server").follow(here, wish(url))).rejects.toThrow(
      /^It failed. Nothing was changed; ask again later.$/,
    );
    await expect(failing("missing").follow(here, wish(url))).rejects.toThrow(/^It failed.$/);
    await expect(failing("server", true).follow(here, wish(url))).rejects.toThrow(/^It failed.$/);
    await expect(failing("timeout").why(here, "bridge", url)).rejects.toThrow(
      /^It failed. Ask again later.$/,
    );
  });
});

describe("a source that is followed again", () => {
  it("is said to be read only where it was read since", async () => {
    const state = await openSqliteState(":memory:");
    const url = "https://quay.example/feed";
    let now = 1;
    let reads = true;
    const { intake } = state;
    const following = createFollowing({
      ...{ store: intake, stories: storiesOf([seed]), newId: () => "f1", now: async () => now },
      find: async () => ({ kind: "feed", url, title: "The Quay" }),
      attend: async (id) => {
        const source = await intake.source(id);
        if (reads && source !== undefined) {
          await intake.change(id, { reading: { ...source.reading, lastReadAt: now } });
        }
      },
      ...{ explain: async () => ({ title: "", belonging: undefined }), plain: () => undefined },
      changed: async () => undefined,
    });
    expect(await following.follow(here, wish(url))).toMatchObject({ known: false, isRead: true });
    [now, reads] = [2, false];
    expect(await following.follow(here, wish(url))).toMatchObject({ known: true, isRead: false });
    await state.close();
  });
});

describe("a story that is named", () => {
  const stories = storiesOf([seed, cup]);
  const knowledge = stories.knowledge("bridge");
  const asked: string[] = [];
  const context = {
    ...{ request: here, stories, knowledge },
    following: {
      why: async (_: unknown, story: string, which: string) => asked.push(`why ${story} ${which}`),
      remove: async (_: unknown, story: string, which: string) =>
        asked.push(`remove ${story} ${which}`),
    },
  };

  it("is the one in which why and remove look; else the channel's own", async () => {
    const given = context as unknown as Parameters<typeof why.find>[1];
    await why.find({ article: "x", story: "CUP" }, given);
    await why.find({ article: "x", story: undefined }, given);
    await remove.find({ article: "y", story: "cup" }, given);
    expect(asked).toEqual(["why cup x", "why bridge x", "remove cup y"]);
    await expect(why.find({ article: "x", story: "zork" }, given)).rejects.toThrow(
      "There is no story “zork”. There is: bridge, cup.",
    );
  });
});

describe("alerts of a channel", () => {
  it("are taken once each, and are known by what they are about", async () => {
    const state = await openSqliteState(":memory:");
    let id = 0;
    const alerts = alertsOf(state, () => `a${++id}`);
    const request = requestOf({ rights: "settings" });
    const asked = (about?: string) =>
      alerts.subscribe(request, { story: "bridge", perHour: 4, about }, []);
    await asked();
    await asked("Ada Rahman");
    await expect(asked("ada rahman")).rejects.toThrow("alert off a2");
    await expect(alerts.end(request, undefined)).rejects.toThrow(
      "Say which: a1, a2 (Ada Rahman); as in alert off a1.",
    );
    expect(await alerts.end(request, "ADA RAHMAN")).toMatchObject({ id: "a2" });
    expect(await alerts.list(request)).toMatchObject([{ id: "a1" }]);
    await state.close();
  });
});
