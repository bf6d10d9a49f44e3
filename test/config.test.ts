import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { variables } from "../src/config-variables.ts";
import type { ConfigError } from "../src/core/model/errors.ts";
import { strayVariables } from "../src/roof/stray-variables.ts";
import { runProgram } from "./support/program.ts";

const id = Buffer.from("123456789012345678").toString("base64url");
const token = [id, "b".repeat(6), "c".repeat(30)].join(".");

/** A value that nobody can mean, for each variable that can be wrong. */
const wrongValues: Readonly<Record<string, string>> = {
  CORPUS: "no/such/folder",
  FEEDS: "https://a.example/feed nonsense",
  DATA_DIR: "package.json",
  DISCORD_TOKEN: ["a".repeat(24), "b".repeat(6), "c".repeat(30)].join("."),
  DISCORD_CLIENT_ID: "12",
  DISCORD_GUILD_ID: "my server",
  DISCORD_SHARDS: "9/4",
  DISCORD_API_URL: "proxy:8080",
  SLACK_BOT_TOKEN: "xapp-1",
  SLACK_APP_TOKEN: "xoxb-1",
  SLACK_SIGNING_SECRET: "abc",
  SLACK_PORT: "99999",
  SLACK_DIGESTS: "everybody",
  SLACK_API_URL: "localhost",
  FETCH_ALLOW: "wiki",
  FETCH_CONTACT: "call me",
  DATABASE_URL: "mysql://db/summit",
  ROLE: "boss",
  HEALTH_PORT: "-1",
  HEALTH_HOST: "nonsense",
  LOG_LEVEL: "loud",
};

const problemsIn = (environment: Readonly<Record<string, string>>): string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigError).problems.map(({ variable }) => variable);
  }
};

describe("readConfig", () => {
  it("is content with nothing", () => {
    expect(readConfig({})).toMatchObject({ corpus: "corpus", dataDir: "data", discord: undefined });
  });

  it("takes an empty variable for one that is not there", () => {
    expect(readConfig({ DISCORD_TOKEN: " ", LOG_LEVEL: "" })).toEqual(readConfig({}));
  });

  it("starts Discord where its token is there", () => {
    expect(readConfig({ DISCORD_TOKEN: token }).discord).toEqual({ token, shards: "auto" });
  });

  it("starts Slack where both of its tokens are there", () => {
    const tokens = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
    const slack = { botToken: "xoxb-1", way: { appToken: "xapp-1" }, digests: "members" };
    expect(readConfig(tokens).slack).toEqual(slack);
    expect(readConfig({ ...tokens, SLACK_DIGESTS: "U01, U02" }).slack?.digests).toEqual([
      "U01",
      "U02",
    ]);
  });

  it("lets Slack call where a signing secret is there instead of an app token", () => {
    const secret = "0123456789abcdef0123456789abcdef";
    const given = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: secret };
    expect(readConfig(given).slack?.way).toEqual({ signingSecret: secret, port: 3000 });
    const oauth = {
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "s",
      SLACK_SIGNING_SECRET: secret,
    };
    expect(readConfig({ ...oauth, SLACK_PORT: "8080" }).slack).toMatchObject({
      oauth: { clientId: "1.2", clientSecret: "s", port: 8080 },
      way: { signingSecret: secret, port: 8080 },
    });
    const { SLACK_BOT_TOKEN: _, ...half } = given;
    expect(() => readConfig(half)).toThrow(/SLACK_BOT_TOKEN: is missing/);
    expect(() => readConfig({ SLACK_BOT_TOKEN: "xoxb-1" })).toThrow(/SLACK_SIGNING_SECRET/);
  });

  it("names all mistakes at once, by variable, with what to do, and never the value", () => {
    const wrong = {
      DISCORD_TOKEN: "hunter2",
      SLACK_BOT_TOKEN: "xapp-1",
      SLACK_CLIENT_ID: "1.2",
      LOG_LEVEL: "loud",
    };
    expect(() => readConfig(wrong)).toThrow(
      /DISCORD_TOKEN: .*Reset Token[\s\S]*SLACK_BOT_TOKEN: .*xoxb-[\s\S]*LOG_LEVEL: .*debug, info[\s\S]*SLACK_APP_TOKEN: is missing[\s\S]*SLACK_CLIENT_SECRET: is missing/,
    );
    expect(() => readConfig(wrong)).not.toThrow(/hunter2/);
  });

  it.each(Object.entries(wrongValues))("names %s where it is %s", (name, value) => {
    expect(problemsIn({ [name]: value })).toContain(name);
  });

  it("names all of them together", () => {
    const checked = variables.filter((variable) => "problem" in variable);
    expect(Object.keys(wrongValues).sort()).toEqual(checked.map(({ name }) => name).sort());
    expect(problemsIn(wrongValues)).toEqual(expect.arrayContaining(Object.keys(wrongValues)));
  });

  it.each([
    ["0,1/4", undefined],
    ["3/4", undefined],
    ["4/4", "names shard 4 of 4"],
    ["0,7/4", "names shard 7 of 4"],
    ["0/0", "names shard 0 of 0: shards are counted from 0, so there is none"],
    ["a/4", "must be “auto”"],
  ])("reads DISCORD_SHARDS=%s", (shards, problem) => {
    const read = () => readConfig({ DISCORD_TOKEN: token, DISCORD_SHARDS: shards });
    if (problem === undefined) {
      expect(read().discord?.shards).toBe(shards);
    } else {
      expect(read).toThrow(`DISCORD_SHARDS: ${problem}`);
    }
  });

  it.each([
    [{ DISCORD_GUILD_ID: "123456789012345678" }, "DISCORD_TOKEN"],
    [{ SLACK_DIGESTS: "admins" }, "SLACK_BOT_TOKEN"],
    [{ HEALTH_HOST: "0.0.0.0" }, "HEALTH_PORT"],
  ])("misses what %o adds to", (given, missing) => {
    expect(problemsIn(given)).toEqual([missing]);
  });

  it.each(["worker", "gateway"])("wants a platform for a %s", (role) => {
    expect(() => readConfig({ ROLE: role })).toThrow(/ROLE: .*set DISCORD_TOKEN, or SLACK_/);
    expect(readConfig({ ROLE: role, DISCORD_TOKEN: token }).role).toBe(role);
  });

  it("wants two ports for two servers, and names both", () => {
    const secret = "0123456789abcdef0123456789abcdef";
    const byRequests = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: secret };
    const both = /HEALTH_PORT: is 3000, and so is SLACK_PORT/;
    expect(() => readConfig({ ...byRequests, HEALTH_PORT: "3000" })).toThrow(both);
    expect(() => readConfig({ ...byRequests, HEALTH_PORT: "3000", SLACK_PORT: "3000" })).toThrow(
      both,
    );
    for (const fine of [
      { ...byRequests, HEALTH_PORT: "3000", SLACK_PORT: "3001" },
      { ...byRequests, HEALTH_PORT: "0", SLACK_PORT: "0" },
      { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1", HEALTH_PORT: "3000" },
    ]) {
      expect(problemsIn(fine)).toEqual([]);
    }
  });

  it("warns of variables that look like ours, and names them beside mistakes", () => {
    const told = [
      {
        variable: "DISCORD_TOKN",
        problem: "is not a variable of ours; did you mean DISCORD_TOKEN?",
      },
      { variable: "SLACK_WEBHOOK_ADDRESS", problem: "is not a variable of ours." },
      {
        variable: "slack_bot_token",
        problem: "is not a variable of ours; did you mean SLACK_BOT_TOKEN?",
      },
    ];
    const strays = Object.fromEntries(told.map(({ variable }) => [variable, "x"]));
    expect(strayVariables({ ...strays, PATH: "/bin", DISCORD_TOKEN: token })).toEqual(told);
    expect(readConfig(strays).strays).toEqual(told);
    expect(problemsIn({ ...strays, LOG_LEVEL: "loud" })).toEqual([
      "LOG_LEVEL",
      ...Object.keys(strays),
    ]);
  });

  it("lets single hosts inside be fetched, each with its port", () => {
    const fetching = { allow: [], contact: undefined };
    expect(readConfig({}).fetching).toEqual(fetching);
    const allow = ["wiki.internal:8080", "[::1]:9000"];
    expect(readConfig({ FETCH_ALLOW: "wiki.internal:8080, [::1]:9000" }).fetching.allow).toEqual(
      allow,
    );
    for (const wrong of ["wiki.internal", "http://wiki:80", "a@wiki:80", "wiki:99999", "*:80/x"]) {
      expect(() => readConfig({ FETCH_ALLOW: wrong }), wrong).toThrow(/FETCH_ALLOW: must be hosts/);
    }
  });

  it("tells sites whom to write to, and nothing that would be a header of its own", () => {
    expect(readConfig({ FETCH_CONTACT: "news@desk.example" }).fetching.contact).toBe(
      "news@desk.example",
    );
    expect(() => readConfig({ FETCH_CONTACT: "a\r\nCookie: b" })).toThrow(/FETCH_CONTACT/);
  });

  it("is frozen", () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});

describe(".env.example", () => {
  const example = readFileSync(".env.example", "utf8");
  const named = [...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => name);

  it("names each variable that is read, and no other", () => {
    expect(named.sort()).toEqual(variables.map(({ name }) => name as string).sort());
  });

  it("explains each variable above it", () => {
    const lines = example.split("\n");
    for (const name of named) {
      const above = lines.slice(0, lines.indexOf(`${name}=`)).reverse();
      expect(
        above.find((line) => !/^[A-Z_]+=$/.test(line)),
        name,
      ).toMatch(/^# \S/);
    }
  });
});

it("ends npm start with 78 and every mistake, and leaves help and the version alone", async () => {
  const env = { ROLE: "worker", CORPUS: "no/such/folder", DISCORD_TOKN: "x" };
  const [started, asked] = await Promise.all([
    runProgram("main", [], { env }),
    runProgram("cli", ["--version"], { env }),
  ]);
  expect(started.code).toBe(78);
  expect(started.errors).toMatch(/CORPUS: [\s\S]*ROLE: [\s\S]*DISCORD_TOKN: .*DISCORD_TOKEN\?/);
  expect(asked.code).toBe(0);
});
