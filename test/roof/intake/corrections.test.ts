import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { here, pillars, seed, wish } from "../../support/bridge-story.ts";
import { feedOf, openIntakeHouse, pageOf, type Sent } from "../../support/intake-house.ts";

type House = Awaited<ReturnType<typeof openIntakeHouse>>;

const TITLE = "First pillars of the Lorne bridge";
const edited = (number: string) =>
  pillars.map((each) => each.replace("24 pillars", `${number} pillars`));

describe("what becomes of words that a channel was told", () => {
  let house: House;
  beforeEach(async () => {
    house = await openIntakeHouse([seed], "2031-05-20T09:00:00Z");
  });
  afterEach(() => house.close());

  const publish = (words: readonly string[]): string => {
    const url = house.web.route("/pillars", { body: pageOf(TITLE, words) });
    return house.web.route("/feed.xml", () => ({ body: feedOf([[TITLE, url]]) }));
  };
  const digest = () =>
    house.digests.subscribe(here, { time: "12:00", timezone: "UTC", quiet: true, story: "bridge" });
  const alert = () =>
    house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
  /** What is said in the next days. */
  const nextDays = async (days: number) => {
    const said: Sent[] = [];
    for (let hour = 0; hour < days * 24; hour += 1) {
      await house.readHours(1);
      said.push(...(await house.deliver()));
    }
    return said;
  };
  const telling = (said: readonly Sent[], words: string) =>
    said.filter(({ text }) => text.includes(words));

  it("is told once, in the thread of the digest, though an alert is on that told the words too", async () => {
    await digest();
    await house.following.follow(here, wish(publish(pillars)));
    expect(telling(await nextDays(1), "24 pillars").length).toBeGreaterThan(0);
    await alert();
    publish(edited("26"));
    const said = await nextDays(3);
    const told = telling(said, "26 pillars");
    expect(told.map(({ text }) => text)).toEqual([expect.stringMatching(/Corrected.*24 pillars/)]);
    expect(told[0]?.thread).toBeDefined();
    expect(said).toEqual(told);
  });

  it("is told in the alert's thread where no digest cited the words, and in no digest after it", async () => {
    await alert();
    await house.following.follow(here, wish(publish(pillars)));
    expect(telling(await house.deliver(), "24 pillars")).toHaveLength(1);
    publish(edited("26"));
    const told = telling(await nextDays(2), "26 pillars");
    expect(told.map(({ text }) => text)).toEqual([expect.stringMatching(/Corrected.*24 pillars/)]);
    expect(told[0]?.thread).toBeDefined();
  });

  it("is news in the digest where its thread can't tell it, as the alert that cited the words is off", async () => {
    await digest();
    await nextDays(1);
    const { id } = await alert();
    await house.following.follow(here, wish(publish(pillars)));
    expect(telling(await house.deliver(), "24 pillars").length).toBeGreaterThan(0);
    await house.alerts.end(here, id);
    publish(edited("26"));
    const told = telling(await nextDays(2), "26 pillars");
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toContain("Corrected");
  });

  it("goes on from the words that the thread told last, and ends with what is gone", async () => {
    await digest();
    await house.following.follow(here, wish(publish(pillars)));
    await nextDays(1);
    publish(edited("26"));
    await nextDays(2);
    publish(edited("28"));
    const again = await nextDays(3);
    expect(again.map(({ text }) => text)).toEqual([
      expect.stringMatching(/Corrected.*26 pillars.*28 pillars/),
    ]);
    expect(again[0]?.text).not.toContain("24 pillars");
    house.web.route("/pillars", { status: 410, body: "Gone." });
    const gone = await nextDays(5);
    expect(gone.map(({ text }) => text)).toEqual([expect.stringContaining("Withdrawn")]);
    expect(gone[0]?.text).toContain("28 pillars");
    expect(gone[0]?.text).not.toContain("26 pillars");
    expect(new Set([...again, ...gone].map(({ thread }) => thread)).size).toBe(1);
  });

  it("goes on where a report went back to words that were told before", async () => {
    await digest();
    await house.following.follow(here, wish(publish(pillars)));
    await nextDays(1);
    const told: Sent[][] = [];
    for (const number of ["26", "24", "28", "24"]) {
      publish(edited(number));
      told.push(await nextDays(2));
    }
    expect(told.map((said) => said.map(({ text }) => text))).toEqual([
      [expect.stringMatching(/Corrected.*24 pillars.*26 pillars/)],
      [expect.stringMatching(/Corrected.*26 pillars.*24 pillars/)],
      [expect.stringMatching(/Corrected.*24 pillars.*28 pillars/)],
      [expect.stringMatching(/Corrected.*28 pillars.*24 pillars/)],
    ]);
  });

  it("names what rested on a withdrawn report once, whatever cited it", async () => {
    await digest();
    await alert();
    await house.following.follow(here, wish(publish(pillars)));
    await nextDays(1);
    house.web.route("/pillars", { status: 410, body: "Gone." });
    expect((await nextDays(2)).map(({ text }) => text)).toEqual([
      expect.stringContaining("Withdrawn"),
    ]);
  });

  it("is nothing where only white space, markup and trackers changed", async () => {
    await digest();
    await alert();
    await house.following.follow(here, wish(publish(pillars)));
    await nextDays(1);
    publish(pillars.map((each) => ` ${each.replace("Rahman", "<b>Rahman</b>")}<img src="/p.gif">`));
    expect(await nextDays(2)).toEqual([]);
  });

  it("is told by the digest no more that an alert told", async () => {
    await digest();
    await nextDays(1);
    await alert();
    await house.following.follow(here, wish(publish(pillars)));
    const said = await nextDays(2);
    expect(telling(said, "24 pillars")).toHaveLength(1);
  });
});
