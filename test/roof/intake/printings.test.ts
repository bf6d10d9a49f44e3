import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { here, pillars, seed, wish } from "../../support/bridge-story.ts";
import { feedOf, openIntakeHouse, pageOf } from "../../support/intake-house.ts";

type House = Awaited<ReturnType<typeof openIntakeHouse>>;

const TITLE = "First pillars of the Lorne bridge";
const own =
  "The Herald has learnt that 300 anglers of Vestby will go to court against the pillars.";

describe("what a printing of a known report says besides", () => {
  let house: House;
  beforeEach(async () => {
    house = await openIntakeHouse([seed], "2031-05-20T09:00:00Z");
  });
  afterEach(() => house.close());

  const page = (path: string, words: readonly string[], site?: string): string =>
    house.web.route(path, { body: pageOf(TITLE, words, site) });
  /** The Quay's report, and what the Herald makes of it. */
  const publish = (
    printed: readonly string[],
    more: readonly (readonly [string, string])[] = [],
  ): string => {
    const items = [
      ...more,
      [TITLE, page("/herald", printed, "The Herald")],
      [TITLE, page("/quay", pillars)],
    ] as const;
    return house.web.route("/feed.xml", () => ({ body: feedOf(items) }));
  };
  const knowledge = () => house.stories.knowledge("bridge");
  const articles = () =>
    (knowledge()?.articles ?? [])
      .filter(({ id }) => id !== "seed")
      .map(
        ({ id, publisher }) => [publisher, knowledge()?.reading(id)?.article.text ?? ""] as const,
      )
      .toSorted(([one], [other]) => (one < other ? 1 : -1));
  const later = async (hours: number) => {
    await house.readHours(hours);
    return (await house.deliver()).map(({ text }) => text);
  };

  it("is an article of that outlet's own, which holds nothing else, and is news", async () => {
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
    const feed = publish([...pillars, own]);
    await house.following.follow(here, wish(feed));
    expect(articles()).toEqual([
      ["The Quay", expect.stringContaining("24 pillars")],
      ["The Herald", own],
    ]);
    const said = (await house.deliver()).map(({ text }) => text).join(" ");
    expect(said).toMatch(/• The Herald has learnt that 300 anglers .* \[\d\]/);
    expect(said).toContain(`] ${TITLE}, The Herald: “${own}”`);
    const why = await house.following.why(here, "bridge", feed.replace("feed.xml", "herald"));
    expect(why.record).toMatchObject({ decision: "taken" });
    expect(why.record?.reason).toContain(`It prints “${TITLE}”`);
    expect(await later(30)).toEqual([]);
    expect(articles()).toHaveLength(2);
  });

  it("is one article of all outlets that say it", async () => {
    const third = page("/mail", [own, ...pillars], "The Mail");
    await house.following.follow(here, wish(publish([...pillars, own], [["Anglers", third]])));
    expect(articles()).toHaveLength(2);
    const printed = (knowledge()?.articles ?? []).map(({ publisher, also = [] }) =>
      [publisher, ...also.map((one) => one.publisher)].sort(),
    );
    expect(printed).toContainEqual(["The Herald", "The Mail"]);
  });

  it("is corrected in the thread that told it", async () => {
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
    await house.following.follow(here, wish(publish([...pillars, own])));
    await house.deliver();
    publish([...pillars, own.replace("300", "400")]);
    const said = await later(7);
    expect(said).toEqual([expect.stringMatching(/Corrected.*300 anglers.*400 anglers/)]);
    expect(articles()).toHaveLength(2);
  });

  it("is withdrawn where the page shows the report without it, and not where the page is cut", async () => {
    await house.alerts.subscribe(here, { story: "bridge", perHour: 9 }, ["read:seed@seed-1"]);
    await house.following.follow(here, wish(publish([...pillars, own])));
    await house.deliver();
    publish(pillars.slice(0, 2));
    expect(await later(7)).toEqual([]);
    expect(articles()).toHaveLength(2);
    publish(pillars);
    expect(await later(30)).toEqual([expect.stringMatching(/Withdrawn.*300 anglers/)]);
    expect(articles()).toHaveLength(1);
  });

  it("stays out where it was taken out by hand, or where a word was chosen that keeps it out", async () => {
    const feed = publish([...pillars, own]);
    const rules = { include: [], exclude: ["anglers"] };
    await house.following.follow(here, wish(feed, { rules }));
    expect(articles().map(([publisher]) => publisher)).toEqual(["The Quay"]);
    house.web.route("/mail", { body: pageOf("Anglers", [...pillars, own], "The Mail") });
    const mail = feedOf([["Anglers", feed.replace("feed.xml", "mail")]]);
    const other = house.web.route("/other.xml", { body: mail });
    await house.following.follow(here, wish(other));
    expect(articles().map(([publisher]) => publisher)).toEqual(["The Quay", "The Mail"]);
    await house.following.remove(here, "bridge", feed.replace("feed.xml", "mail"));
    await later(30);
    expect(articles().map(([publisher]) => publisher)).toEqual(["The Quay"]);
    const { records } = await house.following.follow(here, wish(other));
    expect(records).toMatchObject([{ title: "Anglers", decision: "removed" }]);
    // The report itself is known by the address of each outlet that prints it.
    await house.following.remove(here, "bridge", feed.replace("feed.xml", "herald"));
    expect(articles()).toEqual([]);
  });
});
