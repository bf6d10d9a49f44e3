import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/model/article.ts";
import { correctToldFiles } from "../../../src/roof/correct-told-files.ts";
import { here, pillars, seed } from "../../support/bridge-story.ts";
import { openIntakeHouse } from "../../support/intake-house.ts";
import { articleOf } from "../../support/knowledge.ts";

type House = Awaited<ReturnType<typeof openIntakeHouse>>;

const other = articleOf({ id: "pillars", title: "Pillars", text: pillars.join("\n\n") });
const edited: Article = {
  ...seed,
  text: seed.text.replace("900 million", "950 million"),
  revision: "seed-2",
};

/** A house whose channel was told all that stands in its files. */
async function openTold(): Promise<House> {
  const house = await openIntakeHouse([seed, other], "2031-05-20T09:00:00Z");
  const digest = { time: "12:00", timezone: "UTC", quiet: true, story: "bridge" };
  await house.digests.subscribe(here, digest);
  house.pass(4 * 60);
  expect((await house.deliver()).some(({ text }) => text.includes("900 million"))).toBe(true);
  return house;
}

describe("what becomes of words of files that a channel was told", () => {
  let house: House;
  beforeEach(async () => {
    house = await openTold();
  });
  afterEach(() => house.close());

  /** As at a start, or by each replica that sees the change. */
  const look = async () => {
    await house.lookAtFiles();
    await house.lookAtFiles();
    return house.deliver();
  };

  it("is told in their thread once where a file was edited, and of white space nothing", async () => {
    expect(await look()).toEqual([]);
    await house.change([edited]);
    const [reply, ...more] = await look();
    expect(reply?.text).toMatch(/Corrected.*900 million.*950 million/);
    expect(reply?.thread).toBeDefined();
    expect(more).toEqual([]);
    const spaced = { ...edited, text: edited.text.replace("said", " said"), revision: "seed-3" };
    await house.change([spaced]);
    expect(await look()).toEqual([]);
  });

  it.each([
    ["edited", [edited], []],
    ["edited and renamed", [{ ...edited, id: "ministers" }], ["seed"]],
  ])("is told by no later digest where a file was %s", async (_, put, gone) => {
    await house.change(put, gone);
    expect(await look()).toHaveLength(1);
    house.pass(24 * 60);
    expect(await house.deliver()).toEqual([]);
  });

  it("is told once where a file was taken away", async () => {
    await house.change([], ["seed"]);
    const [reply, ...more] = await look();
    expect(reply?.text).toMatch(/Withdrawn: Ministers agree on a bridge .*900 million/);
    expect(reply?.text).not.toContain("24 pillars");
    expect(reply?.thread).toBeDefined();
    expect(more).toEqual([]);
    await house.change([seed]);
    expect(await look()).toEqual([]);
  });

  it("is nothing where a file only got another name", async () => {
    await house.change([{ ...seed, id: "ministers", revision: "other" }], ["seed"]);
    expect(await look()).toEqual([]);
  });

  it("is the edit alone where a file got another name and other words", async () => {
    await house.change([{ ...edited, id: "ministers" }], ["seed"]);
    const [reply, ...more] = await look();
    expect(reply?.text).toMatch(/Corrected.*900 million.*950 million/);
    expect(more).toEqual([]);
  });

  it("is nothing where all files of a story are gone, as their drive may be", async () => {
    await house.change([], ["seed", "pillars"]);
    expect(await look()).toEqual([]);
  });
});

describe("correctToldFiles", () => {
  it("waits for a file that is gone to come back under another name before it tells of it", async () => {
    const house = await openTold();
    const problems: string[] = [];
    let wake = (): void => undefined;
    const woken = () =>
      new Promise<void>((resolve) => {
        wake = resolve;
      });
    const told = correctToldFiles({
      ...{ state: house.state, articles: [seed, other], graceMs: 30, wake: () => wake() },
      log: (_, message) => problems.push(message),
    });
    const change = async (put: readonly Article[], gone: readonly string[]) => {
      await house.change(put, gone);
      await told.changed({ put, removed: gone.map((id) => ({ story: "bridge", id })) });
    };
    await change([], ["seed"]);
    expect(await house.deliver()).toEqual([]);
    const renamed = woken();
    await change([{ ...seed, id: "ministers" }], []);
    await renamed;
    expect(await house.deliver()).toEqual([]);
    const gone = woken();
    await change([], ["pillars"]);
    await gone;
    const [reply, ...more] = await house.deliver();
    expect(reply?.text).toContain("Withdrawn: Pillars");
    expect([more, problems]).toEqual([[], []]);
    told.stop();
    await house.close();
  });
});
