import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { here, pillars, seed, wish } from "../../support/bridge-story.ts";
import { feedOf, openIntakeHouse, pageOf } from "../../support/intake-house.ts";

const TITLE = "First pillars of the Lorne bridge";
const tunnel = [
  "VESTBY — Cars may drive to the Lorne bridge through a tunnel of two lanes since Monday, and pupils from Halden were the first to see its end by daylight.",
  "Rahman paid twelve crowns at the gate. Vell had asked for a road that spares the old town, and residents of Vestby clapped from their windows as the buses went under the hill.",
];

describe("an address that another page calls its own", () => {
  let house: Awaited<ReturnType<typeof openIntakeHouse>>;
  beforeEach(async () => {
    house = await openIntakeHouse([seed], "2031-05-20T09:00:00Z");
  });
  afterEach(() => house.close());

  const publish = (
    address: string,
    title: string,
    words: readonly string[],
    canonical?: string,
  ) => {
    const link = canonical === undefined ? "" : `<link rel="canonical" href="${canonical}">`;
    const body = pageOf(title, words).replace("<head>", `<head>${link}`);
    const url = house.web.route(address, { body });
    const feed = house.web.route(`${address.split("/")[0]}/feed.xml`, {
      body: feedOf([[title, url]]),
    });
    return { url, feed };
  };
  const followed = () =>
    (house.stories.knowledge("bridge")?.articles ?? []).filter(({ id }) => id !== "seed");

  it("is not edited by a page of another site", async () => {
    const real = publish("a.test/pillars", TITLE, pillars);
    await house.following.follow(here, wish(real.feed));
    const [before] = followed();
    const words = pillars.map((each) => each.replace("24 pillars", "99 pillars"));
    const liar = publish("b.test/pillars", "Pillars", words, real.url);
    const { records } = await house.following.follow(here, wish(liar.feed));
    expect(records.map(({ decision }) => decision)).toEqual(["taken"]);
    expect(followed()).toContainEqual(before);
    expect(followed().map(({ url }) => url)).toEqual(expect.arrayContaining([real.url, liar.url]));
  });

  it("is not edited by a feed that gives other words for it", async () => {
    const real = publish("a.test/pillars", TITLE, pillars);
    await house.following.follow(here, wish(real.feed));
    const before = followed();
    const own = Array.from(
      { length: 40 },
      (_, at) => `Reader ${at} praised the Lorne bridge of Ada Rahman.`,
    );
    const words = [...pillars.map((each) => each.replace("24 pillars", "99 pillars")), ...own];
    const html = `<![CDATA[${words.map((each) => `<p>${each}</p>`).join("")}]]>`;
    const feed = house.web.route("b.test/all.xml", {
      body: feedOf([[TITLE, real.url]]).replace(
        /<description>.*<\/description>/,
        () => `<description>${html}</description>`,
      ),
    });
    house.pass(30);
    const asked = house.web.asked().length;
    const { source } = await house.following.follow(here, wish(feed));
    expect(source.reading.problem).toBeUndefined();
    expect(followed()).toEqual(before);
    expect(house.web.asked().slice(asked)).not.toContain("/pillars");
    // Its own page is looked at as before.
    publish(
      "a.test/pillars",
      TITLE,
      pillars.map((each) => each.replace("24 pillars", "26 pillars")),
    );
    await house.readHours(1);
    expect(house.stories.knowledge("bridge")?.search("26 pillars", 1)).toHaveLength(1);
  });

  it.each(["", "pillars"])(
    "that is the site's /%s keeps the link under which it stands",
    async (path) => {
      const real = publish("a.test/pillars", TITLE, pillars);
      await house.following.follow(here, wish(real.feed));
      const named = real.url.replace("pillars", path);
      const other = publish("a.test/tunnel", "Tunnel to the Lorne bridge opened", tunnel, named);
      await house.following.follow(here, wish(other.feed));
      expect(followed().map(({ url }) => url)).toEqual(
        expect.arrayContaining([real.url, other.url]),
      );
    },
  );
});
