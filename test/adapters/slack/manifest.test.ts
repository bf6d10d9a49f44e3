// The manifest names what the code uses, and nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { COMMAND, events as heardEvents } from "../../../src/adapters/slack/listeners.ts";
import { scopes } from "../../../src/adapters/slack/scopes.ts";

interface Manifest {
  readonly features: {
    readonly app_home: { readonly home_tab_enabled: boolean };
    readonly slash_commands: readonly { readonly command: string }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
    readonly socket_mode_enabled: boolean;
  };
}

const manifest = parse(readFileSync("manifest.yaml", "utf8")) as Manifest;
const code = readdirSync("src/adapters/slack")
  .map((file) => readFileSync(`src/adapters/slack/${file}`, "utf8"))
  .join("\n");

/** What each method needs. @see https://docs.slack.dev/reference/methods */
const kinds = ["channels", "groups", "im", "mpim"];
const scopesOfMethods: Readonly<Record<string, readonly string[]>> = {
  "auth.test": [],
  "chat.postMessage": ["chat:write"],
  "chat.postEphemeral": ["chat:write"],
  "conversations.info": kinds.map((kind) => `${kind}:read`),
  "conversations.history": kinds.map((kind) => `${kind}:history`),
  "conversations.replies": kinds.map((kind) => `${kind}:history`),
  "files.uploadV2": ["files:write"],
  "users.info": ["users:read"],
  "views.open": [],
  "views.update": [],
  "views.publish": [],
};

/** What each event needs, and how the manifest calls it. @see https://docs.slack.dev/reference/events */
const events: Readonly<Record<string, { readonly name: string; readonly scopes: string[] }>> = {
  app_home_opened: { name: "app_home_opened", scopes: [] },
  app_mention: { name: "app_mention", scopes: ["app_mentions:read"] },
  app_uninstalled: { name: "app_uninstalled", scopes: [] },
  tokens_revoked: { name: "tokens_revoked", scopes: [] },
  message: { name: "message.im", scopes: ["im:history"] },
};

const called = [...code.matchAll(/"((?:[a-z]+)\.[a-z][A-Za-z0-9]+)"/g)]
  .map(([, name = ""]) => name)
  .filter((name) =>
    /^(?:auth|chat|conversations|files|users|views|reactions|team|bots)\./.test(name),
  );
const heard = Object.keys(heardEvents);

it("names the scopes that an installation by OAuth asks for", () => {
  expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...scopes].sort());
});

it("names the scopes that the methods and events in the code need, and no others", () => {
  const needed = new Set([
    "commands",
    ...called.flatMap((name) => scopesOfMethods[name] ?? [`nobody knows what ${name} needs`]),
    ...heard.flatMap((name) => events[name]?.scopes ?? [`nobody knows what ${name} needs`]),
  ]);
  expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...needed].sort());
});

it("names the command, the events and the surfaces that the code uses", () => {
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([COMMAND]);
  expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(
    heard.map((name) => events[name]?.name).sort(),
  );
  expect(manifest.features.app_home.home_tab_enabled).toBe(code.includes('"views.publish"'));
  expect(manifest.settings.interactivity.is_enabled).toBe(code.includes('"block_actions"'));
  expect(manifest.settings.socket_mode_enabled).toBe(true);
});

it("says in its comments what each scope is for", () => {
  const lines = readFileSync("manifest.yaml", "utf8").split("\n");
  const scopes = lines.findIndex((line) => line.includes("bot:"));
  expect(lines[scopes + 1]).toMatch(/# \S/);
});
