import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { here, pillars, seed, wish } from "../../support/bridge-story.ts";
import { feedOf, openIntakeHouse, pageOf } from "../../support/intake-house.ts";

type House = Awaited<ReturnType<typeof openIntakeHouse>>;

const TITLE = "First pillars of the Lorne bridge";
const GONE = { status: 410, body: "Gone." };

describe("an article whose page is gone, and which another outlet prints", () => {
  let house: House;
  beforeEach(async () => {
    house = await openIntakeHouse([seed], "2031-05-20T09:00:00Z");
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
  });
  afterEach(() => house.close());

  const show = (site: string, publisher: string, words: readonly string[] = pillars): string =>
    house.web.route(`${site}/one`, { body: pageOf(`${TITLE}, ${publisher}`, words, publisher) });
  const follow = async (site: string, publisher: string, words?: readonly string[]) => {
    const url = show(site, publisher, words);
    const feed = house.web.route(`${site}/feed.xml`, () => ({ body: feedOf([[TITLE, url]]) }));
    await house.following.follow(here, wish(feed));
    return url;
  };
  const printed = () =>
    (house.stories.knowledge("bridge")?.articles ?? [])
      .filter(({ id }) => id !== "seed")
      .map(({ publisher, url, also = [] }) => [publisher, url, ...also.map((one) => one.url)]);
  const later = async (hours: number) => {
    await house.readHours(hours);
    return (await house.deliver()).map(({ text }) => text);
  };

  it("is that outlet's from then on, and is withdrawn when the last page is gone", async () => {
    const a = await follow("a.test", "The Quay");
    const b = await follow("b.test", "The Herald");
    expect(await house.deliver()).toHaveLength(1);
    expect(printed()).toEqual([["The Quay", a, b]]);
    house.web.route("a.test/one", GONE);
    expect(await later(2)).toEqual([]);
    expect(printed()).toEqual([["The Herald", b]]);
    const [found] = house.stories.knowledge("bridge")?.search("24 pillars", 1) ?? [];
    expect(found).toBeDefined();
    const { record } = await house.following.why(here, "bridge", a);
    expect(record?.reason).toBe(`Its page is gone from ${a}. It still stands at ${b}.`);
    expect(await later(30)).toEqual([]);
    house.web.route("b.test/one", GONE);
    expect(await later(60)).toEqual([expect.stringMatching(/Withdrawn: .*24 pillars/)]);
    expect(printed()).toEqual([]);
    expect(await later(24)).toEqual([]);
  });

  it("knows all that print it, also those that come together", async () => {
    const pages = ["w", "x", "y", "z"].map((name) =>
      house.web.route(`/${name}`, { body: pageOf(TITLE, pillars, `The ${name}`) }),
    );
    const items = pages.map((page) => [TITLE, page] as const);
    const feed = house.web.route("/feed.xml", () => ({ body: feedOf(items) }));
    await house.following.follow(here, wish(feed));
    await house.deliver();
    expect(printed().map((urls) => urls.slice(1).sort())).toEqual([pages]);
    const [urls = []] = printed();
    for (const url of urls.slice(1, -1)) {
      house.web.route(new URL(url ?? "").pathname, GONE);
    }
    expect(await later(3)).toEqual([]);
    expect(printed()).toEqual([[expect.stringMatching(/^The [w-z]$/), urls.at(-1)]]);
  });

  it("is withdrawn at once where that one's page is gone too", async () => {
    await follow("a.test", "The Quay");
    await follow("b.test", "The Herald");
    await house.deliver();
    house.web.route("a.test/one", GONE);
    house.web.route("b.test/one", GONE);
    expect(await later(2)).toEqual([expect.stringMatching(/Withdrawn: .*24 pillars/)]);
  });

  it("stays where its own link was followed, and that outlet's too", async () => {
    const [a, b] = [show("a.test", "The Quay"), show("b.test", "The Herald")];
    await house.following.follow(here, wish(a));
    await house.following.follow(here, wish(b));
    await house.deliver();
    house.web.route("a.test/one", GONE);
    expect(await later(30)).toEqual([]);
    expect(printed()).toEqual([["The Herald", b]]);
    house.web.route("b.test/one", GONE);
    expect(await later(48)).toEqual([expect.stringMatching(/Withdrawn: .*24 pillars/)]);
  });

  it("is corrected where that outlet corrects it, and printed by the first again where it is back", async () => {
    const a = await follow("a.test", "The Quay");
    const b = await follow("b.test", "The Herald");
    await house.deliver();
    house.web.route("a.test/one", GONE);
    await later(2);
    show("a.test", "The Quay");
    expect(await later(12)).toEqual([]);
    expect(printed()).toEqual([["The Herald", b, a]]);
    show(
      "b.test",
      "The Herald",
      pillars.map((each) => each.replace("24 pillars", "26 pillars")),
    );
    expect(await later(48)).toEqual([expect.stringMatching(/Corrected.*24 pillars.*26 pillars/)]);
  });

  it("keeps what that outlet says besides apart", async () => {
    const own =
      "The Herald has learnt that 300 anglers of Vestby will go to court over the pillars.";
    await follow("a.test", "The Quay");
    const b = await follow("b.test", "The Herald", [...pillars, own]);
    await house.deliver();
    expect(printed()).toHaveLength(2);
    house.web.route("a.test/one", GONE);
    expect(await later(24)).toEqual([]);
    expect(printed()).toEqual([
      ["The Herald", b],
      ["The Herald", b],
    ]);
    house.web.route("b.test/one", GONE);
    const said = await later(48);
    expect(said.join(" ")).toMatch(/24 pillars/);
    expect(said.join(" ")).toMatch(/300 anglers/);
    expect(printed()).toEqual([]);
  });
});
