import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { variables } from "../src/config-variables.ts";

const token = ["a".repeat(24), "b".repeat(6), "c".repeat(30)].join(".");

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
