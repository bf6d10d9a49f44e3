import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { here, pillars, seed, wish } from "../../support/bridge-story.ts";
import { feedOf, openIntakeHouse, pageOf } from "../../support/intake-house.ts";

type House = Awaited<ReturnType<typeof openIntakeHouse>>;

describe("watching what was taken in", () => {
  let house: House;
  beforeEach(async () => {
    house = await openIntakeHouse([seed], "2031-05-20T09:00:00Z");
  });
  afterEach(() => house.close());
  const ids = () =>
    (house.stories.knowledge("bridge")?.articles ?? []).map(({ title }) => title).sort();

  it("tells the thread that an article is gone which is followed by its own link", async () => {
    const url = house.web.route("/one", { body: pageOf("First pillars", pillars) });
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
    await house.following.follow(here, wish(url));
    await house.deliver();
    house.web.route("/one", { status: 503, body: "Busy." });
    await house.readHours(1);
    expect(ids()).toHaveLength(2);
    house.web.route("/one", { status: 410, body: "Gone." });
    house.pass(24 * 60);
    await house.read();
    expect(ids()).toEqual(["Ministers agree on a bridge over the Lorne"]);
    const replies = await house.deliver();
    expect(replies.map(({ text }) => text)).toEqual([
      expect.stringContaining("Withdrawn: First pillars"),
    ]);
    house.web.route("/one", { body: pageOf("First pillars", pillars) });
    house.pass(3 * 24 * 60);
    await house.read();
    expect(ids()).toHaveLength(2);
  });

  it("takes an article back that was withdrawn and stands at its page again, with its corrections from then on", async () => {
    const show = (words: readonly string[]) =>
      house.web.route("/one", { body: pageOf("First pillars", words) });
    const url = show(pillars);
    const feed = house.web.route("/feed.xml", () => ({ body: feedOf([["First pillars", url]]) }));
    await house.following.follow(here, wish(feed));
    const pass = async (hours: number) => {
      for (let hour = 0; hour < hours; hour += 1) {
        house.pass(60);
        await house.read();
      }
    };
    house.web.route("/one", { status: 410, body: "Gone." });
    await pass(2);
    expect(ids()).toEqual(["Ministers agree on a bridge over the Lorne"]);
    show(pillars);
    await pass(6);
    expect(ids()).toHaveLength(2);
    expect((await house.following.why(here, "bridge", url)).record?.reason).toBeUndefined();
    show(pillars.map((each) => each.replace("24 pillars", "26 pillars")));
    await pass(6);
    expect(house.stories.knowledge("bridge")?.search("26 pillars", 1)).toHaveLength(1);
    house.web.route("/one", { status: 410, body: "Gone." });
    await pass(24);
    expect(ids()).toHaveLength(1);
    const asked = house.web.asked().filter((path) => path === "/one").length;
    await pass(24 * 20);
    expect(house.web.asked().filter((path) => path === "/one").length - asked).toBeLessThan(6);
  });

  it("takes a page of few words for an article only where somebody says that it is one", async () => {
    const url = house.web.route("/wall", { body: pageOf("Cookies", ["Please accept cookies."]) });
    await expect(house.following.follow(here, wish(url))).rejects.toThrow("as:article");
    expect(await house.following.list(here)).toEqual([]);
    await house.following.follow(here, wish(url, { as: "article" }));
    expect(ids()).toContain("Cookies");
  });

  it("reads an entry without a page in its feed alone, with the numbers that are corrected there", async () => {
    const tell = (words: readonly string[]) => ({
      body: `<rss version="2.0"><channel><title>The Quay</title><item><title>First pillars</title><guid isPermaLink="false">g1</guid><description>${words.join(" ")}</description></item></channel></rss>`,
    });
    const feed = house.web.route("/feed.xml", tell(pillars));
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
    await house.following.follow(here, wish(feed));
    await house.deliver();
    house.pass(24 * 60);
    await house.read();
    expect(ids()[0]).toBe("First pillars");
    expect(await house.deliver()).toEqual([]);
    house.web.route(
      "/feed.xml",
      tell(pillars.map((each) => each.replace("24 pillars", "26 pillars"))),
    );
    house.pass(24 * 60);
    await house.read();
    const told = (await house.deliver()).filter(({ text }) => text.includes("Corrected"));
    expect(told.map(({ text }) => text)).toEqual([expect.stringMatching(/24 pillars.*26 pillars/)]);
  });

  it("tells two entries of one feed apart that have no page and much the same words", async () => {
    const night = (place: string, hour: string) =>
      `Ferries across the Lorne Strait were stopped by fog at ${hour}, and work on the toll bridge between Halden and Vestby rested, Transport Minister Ada Rahman said. Divers of the ${place} crew waited ashore until the harbour master let them go on.`;
    const items = [night("northern", "five"), night("southern", "nine")].map(
      (words, at) =>
        `<item><title>Fog on the Lorne ${at}</title><guid isPermaLink="false">g ${at}</guid><description>${words}</description></item>`,
    );
    const feed = house.web.route("/notes.xml", {
      body: `<rss version="2.0"><channel><title>The Quay</title>${items.join("")}</channel></rss>`,
    });
    await house.following.follow(here, wish(feed));
    expect(ids()).toEqual(expect.arrayContaining(["Fog on the Lorne 0", "Fog on the Lorne 1"]));
    const { record } = await house.following.why(here, "bridge", "Fog on the Lorne 1");
    expect(record?.decision).toBe("taken");
  });

  it("goes on looking at a page whose entry was worded anew in the feed alone", async () => {
    const page = house.web.route("/pillars", { body: pageOf("First pillars", pillars) });
    const feed = house.web.route("/feed.xml", { body: feedOf([["First pillars", page]]) });
    await house.following.follow(here, wish(feed));
    house.web.route("/feed.xml", () => ({ body: feedOf([["Bridge: see the pillars", page]]) }));
    house.pass(40);
    await house.read();
    house.web.route("/pillars", { status: 410, body: "Gone." });
    house.pass(24 * 60);
    await house.read();
    expect(ids()).toEqual(["Ministers agree on a bridge over the Lorne"]);
    const [source] = await house.following.list(here);
    expect(source?.reading).toMatchObject({ taken: 1, repeats: 0, revisions: 0 });
  });
});
