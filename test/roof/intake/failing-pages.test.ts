import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { here, pillars, seed, wish } from "../../support/bridge-story.ts";
import { openIntakeHouse, pageOf } from "../../support/intake-house.ts";

const told =
  "The bridge between Halden and Vestby will stand on 24 pillars, Transport Minister Ada Rahman said at the port of Halden on Tuesday.";

const feedWith = (items: readonly (readonly [title: string, url: string, words: string])[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay</title>${items
    .map(
      ([title, url, words]) =>
        `<item><title>${title}</title><link>${url}</link><description>${words}</description></item>`,
    )
    .join("")}</channel></rss>`;

describe("a feed whose pages fail", () => {
  let house: Awaited<ReturnType<typeof openIntakeHouse>>;
  beforeEach(async () => {
    house = await openIntakeHouse([seed], "2031-05-20T09:00:00Z");
  });
  afterEach(() => house.close());
  const story = () => house.stories.knowledge("bridge");
  const textOf = (title: string): string | undefined => {
    const article = story()?.articles.find((one) => one.title === title);
    return story()?.reading(article?.id ?? "", article?.revision)?.article.text;
  };
  const reading = async () => (await house.following.list(here))[0]?.reading;

  it.each([403, 404])(
    "takes the words of the feed where a page answers %i, and asks it once",
    async (status) => {
      const page = house.web.route("/pillars", { status });
      const feed = house.web.route("/feed.xml", {
        body: feedWith([["The first pillars", page, told]]),
      });
      await house.following.follow(here, wish(feed));
      expect(textOf("The first pillars")).toBe(told);
      for (let hour = 0; hour < 120; hour += 8) {
        house.pass(8 * 60);
        await house.read();
      }
      expect(house.web.asked().filter((path) => path === "/pillars")).toHaveLength(1);
      expect(textOf("The first pillars")).toBe(told);
    },
  );

  it("says why a page was not read that leads into a private network, whatever is decided", async () => {
    const headers = { location: "http://10.1.2.3/pillars" };
    const items = [
      ["The first pillars", house.web.route("/pillars", { status: 302, headers }), told],
      ["Jam", house.web.route("/jam", { status: 302, headers }), "Boil the plums for an hour."],
    ] as const;
    const feed = house.web.route("/feed.xml", { body: feedWith(items) });
    await house.following.follow(here, wish(feed));
    const records = await Promise.all(
      items.map(async ([, url]) => (await house.following.why(here, "bridge", url)).record),
    );
    const reason = expect.stringMatching(/words of the feed.*10\.1\.2\.3.*private/);
    expect(records).toMatchObject([
      { decision: "taken", reason },
      { decision: "other-story", reason },
    ]);
  });

  it("takes nothing out of a report because its page shows a fence, or is kept back", async () => {
    const page = house.web.route("/pillars", { body: pageOf("The first pillars", pillars) });
    let words = told;
    const feed = house.web.route("/feed.xml", () => ({
      body: feedWith([["The first pillars", page, words]]),
    }));
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
    await house.following.follow(here, wish(feed));
    const whole = textOf("The first pillars");
    const corrections = async () =>
      (await house.deliver()).filter(({ text }) => /Corrected|taken out|withdrawn/.test(text));
    expect(await house.deliver()).not.toEqual([]);
    // A fence, then no page at all; the feed words its summary anew each time.
    for (const answer of [
      { body: pageOf("The first pillars", [pillars[0] as string]) },
      { status: 403 },
      { body: pageOf("The first pillars", ["Subscribe to read this."]) },
    ]) {
      house.web.route("/pillars", answer);
      words = `${words} More soon.`;
      house.pass(8 * 60);
      await house.read();
      expect(textOf("The first pillars")).toBe(whole);
      expect(await corrections()).toEqual([]);
    }
    expect(await reading()).toMatchObject({ taken: 1, revisions: 0 });
    expect((await house.following.why(here, "bridge", page)).record?.reason).toBeUndefined();
    // An edit that leaves most of it is one.
    const edited = pillars.map((one) => one.replace("24 pillars", "26 pillars"));
    house.web.route("/pillars", { body: pageOf("The first pillars", edited) });
    words = `${words} Really.`;
    house.pass(8 * 60);
    await house.read();
    expect(textOf("The first pillars")).toContain("26 pillars");
    expect(await corrections()).toHaveLength(1);
  });

  it("leaves a host that does not answer alone after three pages, and the others go on", async () => {
    const broken = Array.from({ length: 40 }, (_, at) => {
      const url = house.web.route(`/broken${at}`, { fault: "reset" });
      return [`Broken ${at}`, url, ""] as const;
    });
    const good = house.web.route("/pillars", { body: pageOf("The first pillars", pillars) });
    const feed = house.web.route("/feed.xml", { body: feedWith(broken) });
    const other = house.web.route("/other.xml", {
      body: feedWith([["The first pillars", good, ""]]),
    });
    const asked = () => new Set(house.web.asked().filter((path) => path.startsWith("/broken")));
    await house.following.follow(here, wish(feed));
    expect(asked().size).toBeLessThan(10);
    expect((await reading())?.waiting).toBe(40);
    await house.following.follow(here, wish(other));
    expect(textOf("The first pillars")).toBeDefined();
    // The next time others of its pages are tried, and a failing site is not read more often for it.
    const first = asked();
    await house.readHours(1);
    expect(asked().size).toBeGreaterThan(first.size);
    expect((await reading())?.intervalMs).toBeGreaterThanOrEqual(15 * 60_000);
  });

  it("takes the words of the feed in the end where a page never comes", async () => {
    const page = house.web.route("/pillars", { fault: "reset" });
    const feed = house.web.route("/feed.xml", {
      body: feedWith([["The first pillars", page, told]]),
    });
    await house.following.follow(here, wish(feed));
    expect(textOf("The first pillars")).toBeUndefined();
    for (let day = 0; day < 3; day += 1) {
      house.pass(26 * 60);
      await house.read();
    }
    expect(textOf("The first pillars")).toBe(told);
  });

  it("gives others their turn when a feed takes long, and takes the rest of it after them", async () => {
    const items = Array.from({ length: 20 }, (_, at) => {
      const title = `Pillar ${at} of the bridge`;
      const url = house.web.route(`/slow${at}`, () => {
        house.pass(1);
        return {
          body: pageOf(
            title,
            pillars.map((one) => `${one} So it was with pillar ${at}.`),
          ),
        };
      });
      return [title, url, ""] as const;
    });
    const feed = house.web.route("/feed.xml", { body: feedWith(items) });
    await house.following.follow(here, wish(feed, { all: true }));
    expect(house.web.asked().filter((path) => path.startsWith("/slow"))).toHaveLength(20);
    expect(house.web.asked().filter((path) => path === "/feed.xml").length).toBeGreaterThan(3);
    expect((await reading())?.waiting).toBe(0);
  });
});
