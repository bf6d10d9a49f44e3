import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { HeldLease } from "../../src/core/model/leases.ts";
import type { State } from "../../src/core/model/stores.ts";
import { followArticles, shelveFollowed } from "../../src/roof/follow-articles.ts";
import { openLibraries } from "../../src/roof/open-libraries.ts";
import { openPassingShelf } from "../../src/roof/open-shelf.ts";
import { followedOf, intakeOf } from "../support/following.ts";

const guild = { platform: "discord", workspace: "guild" } as const;
const other = { platform: "slack", workspace: "T1" } as const;
const log = () => undefined;

const pier: Article = followedOf({ id: "pier", story: "bridge", text: "The old pier was closed." });

describe("followArticles", () => {
  let state: State;
  let lease: HeldLease;
  beforeEach(async () => {
    state = await openSqliteState(":memory:");
    lease = (await state.leases.take("intake", "me", 60_000)) as HeldLease;
  });
  afterEach(() => state.close());

  /** A replica with one article of its own corpus. */
  async function openReplica() {
    const shelf = openPassingShelf();
    shelf.keep(pier);
    const soFar = await shelveFollowed(state.intake, shelf);
    const articles = [pier, ...soFar.articles];
    const libraries = await openLibraries({ articles, shelf, corpus: "c", log, threads: 0 });
    const { intake } = state;
    const followed = followArticles({ intake, libraries, shelf, since: soFar.seq, log });
    const has = (workspace: typeof guild | typeof other, story = "bridge") =>
      (libraries.stories.of(workspace).knowledge(story)?.articles ?? []).map(({ id }) => id).sort();
    return { followed, libraries, has, shelf };
  }

  it("gives a workspace what it follows besides what everybody has, and nobody else", async () => {
    const { followed, has, libraries } = await openReplica();
    const everybodys = followedOf({ id: "ferry", story: "bridge", text: "The ferry sank." });
    await state.intake.commit(lease, intakeOf([followedOf(), everybodys]));
    await followed.catchUp();
    expect(has(guild)).toEqual(["ferry", "pier", "quay-1"]);
    expect(has(other)).toEqual(["ferry", "pier"]);
    expect(libraries.stories.of(guild).knowledge("bridge")?.story).toBe("bridge");
    expect(libraries.stories.of(guild).names).toEqual(["bridge"]);
  });

  it("knows the same after a restart as a replica that was there all the time", async () => {
    const early = await openReplica();
    await state.intake.commit(lease, intakeOf([followedOf(), followedOf({ id: "q2" })]));
    await early.followed.catchUp();
    const changed = followedOf({ revision: "r2", text: "The bridge was opened on Sunday." });
    await state.intake.commit(lease, intakeOf([changed]));
    await early.followed.catchUp();
    const late = await openReplica();
    const revision = (one: typeof late) =>
      one.libraries.stories.of(guild).knowledge("bridge")?.revision;
    expect(revision(late)).toBe(revision(early));
    expect(
      early.libraries.stories.of(guild).knowledge("bridge")?.reading("quay-1", "r1"),
    ).toBeDefined();
  });

  it("takes an article out with all that was read from it", async () => {
    const { followed, has, libraries } = await openReplica();
    await state.intake.commit(lease, intakeOf([followedOf(), followedOf({ id: "q2" })]));
    await followed.catchUp();
    const knowledge = libraries.stories.of(guild).knowledge("bridge");
    expect(knowledge?.reading("quay-1", "r1")).toBeDefined();
    await state.intake.remove(followedOf(), []);
    await followed.catchUp();
    expect(has(guild)).toEqual(["pier", "q2"]);
    expect(knowledge?.reading("quay-1", "r1")).toBeUndefined();
  });

  it("forgets a workspace, on a replica that runs and on one that starts later", async () => {
    const { followed, has, shelf } = await openReplica();
    await state.intake.commit(lease, intakeOf([followedOf()]));
    await followed.catchUp();
    await state.forget(guild);
    await followed.catchUp();
    expect(has(guild)).toEqual(["pier"]);
    expect(shelf.stories()).toEqual(["bridge"]);
  });

  it("gives a workspace a story of its own", async () => {
    const { followed, has, libraries } = await openReplica();
    await state.intake.commit(lease, intakeOf([followedOf({ story: "harbour@slack:T1" })]));
    await followed.catchUp();
    expect(has(other, "harbour")).toEqual(["quay-1"]);
    expect(libraries.stories.of(other).names).toEqual(["bridge", "harbour"]);
    expect(libraries.stories.of(guild).names).toEqual(["bridge"]);
    await state.intake.remove(followedOf({ story: "harbour@slack:T1" }), []);
    await followed.catchUp();
    expect(libraries.stories.of(other).names).toEqual(["bridge"]);
  });
});
