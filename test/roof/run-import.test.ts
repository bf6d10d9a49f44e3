import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openState } from "../../src/roof/open-summit.ts";
import { ProgramError } from "../../src/roof/program-error.ts";
import { runImport } from "../../src/roof/run-import.ts";
import { openLoopbackWeb } from "../support/loopback-web.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const outline = (text: string, url: string): string =>
  `<outline type="rss" text="${text}" xmlUrl="${url}"/>`;
const listOf = (...outlines: readonly string[]): string =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${outlines.join("")}</body></opml>`;
const NEXT = "They are read while the bot runs; sources tells what came of each.";

describe("summit import", () => {
  let folder: string;
  let allow = "";
  beforeEach(() => {
    folder = temporaryFolder();
    allow = "";
    mkdirSync(join(folder, "corpus/harbour"), { recursive: true });
    writeFileSync(join(folder, "corpus/harbour/a.md"), "The harbour of Melbury was dredged.");
  });

  const configOf = () =>
    readConfig({
      CORPUS: join(folder, "corpus"),
      DATA_DIR: join(folder, "data"),
      ...(allow === "" ? {} : { FETCH_ALLOW: allow }),
    });
  const file = (content: string): string => {
    const path = join(folder, "list.opml");
    writeFileSync(path, content);
    return path;
  };
  /** @returns what was written, or what it ended with */
  const imported = async (...words: readonly string[]): Promise<string> => {
    const said: string[] = [];
    const line = { command: "import", words, named: {} } as unknown as Parameters<
      typeof runImport
    >[0];
    try {
      await runImport(line, configOf(), (text) => void said.push(text));
    } catch (error) {
      if (error instanceof ProgramError && error.exitCode === 2) {
        return `2: ${error.message.replace(folder, "")}`;
      }
      throw error;
    }
    return said.join("");
  };
  const followed = async () => {
    const state = await openState(configOf());
    const sources = await state.intake.sources();
    await state.close();
    return sources.map(({ story, url }) => `${story} ${url}`).sort();
  };

  it("follows each feed of a list once, into the first story or the one that is named", async () => {
    const list = file(
      listOf(
        `<outline text="Papers">${outline("Quay", "https://quay.example/feed")}</outline>`,
        outline("Quay again", "https://quay.example/feed?utm_source=x"),
        outline("Herald", "https://herald.example/feed"),
      ),
    );
    expect(await imported(list)).toBe(
      `2 feeds are followed from now on into “harbour”, 1 is named twice. ${NEXT}\n`,
    );
    expect(await imported(list)).toBe(
      "0 feeds are followed from now on into “harbour”, 2 were followed already, 1 is named twice.\n",
    );
    expect(await imported(list, "the", "cup")).toContain(
      "2 feeds are followed from now on into “the cup”, 1 is named twice. It has no articles yet, so all of theirs go into it.",
    );
    const state = await openState(configOf());
    const taking = (await state.intake.sources()).map(({ story, all }) => `${story} ${all}`);
    await state.close();
    expect(new Set(taking)).toEqual(new Set(["harbour false", "the cup true"]));
    expect(await followed()).toEqual([
      "harbour https://herald.example/feed",
      "harbour https://quay.example/feed",
      "the cup https://herald.example/feed",
      "the cup https://quay.example/feed",
    ]);
  });

  it("names each feed that can't be followed, and why, and follows the others", async () => {
    allow = "wiki.example:81";
    const list = file(
      listOf(
        outline("Quay", "https://quay.example/feed"),
        '<outline type="rss" text="Empty"/>',
        outline("Old", "ftp://old.example/feed"),
        outline("Words", "no address"),
        outline("Inside", "http://10.0.0.1/feed"),
        outline("Here", "http://localhost/feed"),
        outline("Odd", "http://odd.example:81/feed"),
        outline("Wiki", "http://wiki.example:81/feed"),
      ),
    );
    expect((await imported(list)).split("\n")).toEqual([
      `2 feeds are followed from now on into “harbour”. ${NEXT}`,
      "Left out: Empty: it has no address (xmlUrl).",
      "Left out: Old: ftp://old.example/feed is no address of the web.",
      "Left out: Words: no address is no address of the web.",
      "Left out: Inside: “10.0.0.1” leads into a private network, which is not read. An operator can allow it, with its port, in FETCH_ALLOW.",
      "Left out: Here: “localhost” leads into a private network, which is not read. An operator can allow it, with its port, in FETCH_ALLOW.",
      "Left out: Odd: “http://odd.example:81/feed” can't be read: port 81 is not one that pages are read from. An operator can allow odd.example:81 in FETCH_ALLOW.",
      "",
    ]);
    expect(await followed()).toHaveLength(2);
  });

  it.each([
    ["words", "Hello.", "This is no list of feeds (OPML) that can be read."],
    [
      "a feed",
      '<rss version="2.0"><channel/></rss>',
      "This is a feed, and no list of feeds (OPML): follow it by its address.",
    ],
    [
      "a DOCTYPE",
      `<!DOCTYPE opml [<!ENTITY a "b">]>${listOf(outline("&a;", "https://a.example/f"))}`,
      "It is not read: it declares a document type of its own (DOCTYPE).",
    ],
    [
      "half a list",
      listOf(outline("Quay", "https://quay.example/feed")).slice(0, -10),
      "This list of feeds (OPML) is cut off: it does not end with </opml>.",
    ],
  ])("follows nothing of %s, and says what it is", async (_, content, said) => {
    expect(await imported(file(content))).toBe(`2: /list.opml: ${said}`);
    expect(await followed()).toEqual([]);
  });

  it("says what is wrong with the file, the address or the name of the story", async () => {
    expect(await imported()).toBe("2: summit import needs a FILE or an address, of an OPML list.");
    expect(await imported(join(folder, "none"))).toBe("2: /none: there is no such file.");
    expect(await imported(join(folder, "corpus"))).toBe(
      "2: /corpus: this is a folder. Name the list in it.",
    );
    expect(await imported(file(listOf()), "../x")).toMatch(/^2: “..\/x” is no name for a story/);
    expect(await imported(file(listOf()))).toBe(
      "0 feeds are followed from now on into “harbour”.\n",
    );
    expect(await imported("http://10.0.0.1/list.opml")).toContain("leads into a private network");
  });

  it("takes a list from an address", async () => {
    const web = await openLoopbackWeb();
    const list = web.route("/list.xml", {
      body: listOf(outline("Quay", "https://quay.example/f")),
    });
    const none = list.replace("list", "none");
    allow = web.allow.join(",");
    expect(await imported(list)).toContain("1 feed is followed from now on into “harbour”.");
    expect(await imported(none)).toBe(
      `2: ${none}: The site answered 404: there is no such page. Check the address.`,
    );
    await web.close();
  });

  it("follows a thousand of ten thousand feeds, and says how many are left", async () => {
    const outlines = Array.from({ length: 10_000 }, (_, at) =>
      outline(`Feed ${at}`, `https://f${at}.example/feed`),
    );
    expect(await imported(file(listOf(...outlines)), "many")).toBe(
      `1000 feeds are followed from now on into “many”. It has no articles yet, so all of theirs go into it. ${NEXT}\nLeft out: 9000 feeds after the first 1000, which is the most of one list: put them into another.\n`,
    );
    expect(await followed()).toHaveLength(1000);
  });
});
