import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDesk } from "../support/desk.ts";
import { articleOf } from "../support/knowledge.ts";
import { requestOf } from "../support/requests.ts";

const articles = [
  articleOf({
    text: "Mayor Ann Lee opened the harbour bridge on Wednesday. Engineer Tomas Ruiz stayed away.",
  }),
];

describe("digest, as it is typed", () => {
  let house: Awaited<ReturnType<typeof openDesk>>;
  beforeEach(async () => {
    house = await openDesk({ articles });
  });
  afterEach(() => house.close());

  const type = async (rest: string, named = {}): Promise<string> => {
    const fields = { command: "digest", rest, named, rights: "settings", timezone: "UTC" } as const;
    const { reply } = await house.desk.handle(requestOf(fields));
    return reply.blocks.map((block) => ("text" in block ? block.text : "")).join("\n");
  };

  it.each([
    ["on", "every day at 08:00, UTC; next"],
    ["on 08:00 mon-fri", "every working day at 08:00, UTC; next"],
    ["on weekdays 7:30 Tokyo", "every working day at 07:30, Asia/Tokyo; next"],
    ["on mon,thu 9:00 Mumbai quiet", "every Monday, Thursday at 09:00, Asia/Kolkata; silent"],
    ["on sat sun 8 pm", "every Saturday and Sunday at 20:00, UTC; next"],
    ["on Ann Lee", "every day at 08:00, UTC; about Ann Lee; next"],
    ["on 8 pm about the bridge", "every day at 20:00, UTC; about the bridge; next"],
    ["on noon", "every day at 12:00, UTC; next"],
    ["on 8 o'clock Monday to Friday", "every working day at 08:00, UTC; next"],
    ["on every Monday and Friday at 9 in Tokyo", "every Monday, Friday at 09:00, Asia/Tokyo; next"],
    [
      "on 9:00 London time mon tue wed thu",
      "every Monday, Tuesday, Wednesday, Thursday at 09:00, Europe/London; next",
    ],
    ["on Ann Lee 08:00", "every day at 08:00, UTC; about Ann Lee; next"],
    ["on Ann Lee at 8 pm Mumbai", "every day at 20:00, Asia/Kolkata; about Ann Lee; next"],
    ["on Ann Lee weekdays quiet 8:15", "every working day at 08:15, UTC; about Ann Lee; silent"],
    ['on cron:"0 9 * * 1-5"', "every working day at 09:00, UTC; next"],
    ["on cron:0 9 1 * * Tokyo", "at “0 9 1 * *”, Asia/Tokyo; next"],
  ])("%s", async (line, said) => {
    expect(await type(line)).toContain(`d1: ${said}`);
  });

  it.each([
    ["on 08:00 Londn", "Nearest, time zones: Europe/London"],
    [
      "on 08:00 Frobnicate",
      'such as Asia/Tokyo. To be told once a report does: about:"Frobnicate"',
    ],
    ["on timezone:Londn", "Try: Europe/London"],
    ["on Tomas Ruizz", "Nearest, in the reports: Tomas Ruiz"],
    ["on 08:00 Atlantis", "its zone goes by a large city there, such as Tokyo"],
    ["on timezone:Atlantis", "Try: a large city there, such as Tokyo"],
    ["on 08:00 UTC+2", "A zone goes by a large city there"],
    ["on every 2 hours", "can't be read as what a digest is about. Say when like this"],
    ["on weekly", "can't be read as what a digest is about. Say when like this"],
    ["preview since 2031-05-14", "For what came since a day: digest preview since:"],
    ["preview --since", "Please add what since is: Preview what came since then."],
    ["on 25:00", "“25:00” can't be read as a time: hours go from 00 to 23"],
    ["on Mumbai 8:75 mon-fri", "“8:75” can't be read as a time: hours go"],
    ["on 24:30", "minutes from 00 to 59. Try: 08:00, 8:30 pm or noon."],
    ["on 13 pm quiet", "“13 pm” can't be read as a time"],
    ["on time:25:00", "“25:00” can't be read as a time. Try: 08:00, 8:30 pm or noon."],
    ["on Ann 08:00 Lee", "can't be read as what a digest is about"],
    ["on about:Ann Lee 08:00", 'quotation marks: about:"Ann Lee"'],
    ["on cron:99 9 * * 1-5", "“99” is no minute"],
    ["on cron:9", "“9” can't be read as times. A cron expression has five fields"],
    ['on 08:00 cron:"0 9 * * *"', "leave those out"],
    ['on cron:"0 9 31 2,4 *"', "“0 9 31 2,4 *” never comes"],
    ["on days:whitsun", "Try: daily, weekdays"],
    ["frobnicate", "can't be read as action"],
    ["off", "no digest"],
    ["preview which:d9", "no digest"],
  ])("refuses %s in words", async (line, said) => {
    expect(await type(line)).toContain(said);
    expect(await type("list")).toContain("This channel has no digest.");
  });

  it("understands hour, city, days and what it is about in any order", async () => {
    const parts = ["08:00", "mon-fri", "Mumbai", "about:Frobnicate", "quiet"];
    const line = fc.shuffledSubarray(parts, { minLength: parts.length });
    const said =
      "every working day at 08:00, Asia/Kolkata; about Frobnicate; silent on days with nothing new;";
    const all = fc.sample(line, 60).map((words) => words.join(" "));
    for (const each of new Set(all)) {
      expect(await type(`on ${each}`), each).toContain(said);
      await type("off");
    }
  });

  it("takes what no report names yet where it is named as such, and says so", async () => {
    const said = "No report names “Frobnicate” so far. Its digest stays empty until one does.";
    expect(await type("on about:Frobnicate")).toContain(said);
    expect(await type("on 09:00", { about: "Frobnicate" })).toContain(said);
    expect(await type("on 10:00 about Ruizz")).toContain("taken for Tomas Ruiz.");
    expect(await type("on 10:00 about Tomas Ruizz")).toContain("Nearest: Tomas Ruiz.");
    expect(await type("on 11:00 about Ann Lee")).not.toContain("No report");
    expect(await type("preview which:d1")).toContain(said);
  });

  it("says at the terminal that somebody has to sit there, and in no channel", async () => {
    const at = async (platform: "terminal" | "slack", rest: string): Promise<string> => {
      const fields = { command: "digest", rest, rights: "settings", platform } as const;
      const { reply } = await house.desk.handle(requestOf(fields));
      return JSON.stringify(reply.blocks);
    };
    for (const rest of ["on", "now"]) {
      expect(await at("terminal", rest)).toContain("printed here while npm start runs.");
      expect(await at("slack", rest)).not.toContain("npm start");
    }
    expect(await at("terminal", "off")).not.toContain("npm start");
  });

  it("says who may change it to those who may not", async () => {
    const refused = async (platform: "discord" | "slack" | "terminal") => {
      const fields = { command: "digest", rest: "on", rights: "none", platform } as const;
      const { reply } = await house.desk.handle(requestOf(fields));
      return JSON.stringify(reply.blocks);
    };
    expect(await refused("discord")).toContain("That takes Manage Channels or Manage Server.");
    expect(await refused("slack")).toContain("SLACK_DIGESTS");
    expect(await refused("terminal")).toMatch(/change its digests\."/);
  });

  it("previews a digest of the story that it was switched on for, and tells the stories apart", async () => {
    const flood = articleOf({ id: "flood", story: "flood", text: "Police closed the Tarn road." });
    const other = await openDesk({ articles: [...articles, flood] });
    const ask = async (command: string, rest: string) => {
      const fields = { command, rest, rights: "settings", timezone: "UTC" } as const;
      const { reply, sources } = await other.desk.handle(requestOf(fields));
      return { said: JSON.stringify(reply.blocks), sources };
    };
    await ask("digest", "on 09:00");
    await ask("story", "flood");
    const { said, sources } = await ask("digest", "preview");
    expect(said).toContain("bridge: the briefing so far");
    expect([...sources.keys()]).toEqual(["report"]);
    expect((await ask("timeline", "")).said).not.toContain("Ann Lee");
    expect((await ask("digest", "on 09:00")).said).toContain("d2: every day");
    expect((await ask("digest", "list")).said).toMatch(/d1: [^"]*of “bridge”.*d2: [^"]*of “flood”/);
    await other.close();
  });

  it("says at once that a digest's story is gone, and does not promise it", async () => {
    await type("on 09:00");
    const other = await openDesk({
      articles: [articleOf({ story: "flood", text: "Police closed the Tarn road." })],
      state: house.state,
    });
    for (const rest of ["now", "preview"]) {
      const fields = { command: "digest", rest, rights: "settings" } as const;
      const { reply } = await other.desk.handle(requestOf(fields));
      expect(JSON.stringify(reply.blocks)).toContain(
        "There are no reports of the story “bridge” any more",
      );
    }
    expect(await type("history")).toContain("No digest has been due");
  });

  it("takes the same digest once", async () => {
    await type("on 09:00");
    expect(await type("on daily 9:00")).toContain("d1. To change it, switch it off first");
    await type("pause");
    expect(await type("on 09:00")).toContain("It is paused: digest resume which:d1.");
    expect(await type("on 09:00 about:Ann")).toContain("d2: every day");
  });

  it("says in the history which of several digests a delivery was", async () => {
    await type("on 09:00");
    await type("now");
    expect(await type("history")).toMatch(/^asked for: waiting/);
    await type("on 10:00");
    const { reply } = await house.desk.handle(
      requestOf({ id: "2", command: "digest", rest: "now which:d2", rights: "settings" }),
    );
    expect(reply.blocks[0]).toMatchObject({ text: "The digest is on its way" });
    expect((await type("history")).split("\n").sort()).toEqual([
      expect.stringMatching(/^d1, asked for: waiting/),
      expect.stringMatching(/^d2, asked for: waiting/),
    ]);
  });

  it("knows which of several by its id or by what it is about, and touches no other", async () => {
    await type("on 09:00");
    expect(await type("off Ann Lee")).toContain("There is no digest “Ann Lee” here");
    await type('on 09:00 about:"Ann Lee"');
    expect(await type("off")).toContain("such as which:d1. There is: d1, d2 (about Ann Lee).");
    expect(await type("preview")).toContain("several digests");
    expect(await type("preview ann lee")).toContain("Ann Lee (bridge)");
    expect(await type("resume ann lee")).toContain("d2 is not paused");
    expect(await type("off 08:00")).toContain("“off” takes no time");
    expect(await type("off ann lee")).toMatch(
      /switched off\nd2: every day at 09:00, UTC; about Ann Lee\.$/,
    );
    expect(await type("list")).toMatch(/^d1: every day at 09:00, UTC; next [^;]*\nEach tells/);
  });
});
