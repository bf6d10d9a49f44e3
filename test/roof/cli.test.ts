import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it } from "vitest";
import { runProgram, startProgram } from "../support/program.ts";

const articles = [
  {
    id: "courier",
    published: "2023-05-14",
    title: "Bridge opens",
    publisher: "The Courier",
    text: "Mayor Ann Lee opened the bridge over the Tarn on Wednesday. It cost 40 million crowns.",
  },
  {
    id: "herald",
    published: "2023-05-15",
    text: "The bridge over the Tarn was closed on Thursday.",
  },
];

let folder: string;
let corpus: string;
let env: Record<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summit-cli-"));
  corpus = join(folder, "tarn.jsonl");
  writeFileSync(corpus, articles.map((article) => JSON.stringify(article)).join("\n"));
  env = { DATA_DIR: join(folder, "data") };
});

const parse = (out: string): unknown[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

describe("summit", () => {
  it("imports a list of feeds into the story that it answers from", async () => {
    const list = join(folder, "list.opml");
    writeFileSync(
      list,
      '<opml version="2.0"><body><outline text="Quay" xmlUrl="https://quay.example/feed"/></body></opml>',
    );
    const given = { ...env, CORPUS: corpus };
    const first = await runProgram("cli", ["import", list], { env: given });
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining("into “tarn”") });
    const named = await runProgram("cli", ["import", list, "ferry"], { env: given });
    expect(named).toMatchObject({ code: 0, out: expect.stringContaining("into “ferry”") });
  });

  it("explains itself where nothing is asked", async () => {
    const { code, out } = await runProgram("cli", []);
    expect(code).toBe(0);
    expect(out).toContain("ask");
    expect(out).toContain("--corpus PATH");
  });

  it("explains itself where there are no articles yet", async () => {
    const { code, out } = await runProgram("cli", ["help"], { env: { CORPUS: `${folder}/none` } });
    expect(code).toBe(0);
    expect(out).toContain("Usage: summit COMMAND");
  });

  it("names the commands there are where one is unknown", async () => {
    for (const form of [[], ["--json"]]) {
      const { code, errors } = await runProgram("cli", ["sing", ...form, "--corpus", corpus]);
      expect(code).toBe(2);
      expect(errors).toContain("There is no command “sing”");
    }
  });

  it("ends with 78 and all mistakes where the configuration is wrong", async () => {
    const wrong = { LOG_LEVEL: "loud", DISCORD_TOKEN: "x" };
    const { code, errors } = await runProgram("cli", ["who"], { env: wrong });
    expect(code).toBe(78);
    expect(errors).toMatch(/DISCORD_TOKEN[\s\S]*LOG_LEVEL/);
  });

  it("ends with 2 where --corpus has no path", async () => {
    for (const words of [
      ["who", "--corpus"],
      ["who", "--corpus", ""],
    ]) {
      const { code, errors } = await runProgram("cli", words);
      expect(code).toBe(2);
      expect(errors).toMatch(/^summit: --corpus needs a path/);
    }
  });

  it("answers from other articles, with sentences that stand in them", async () => {
    const { code, out } = await runProgram(
      "cli",
      ["ask", "Who", "opened", "the", "bridge?", "--json", "--corpus", corpus],
      { env },
    );
    expect(code).toBe(0);
    expect(parse(out)).toMatchObject([
      {
        status: "answered",
        claims: [
          { citations: [{ articleId: "courier", quote: expect.stringContaining("Ann Lee") }] },
        ],
      },
    ]);
  });

  it.each([["--corpus"], ["--no-cache"]])("takes no digest that %s would forget", async (flag) => {
    const words = ["digest", "on", "08:00", flag, ...(flag === "--corpus" ? [corpus] : [])];
    const { code, errors } = await runProgram("cli", words, { env: { ...env, CORPUS: corpus } });
    expect(code).toBe(2);
    expect(errors).toContain("nothing is kept");
  });

  it("answers one question a line", async () => {
    const input = "Who opened the bridge?\n\nWhat did it cost?\n";
    const { out } = await runProgram("cli", ["ask", "--json", "--corpus", corpus, "-"], { input });
    expect(parse(out)).toMatchObject([
      { question: "Who opened the bridge?" },
      { question: "What did it cost?" },
    ]);
  });

  it("goes on after a line that can't be answered, and ends with 2", async () => {
    const input = "Who --what?\nWhat did it cost?\n";
    const words = ["ask", "-", "--corpus", corpus];
    const forProgram = await runProgram("cli", [...words, "--json"], { input });
    expect(forProgram.code).toBe(2);
    expect(parse(forProgram.out)).toMatchObject([
      { asked: "Who --what?", error: expect.stringContaining("no option --what") as string },
      { question: "What did it cost?" },
    ]);
    const forPerson = await runProgram("cli", words, { input });
    expect(forPerson.code).toBe(2);
    expect(forPerson.out).toMatch(/^> Who --what\?\n.*--what[\s\S]*\n\n> What did it cost\?\n• /);
  });

  it("names the path where there is no corpus, and what of one can't be read", async () => {
    const none = await runProgram("cli", ["who", "--corpus", join(folder, "nowhere")]);
    expect(none).toMatchObject({ code: 1, out: "" });
    expect(none.errors).toMatch(/nowhere: There is nothing here/);
    const half = join(folder, "half.jsonl");
    writeFileSync(half, '{"id":"a","text":"Mayor Ann Lee left."}\n{"id":\n');
    const some = await runProgram("cli", ["who", "--corpus", half]);
    expect(some).toMatchObject({ code: 0, out: expect.stringContaining("Ann Lee") as string });
    expect(some.errors).toMatch(/half\.jsonl:2: /);
  });

  it("lets whoever has no article yet follow a source, and asks for articles where they are needed", async () => {
    const given = { env: { ...env, CORPUS: mkdtempSync(join(folder, "empty-")) } };
    const none = await runProgram("cli", ["who"], given);
    expect(none).toMatchObject({ code: 1, errors: expect.stringMatching(/or follow a feed/) });
    const sources = await runProgram("cli", ["sources"], given);
    expect(sources).toMatchObject({ code: 0, errors: "" });
    // It came as far as the address.
    const inside = await runProgram("cli", ["follow", "http://127.0.0.1:8080/feed"], given);
    expect(inside).toMatchObject({ code: 2, errors: expect.stringMatching(/private network/) });
  });

  it("prints what was read, one line for each that came in, repeats too", async () => {
    const input = `${JSON.stringify(articles[0])}\n${JSON.stringify(articles[0])}\n`;
    const { out } = await runProgram("cli", ["read", "--json", "-"], { input });
    expect(parse(out)).toMatchObject([
      { id: "courier", text: articles[0]?.text, sentences: [{ start: 0 }, { start: 60 }] },
      { id: "courier" },
    ]);
  });

  it("prints what was read in the order it came in where threads read it", async () => {
    const long = `${articles[0]?.text} `.repeat(36);
    const ids = Array.from({ length: 120 }, (_, index) => `courier-${index}`);
    const input = ids.map((id) => JSON.stringify({ ...articles[0], id, text: long })).join("\n");
    const { out } = await runProgram("cli", ["read", "--json", "-"], { input });
    expect(parse(out).map((each) => (each as { id: string }).id)).toEqual(ids);
  }, 60_000);

  it("shows a person what was read", async () => {
    const { out } = await runProgram("cli", ["read", corpus]);
    expect(out).toContain("[Ann Lee](person)");
  });

  it("lists every problem of a corpus and ends with 1", async () => {
    const broken = join(folder, "broken.jsonl");
    writeFileSync(broken, '{"id":"a","text":"Fine."}\n{"id":\n');
    const { code, out, errors } = await runProgram("cli", ["check", broken]);
    expect(code).toBe(1);
    expect(out).toMatch(/broken\.jsonl:2: /);
    expect(errors).toContain("1 problem");
    expect((await runProgram("cli", ["check", corpus])).code).toBe(0);
  });

  it("says what works, and with a Discord token how to let the bot in", async () => {
    const token = `${Buffer.from("1111111111111111111").toString("base64url")}.GabcDE.${"x".repeat(38)}`;
    const given = { ...env, CORPUS: corpus, DISCORD_TOKEN: token };
    const { code, out } = await runProgram("cli", ["doctor"], { env: given });
    expect(code).toBe(0);
    expect(out).toContain("2 articles");
    expect(out).toContain("https://discord.com/oauth2/authorize?client_id=1111111111111111111");
    expect(out).not.toContain(token);
  });

  it("says what doesn't work, and ends with 1", async () => {
    const given = {
      CORPUS: mkdtempSync(join(folder, "empty-")),
      DATABASE_URL: "postgres://a:hunter2@127.0.0.1:1/b",
    };
    const { code, out } = await runProgram("cli", ["doctor"], { env: { ...env, ...given } });
    expect(code).toBe(1);
    expect(out).toMatch(/WRONG Corpus/);
    expect(out).toMatch(/WRONG State: PostgreSQL .*can't be reached/);
    expect(out).not.toContain("hunter2");
  });

  it("says what is wrong with a path that isn't there", async () => {
    const { code, errors } = await runProgram("cli", ["read", join(folder, "nowhere.txt")]);
    expect(code).toBe(1);
    expect(errors).toContain("nowhere.txt");
  });
});

describe("names of files and words of the asker", () => {
  it("steer no terminal", async () => {
    const red = "\u001b[31mred\u009b0m";
    const path = join(folder, `${red}.jsonl`);
    writeFileSync(path, `${JSON.stringify(articles[0])}\n{\n`);
    for (const words of [
      ["check", path],
      ["who", red, "--corpus", path],
      [red, "--corpus", path],
    ]) {
      const { out, errors } = await runProgram("cli", words, { env });
      expect(`${out}${errors}`.replaceAll("\n", ""), words.join(" ")).not.toMatch(/\p{Cc}/u);
      expect(`${out}${errors}`, words.join(" ")).toContain("red");
    }
  });
});

describe("npm start, where standard input is no terminal", () => {
  it("answers commands and questions a line each and ends with 0", async () => {
    const input = "/summit story\nsummit help ask\nWho opened the bridge?\n";
    const { code, out } = await runProgram("main", [], { input, env: { ...env, CORPUS: corpus } });
    expect(code).toBe(0);
    expect(out).toContain("2 reports");
    expect(out).toContain("ask QUESTION");
    expect(out).toContain("Ann Lee opened the bridge");
  });

  it("tells how to connect where nothing was asked", async () => {
    const { code, out } = await runProgram("main", [], { env: { ...env, CORPUS: corpus } });
    expect(code).toBe(0);
    expect(out).toContain("DISCORD_TOKEN");
    expect(out).toContain("SLACK_BOT_TOKEN");
  });

  it("ends in peace where its reader has seen enough", async () => {
    const child = startProgram("main", [], { ...env, CORPUS: corpus });
    child.stdout.destroy();
    child.stdin.end("timeline\n");
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect(code).toBe(0);
    expect(errors).not.toContain("EPIPE");
  });
});
