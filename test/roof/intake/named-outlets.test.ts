import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { here, pillars, seed, wish } from "../../support/bridge-story.ts";
import { feedOf, openIntakeHouse, pageOf } from "../../support/intake-house.ts";

const TITLE = "First pillars of the Lorne bridge";

describe("the outlet that an article is said to be of", () => {
  let house: Awaited<ReturnType<typeof openIntakeHouse>>;
  beforeEach(async () => {
    house = await openIntakeHouse([seed], "2031-05-20T09:00:00Z");
  });
  afterEach(() => house.close());

  const unnamed = (words: readonly string[]) => ({
    body: pageOf(TITLE, words).replace(/<meta property="og:site_name"[^>]*>/, ""),
  });
  const outletsOf = () =>
    (house.stories.knowledge("bridge")?.articles ?? [])
      .filter(({ id }) => id !== "seed")
      .map(({ publisher, also = [] }) => [publisher, ...also.map((one) => one.publisher)]);

  it("is its feed's, and stays it when the page that names nobody is looked at again", async () => {
    const page = house.web.route("a.test/pillars", unnamed(pillars));
    const feed = house.web.route("a.test/feed.xml", { body: feedOf([[TITLE, page]]) });
    await house.following.follow(here, wish(feed));
    expect(outletsOf()).toEqual([["The Quay"]]);
    await house.readHours(2);
    expect(outletsOf()).toEqual([["The Quay"]]);
    const edited = pillars.map((each) => each.replace("24 pillars", "26 pillars"));
    house.web.route("a.test/pillars", unnamed(edited));
    await house.readHours(8);
    expect(house.stories.knowledge("bridge")?.search("26 pillars", 1)).toHaveLength(1);
    expect(outletsOf()).toEqual([["The Quay"]]);
  });

  it("is no more one whose page tells something else by now", async () => {
    const route = (site: string, name: string, words: readonly string[], title = TITLE) => {
      const page = house.web.route(`${site}/pillars`, { body: pageOf(title, words, name) });
      return house.web.route(`${site}/feed.xml`, { body: feedOf([[title, page]]) });
    };
    await house.following.follow(here, wish(route("a.test", "The Quay", pillars)));
    await house.following.follow(here, wish(route("b.test", "The Herald", pillars)));
    expect(outletsOf()).toEqual([["The Quay", "The Herald"]]);
    const others = pillars.map((each) => each.replace("24 pillars", "31 pillars"));
    route("b.test", "The Herald", others, "More pillars for the Lorne bridge");
    await house.readHours(3);
    expect(outletsOf().sort()).toEqual([["The Herald"], ["The Quay"]]);
  });

  it("is the site that a link leads to, where another site's feed brings it", async () => {
    const page = house.web.route("a.test/pillars", unnamed(pillars));
    const feed = house.web.route("b.test/feed.xml", { body: feedOf([[TITLE, page]]) });
    await house.following.follow(here, wish(feed));
    expect(outletsOf()).toEqual([["a.test"]]);
  });
});
