import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findSources } from "../../../src/core/answers/sources.ts";
import type { Knowledge } from "../../../src/core/model/knowledge.ts";
import { saySources } from "../../../src/core/wording/en/sources.ts";
import { here, pillars, seed, wish } from "../../support/bridge-story.ts";
import { feedOf, openIntakeHouse, pageOf } from "../../support/intake-house.ts";
import { requestOf } from "../../support/requests.ts";

const strike = [
  "VESTBY — Crews of the ferries across the Lorne Strait went on strike on Wednesday because they fear for their jobs once the toll bridge opens.",
  "Governor Tomas Vell met the union leader Mira Oland in Vestby. Oland said 340 sailors had stopped work.",
  "Transport Minister Ada Rahman asked both sides to keep calm, and promised new posts on the bridge between Halden and Vestby.",
];
const cup = [
  "The Rovers won the county cup on Saturday after extra time, beating the Wanderers in front of a full house.",
  "Striker Tom Bell scored twice, and coach Ann Dale said her team had earned it after a long season.",
];

type House = Awaited<ReturnType<typeof openIntakeHouse>>;

describe("following a feed", () => {
  let house: House;
  beforeEach(async () => {
    house = await openIntakeHouse([seed], "2031-05-20T09:00:00Z");
  });
  afterEach(() => house.close());

  /** Puts pages on the web and a feed that lists them. */
  function publish(pages: Readonly<Record<string, readonly [string, readonly string[], string?]>>) {
    const items = Object.entries(pages).map(([path, [title, text, site]]) => {
      const url = house.web.route(`/${path}`, { body: pageOf(title, text, site) });
      // Trackers are no part of the address.
      return [title, url] as const;
    });
    return house.web.route("/feed.xml", () => ({ body: feedOf(items) }));
  }
  const ids = () =>
    (house.stories.knowledge("bridge")?.articles ?? []).map(({ title }) => title).sort();
  const decisions = (report: { records: readonly { title: string; decision: string }[] }) =>
    report.records.map(({ title, decision }) => `${title}: ${decision}`).sort();

  it("takes in what belongs, once, and says why the rest does not", async () => {
    const feed = publish({
      pillars: ["First pillars of the Lorne bridge", pillars],
      cup: ["Rovers win the cup", cup],
    });
    const report = await house.following.follow(here, wish(feed));
    expect(decisions(report)).toEqual([
      "First pillars of the Lorne bridge: taken",
      "Rovers win the cup: other-story",
    ]);
    expect(ids()).toEqual([
      "First pillars of the Lorne bridge",
      "Ministers agree on a bridge over the Lorne",
    ]);
    // New ids, dates and trackers at each reading bring nothing new, and no page is asked for again.
    const asked = house.web.asked().length;
    await house.readHours(1);
    expect(house.web.asked().slice(asked)).toEqual(["/feed.xml", "/pillars"]);
    const [source] = await house.following.list(here);
    expect(source?.reading).toMatchObject({ taken: 1, repeats: 0, leftOut: { "other-story": 1 } });
    const why = await house.following.why(here, "bridge", `${feed.replace("feed.xml", "")}cup`);
    expect(why.record?.decision).toBe("other-story");
    expect(why.belonging?.belongs).toBe(false);
    expect(house.problems).toEqual([]);
  });

  it("knows an agency's report that two outlets print as one article of both", async () => {
    const feed = publish({
      pillars: ["First pillars of the Lorne bridge", pillars],
      copy: ["Bridge: pillars go in", pillars, "The Herald"],
    });
    await house.following.follow(here, wish(feed));
    const articles = house.stories.knowledge("bridge")?.articles ?? [];
    expect(articles).toHaveLength(2);
    const taken = articles.find(({ id }) => id !== "seed");
    const [line] = saySources(findSources(house.stories.knowledge("bridge") as Knowledge))
      .blocks.flatMap((block) => (block.kind === "note" ? block.text : []))
      .filter((text) => text.includes("pillars"));
    expect(line).toMatch(/The Quay, also The Herald|The Herald, also The Quay/);
    const printed = house.stories.knowledge("bridge")?.reading(taken?.id ?? "")?.article;
    expect(
      [printed?.publisher, ...(printed?.also ?? []).map(({ publisher }) => publisher)].sort(),
    ).toEqual(["The Herald", "The Quay"]);
  });

  it("sends an alert at once, gathers the rest of the hour, and tells nothing twice", async () => {
    const pages: Record<string, readonly [string, readonly string[], string?]> = {
      pillars: ["First pillars of the Lorne bridge", pillars],
    };
    await house.alerts.subscribe(here, { story: "bridge", perHour: 1 }, ["read:seed@seed-1"]);
    await house.following.follow(here, wish(publish(pages)));
    const first = await house.deliver();
    expect(first.map(({ text }) => text).join(" ")).toContain("24 pillars");
    pages.strike = ["Ferry crews strike", strike];
    publish(pages);
    house.pass(40);
    await house.read();
    expect(ids()).toHaveLength(3);
    expect(await house.deliver()).toEqual([]);
    house.pass(25);
    const second = (await house.deliver()).map(({ text }) => text).join(" ");
    expect(second).toContain("340 sailors");
    expect(second).not.toContain("24 pillars");
    house.pass(120);
    await house.read();
    expect(await house.deliver()).toEqual([]);
  });

  it("tells the thread of what was told the old and the new words of a correction, once", async () => {
    const feed = publish({ pillars: ["First pillars of the Lorne bridge", pillars] });
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
    await house.following.follow(here, wish(feed));
    const [head] = await house.deliver();
    expect(head?.thread).toBeUndefined();
    const edited = pillars.map((each) => each.replace("24 pillars", "26 pillars"));
    // White space and markup alone are no correction.
    publish({
      pillars: [
        "First pillars of the Lorne bridge",
        pillars.map((each) => ` ${each.replace("Rahman", "<b>Rahman</b>")}  `),
      ],
    });
    house.pass(70);
    await house.read();
    expect(await house.deliver()).toEqual([]);
    publish({ pillars: ["First pillars of the Lorne bridge", edited] });
    house.pass(6 * 60);
    await house.read();
    const corrections = (await house.deliver()).filter(({ text }) => text.includes("Corrected"));
    expect(corrections).toHaveLength(1);
    expect(corrections[0]?.thread).toBeDefined();
    expect(corrections[0]?.text).toMatch(/24 pillars.*26 pillars/);
    house.pass(24 * 60);
    await house.read();
    expect(await house.deliver()).toEqual([]);
  });

  it("tells the thread that a report is gone, after it was missed twice", async () => {
    const feed = publish({ pillars: ["First pillars of the Lorne bridge", pillars] });
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
    await house.following.follow(here, wish(feed));
    await house.deliver();
    house.web.route("/pillars", { status: 404, body: "Not here." });
    house.pass(70);
    await house.read();
    expect(ids()).toHaveLength(2);
    house.pass(70);
    await house.read();
    expect(ids()).toEqual(["Ministers agree on a bridge over the Lorne"]);
    const [reply, ...more] = await house.deliver();
    expect(reply?.text).toContain("Withdrawn: First pillars of the Lorne bridge");
    expect(reply?.thread).toBeDefined();
    expect(more).toEqual([]);
  });

  it("takes an article out for good, though the feed brings it again under another address", async () => {
    const feed = publish({ pillars: ["First pillars of the Lorne bridge", pillars] });
    await house.following.follow(here, wish(feed));
    await house.following.remove(here, "bridge", "First pillars of the Lorne bridge");
    expect(ids()).toEqual(["Ministers agree on a bridge over the Lorne"]);
    const why = await house.following.why(here, "bridge", feed.replace("feed.xml", "pillars"));
    expect(why.record?.decision).toBe("removed");
    publish({ again: ["First pillars of the Lorne bridge", pillars] });
    house.pass(120);
    await house.read();
    expect(ids()).toEqual(["Ministers agree on a bridge over the Lorne"]);
    const [source] = await house.following.list(here);
    expect(source?.reading.leftOut.removed).toBe(1);
  });

  it("leaves a failing feed to itself, pauses it with a word to its channel, and goes on when it is followed again", async () => {
    const feed = publish({ pillars: ["First pillars of the Lorne bridge", pillars] });
    await house.following.follow(here, wish(feed));
    house.web.route("/feed.xml", { status: 500, body: "Sorry." });
    await house.readHours(24 * 14);
    expect(house.notices.map(({ kind }) => kind)).toEqual(["paused"]);
    const [paused] = await house.following.list(here);
    expect(paused?.state).toBe("paused");
    expect(paused?.reason).toContain("500");
    publish({ pillars: ["First pillars of the Lorne bridge", pillars] });
    const again = await house.following.follow(here, wish(feed));
    expect(again.known).toBe(true);
    expect(again.source).toMatchObject({ state: "on", reading: { failures: 0 } });
  });

  it("takes in every entry of a long feed", async () => {
    const towns =
      "Aldra Berwin Corvo Denholm Eskby Farrow Glint Harle Ingot Jarrow Kelso Lunt Morne".split(
        " ",
      );
    const pages = towns.map(
      (town, at) =>
        [
          `t${at}`,
          [
            `${town} votes on the Lorne bridge`,
            [
              `The council of ${town} voted on the toll bridge over the Lorne Strait, and Mayor ${town}sen counted ${100 + at * 7} hands for Ada Rahman's plan.`,
              `Nobody in ${town} had asked for a ferry to ${towns[(at + 5) % towns.length]} in ${1900 + at} days.`,
            ],
          ],
        ] as const,
    );
    const feed = publish(Object.fromEntries(pages));
    await house.following.follow(here, wish(feed, { all: true }));
    const [source] = await house.following.list(here);
    expect(source?.reading).toMatchObject({ taken: towns.length, waiting: 0 });
    expect(ids()).toHaveLength(towns.length + 1);
  });

  it("leaves the sites to the process that holds the lease, and goes on when that one is gone", async () => {
    const feed = publish({ pillars: ["First pillars of the Lorne bridge", pillars] });
    const other = await house.state.leases.take("intake", "another process", 60_000);
    await house.following.follow(here, wish(feed));
    expect(house.web.asked()).toEqual(["/feed.xml"]);
    expect(ids()).toHaveLength(1);
    house.pass(2);
    await house.read();
    expect(ids()).toHaveLength(2);
    expect(
      await house.state.leases.renew(other as NonNullable<typeof other>, 60_000),
    ).toBeUndefined();
  });

  it("follows into a story that has no articles yet, and into the one of a workspace alone", async () => {
    const feed = publish({ cup: ["Rovers win the cup", cup] });
    const guild = requestOf({ rights: "settings" });
    await house.following.follow(guild, wish(feed, { story: "cup", all: true }));
    expect(house.stories.of(guild).knowledge("cup")?.articles).toHaveLength(1);
    expect(house.stories.of(here).knowledge("cup")).toBeUndefined();
    expect(await house.following.list(here)).toEqual([]);
  });
});
