import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFeed } from "../../../../src/adapters/articles/feeds/read-feed.ts";
import { SourceError } from "../../../../src/core/model/errors.ts";
import type { Feed } from "../../../../src/core/model/fetching.ts";

const URL_OF_FEED = "https://gazette.test/feeds/news.xml";

const read = (feed: string | Uint8Array, contentType = ""): Feed =>
  readFeed(typeof feed === "string" ? Buffer.from(feed) : feed, contentType, URL_OF_FEED);

const rss = (items: string, head = ""): string =>
  `<?xml version="1.0" encoding="utf-8"?>
  <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
  <channel><title>The Gazette</title><link>https://gazette.test/</link>${head}${items}</channel></rss>`;

describe("readFeed", () => {
  it("reads RSS 2.0", () => {
    const feed = rss(
      `<item>
        <guid isPermaLink="false">g-17</guid>
        <link>/2031/ferry?utm_source=rss&amp;id=17#top</link>
        <title>Ferry sinks &amp; all are safe</title>
        <pubDate>Fri, 16 May 2031 09:10:00 EST</pubDate>
        <dc:creator>Ana Lima</dc:creator>
        <description>A ferry sank.</description>
        <content:encoded><![CDATA[<p>A ferry sank off Lima on Friday.</p><script>track()</script>]]></content:encoded>
        <source url="https://wire.test/feed">The Wire</source>
      </item>`,
      "<language>en-GB</language><ttl>60</ttl>",
    );
    expect(read(feed)).toEqual({
      title: "The Gazette",
      site: "https://gazette.test/",
      language: "en-GB",
      everyMs: 3_600_000,
      leftOut: 0,
      items: [
        {
          guid: "g-17",
          url: "https://gazette.test/2031/ferry?id=17",
          title: "Ferry sinks & all are safe",
          published: "Fri, 16 May 2031 09:10:00 EST",
          authors: ["Ana Lima"],
          publisher: "The Wire",
          html: "<p>A ferry sank off Lima on Friday.</p><script>track()</script>",
        },
      ],
    });
  });

  it("reads RSS 1.0", () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel rdf:about="https://gazette.test/"><title>The Gazette</title><link>https://gazette.test/</link>
        <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
      <item rdf:about="https://gazette.test/ferry"><title>Ferry sinks</title><link>https://gazette.test/ferry</link>
        <dc:date>2031-05-16T09:10:00-05:00</dc:date><dc:creator>Ana Lima</dc:creator>
        <description>A ferry sank.</description></item></rdf:RDF>`;
    expect(read(feed)).toEqual({
      title: "The Gazette",
      site: "https://gazette.test/",
      everyMs: 1_800_000,
      leftOut: 0,
      items: [
        {
          guid: "https://gazette.test/ferry",
          url: "https://gazette.test/ferry",
          title: "Ferry sinks",
          published: "2031-05-16T09:10:00-05:00",
          authors: ["Ana Lima"],
          html: "A ferry sank.",
        },
      ],
    });
  });

  it("reads Atom", () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title type="html">La &amp;amp; Gaceta</title>
      <link rel="self" href="/feeds/news.xml"/><link href="/"/>
      <entry><id>tag:gazette.test,2031:17</id><title type="text">Ferry &lt;sinks&gt;</title>
        <link rel="enclosure" href="/ferry.mp3" type="audio/mpeg"/>
        <link rel="alternate" type="application/pdf" href="/ferry.pdf"/>
        <link rel="alternate" type="text/html" href="/ferry"/>
        <updated>2031-05-16T10:00:00Z</updated><author><name>Ana Lima</name></author>
        <content type="html">&lt;p&gt;A ferry sank.&lt;/p&gt;</content></entry></feed>`;
    expect(read(feed)).toEqual({
      title: "La & Gaceta",
      site: "https://gazette.test/",
      language: "es",
      leftOut: 0,
      items: [
        {
          guid: "tag:gazette.test,2031:17",
          url: "https://gazette.test/ferry",
          title: "Ferry <sinks>",
          published: "2031-05-16T10:00:00Z",
          updated: "2031-05-16T10:00:00Z",
          authors: ["Ana Lima"],
          html: "<p>A ferry sank.</p>",
        },
      ],
    });
  });

  it("reads JSON Feed", () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "The Gazette",
      home_page_url: "https://gazette.test/",
      items: [
        {
          id: "17",
          url: "https://gazette.test/ferry?fbclid=x",
          title: "Ferry <sinks>",
          content_text: "A ferry sank.\n\nAll are safe.",
          date_published: "2031-05-16T10:00:00Z",
          authors: [{ name: "Ana Lima" }],
          language: "en",
        },
      ],
    };
    expect(read(JSON.stringify(feed)).items).toEqual([
      {
        guid: "17",
        url: "https://gazette.test/ferry",
        title: "Ferry <sinks>",
        published: "2031-05-16T10:00:00Z",
        authors: ["Ana Lima"],
        language: "en",
        html: "<p>A ferry sank.</p><p>All are safe.</p>",
      },
    ]);
  });

  it("takes an id that is an address for the link, unless the feed says that it is none", () => {
    const item = (guid: string) => read(rss(`<item>${guid}<title>x</title></item>`)).items[0]?.url;
    expect(item("<guid>https://gazette.test/a</guid>")).toBe("https://gazette.test/a");
    expect(item('<guid isPermaLink="false">https://gazette.test/a</guid>')).toBeUndefined();
    expect(item("<guid>17</guid>")).toBeUndefined();
    expect(item("<link>javascript:alert(1)</link>")).toBeUndefined();
  });

  it("names a feed without a title by its host, and reads one without entries", () => {
    expect(
      read("<rss version='2.0'><channel><description>x</description></channel></rss>"),
    ).toEqual({
      title: "gazette.test",
      items: [],
      leftOut: 0,
    });
  });

  it("takes tags and references out of titles and names, and nothing that only looks like them", () => {
    const titled = (title: string) =>
      read(rss(`<item><title>${title}</title></item>`)).items[0]?.title;
    expect(titled("<![CDATA[A <b>ferry</b> &amp; two boats]]>")).toBe("A ferry & two boats");
    expect(titled("5 &lt; 7 &amp;amp; R&amp;D &amp;#8220;x&amp;#x201d;")).toBe("5 < 7 & R&D “x”");
    expect(titled("&amp;nope; &amp;#0; &amp;#1114112; \n x")).toBe("&nope; x");
    expect(titled("<![CDATA[<script>track()</script>]]>")).toBe("track()");
  });

  it("keeps of an entry no more than a long article", () => {
    const [item] = read(
      rss(`<item><description>${"word ".repeat(200_000)}</description></item>`),
    ).items;
    expect(item?.html).toHaveLength(500_000);
  });

  it("reads the first thousand entries, and says how many it leaves out", () => {
    const feed = read(rss("<item><title>x</title></item>".repeat(1200)));
    expect([feed.items.length, feed.leftOut]).toEqual([1000, 200]);
  });
});

describe("the letters of a feed", () => {
  const titled = (title: string, encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>${title}</title></channel></rss>`;
  const cyrillic = Buffer.from([0xcf, 0xf0, 0xe0, 0xe2, 0xe4, 0xe0]);
  const inCyrillic = (encoding: string): Buffer => {
    const [start = "", end = ""] = titled("|", encoding).split("|");
    return Buffer.concat([Buffer.from(start), cyrillic, Buffer.from(end)]);
  };

  it.each<[string, Uint8Array, string, string]>([
    ["UTF-8", Buffer.from(titled("Café", "utf-8")), "", "Café"],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${titled("Café", "utf-8")}`), "", "Café"],
    [
      "UTF-8 that is called Latin-1",
      Buffer.from(titled("Café", "iso-8859-1")),
      "text/xml; charset=iso-8859-1",
      "Café",
    ],
    [
      "Latin-1 that is called UTF-8",
      Buffer.from(titled("Café", "utf-8"), "latin1"),
      "text/xml; charset=utf-8",
      "Café",
    ],
    [
      "Latin-1 that is called nothing known",
      Buffer.from(titled("Café", "x-klingon"), "latin1"),
      "",
      "Café",
    ],
    [
      "UTF-16 that is called UTF-8",
      Buffer.from(`\uFEFF${titled("Café", "utf-8")}`, "utf16le"),
      "text/xml; charset=utf-8",
      "Café",
    ],
    ["Windows-1251", inCyrillic("windows-1251"), "", "Правда"],
    [
      "Windows-1251 that the site calls UTF-8",
      inCyrillic("windows-1251"),
      "text/xml; charset=UTF-8",
      "Правда",
    ],
    [
      "Windows-1251 that only the site names",
      inCyrillic("utf-8"),
      'text/xml; charset="windows-1251"',
      "Правда",
    ],
  ])("are read from %s", (_, bytes, contentType, title) => {
    expect(read(bytes, contentType).title).toBe(title);
  });

  it("are none in what is no text", () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256));
    expect(() => read(noise)).toThrow(expect.objectContaining({ code: "encoding" }));
  });
});

describe("what is no feed, or one to attack readers with, is refused", () => {
  const attributes = (count: number): string =>
    Array.from({ length: count }, (_, index) => `a${index}="1"`).join(" ");
  const entity = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';

  it.each([
    ["hostile", "DOCTYPE", `${entity}${rss("")}`],
    ["hostile", "DOCTYPE", rss(`<!DOCTYPE x SYSTEM "file:///etc/passwd">`)],
    ["hostile", "DOCTYPE", `<!-- <!DOCTYPE html> --><!dOcTyPe rss>${rss("")}`],
    ["hostile", "DOCTYPE", `<!ENTITY x "y">${rss("")}`],
    ["hostile", "nests deeper", rss("<a>".repeat(5000))],
    ["hostile", "longer than", rss(`<item ${attributes(200_000)}/>`)],
    ["hostile", "attributes", rss(`<item ${attributes(1000)}/>`.repeat(200))],
    ["hostile", "attributes", rss(`<item ${attributes(1000).replaceAll(" ", "")}/>`.repeat(200))],
    ["hostile", "attributes", rss(`<item ${"a ".repeat(1000)}/>`.repeat(200))],
    ["hostile", "100000 elements", rss("<item><title>x</title></item>".repeat(100_000))],
    ["hostile", "tags and sections", rss("<![CDATA[x]]>".repeat(301_000))],
    ["hostile", "tags and sections", rss("< ".repeat(301_000))],
    ["hostile", "references", rss(`<item><title>${"&amp;".repeat(501_000)}</title></item>`)],
    ["too-large", "5 MB", rss(" ".repeat(5_000_001))],
    ["broken-feed", "cut off", rss("<item><title>Half of it</ti").slice(0, -20)],
    ["no-feed", "a page", "<!DOCTYPE html><html><head></head></html>"],
    ["no-feed", "a page", '<?xml version="1.0"?><!doctype  HTML PUBLIC "x"><html/>'],
    ["no-feed", "a page", "<html><body>Not found</body></html>"],
    ["no-feed", "no feed", "<opml version='2.0'/>"],
    ["no-feed", "no feed", "<constructor/>"],
    ["no-feed", "no feed", "Nothing here."],
    ["no-feed", "no feed", ""],
    ["no-feed", "no feed", '{"name":"x"}'],
    ["no-feed", "no feed", '{"title":'],
    ["no-feed", "no feed", `{"a":${"[".repeat(100_000)}`],
  ])("as %s: %s", (code, words, feed) => {
    const message = expect.stringContaining(words);
    expect(() => read(feed)).toThrow(
      expect.objectContaining({ code, message, name: "SourceError" }),
    );
  });

  it("but not what only stands in an article's own text", () => {
    const html = "<![CDATA[<!DOCTYPE html><p>A ferry sank.]]>";
    expect(read(rss(`<item><description>${html}</description></item>`)).items[0]?.html).toBe(
      "<!DOCTYPE html><p>A ferry sank.",
    );
    const unclosed = rss(`<item><description>${"<br>x<p>y".repeat(40)}</description></item>`);
    expect(read(unclosed).items).toHaveLength(1);
  });

  it("and nothing else is thrown, whatever a site sends", () => {
    const whole = rss("<item><title>A &amp; b</title><link>/a</link><pubDate>x</pubDate></item>");
    const noise = fc.uint8Array({ maxLength: 30 });
    const cut = fc
      .tuple(fc.nat(whole.length), fc.nat(60), noise)
      .map(([at, length, bytes]) =>
        Buffer.concat([
          Buffer.from(whole.slice(0, at)),
          bytes,
          Buffer.from(whole.slice(at + length)),
        ]),
      );
    fc.assert(
      fc.property(fc.oneof(cut, noise), (feed) => {
        try {
          expect(read(feed).items.length).toBeLessThan(1000);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
