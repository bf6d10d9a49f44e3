// The variables of the environment, and what is wrong with a value.
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { isIP } from "node:net";
import { dirname, resolve } from "node:path";
import { botIdOf } from "./adapters/discord/identity.ts";

/** Where there is none, the corpus that ships with the program takes its place. */
export const DEFAULT_CORPUS = "corpus";

/** One variable of the environment: `.env.example` and this table are tested against each other. */
export interface Variable {
  readonly name: string;
  /** What is wrong with a value, and what to do; undefined where nothing is. */
  readonly problem?: (value: string) => string | undefined;
}

const startsWith =
  (prefix: string, where: string) =>
  (value: string): string | undefined =>
    value.startsWith(prefix) ? undefined : `must begin with “${prefix}”. ${where}`;

const oneOf =
  (...values: readonly string[]) =>
  (value: string): string | undefined =>
    values.includes(value) ? undefined : `must be one of ${values.join(", ")}.`;

const matching =
  (pattern: RegExp, hint: string) =>
  (value: string): string | undefined =>
    pattern.test(value) ? undefined : hint;

const isUrl = (value: string): string | undefined =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? undefined
    : "must be a URL, such as https://example.org/api.";

const isPort = (value: string): string | undefined =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? undefined : "must be a port, 0 to 65535.";

const snowflake = matching(/^\d{15,20}$/, "must be 15 to 20 digits: copy the id from Discord.");

/** @returns the first of the entries that names no host with its port */
const wrongHost = (value: string): string | undefined =>
  hostsIn(value).find(
    (entry) => !/^[^\s/?#@\\]+:\d{1,5}$/.test(entry) || !URL.canParse(`http://${entry}`),
  );

const TOKEN_HINT =
  "is no bot token (three parts with dots). Copy it from discord.com/developers, your application, Bot, Reset Token.";

/** A token begins with the bot's id. */
const isDiscordToken = (value: string): string | undefined =>
  /^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/.test(value) && botIdOf(value) !== undefined
    ? undefined
    : TOKEN_HINT;

function isShards(value: string): string | undefined {
  const [, ids = "", total = "0"] = /^(\d{1,3}(?:,\d{1,3})*)\/(\d{1,3})$/.exec(value) ?? [];
  if (value !== "auto" && ids === "") {
    return "must be “auto”, or the shards of this process and their number, such as 0,1/4.";
  }
  const beyond = ids.split(",").find((id) => id !== "" && Number(id) >= Number(total));
  return beyond === undefined
    ? undefined
    : `names shard ${beyond} of ${total}: shards are counted from 0, so ${Number(total) > 0 ? `the last one is ${Number(total) - 1}` : "there is none"}.`;
}

/** What is not there is looked for at once: later it would be a mistake of its own. */
const isThere = (value: string): string | undefined =>
  value === DEFAULT_CORPUS || existsSync(value)
    ? undefined
    : `there is no folder or file “${value}”: make it, or correct the path.`;

/** It is made where it is missing, so what counts is the folder above. */
function isDataFolder(value: string): string | undefined {
  let nearest = resolve(value);
  while (!existsSync(nearest)) {
    nearest = dirname(nearest);
  }
  if (!statSync(nearest).isDirectory()) {
    return `“${nearest}” is a file: name a folder, which is made where there is none.`;
  }
  try {
    accessSync(nearest, constants.W_OK);
    return undefined;
  } catch {
    return `nothing can be written in “${nearest}”: give this user the right to, or name another folder.`;
  }
}

const isAddress = (value: string): string | undefined =>
  isIP(value) > 0 || value === "localhost"
    ? undefined
    : "must be an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for others too.";

export const hostsIn = (value: string): readonly string[] =>
  value
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

export const entriesIn = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean);

export const variables = [
  { name: "CORPUS", problem: isThere },
  {
    name: "FEEDS",
    problem: (value) => {
      const wrong = entriesIn(value).find((entry) => !/^(?:[^=:/?]+=)?https?:\/\/\S+$/.test(entry));
      return wrong === undefined
        ? undefined
        : `holds “${wrong}”, which is no feed: write addresses, or story=address, parted by spaces.`;
    },
  },
  { name: "DATA_DIR", problem: isDataFolder },
  { name: "DISCORD_TOKEN", problem: isDiscordToken },
  { name: "DISCORD_CLIENT_ID", problem: snowflake },
  { name: "DISCORD_GUILD_ID", problem: snowflake },
  { name: "DISCORD_SHARDS", problem: isShards },
  { name: "DISCORD_API_URL", problem: isUrl },
  {
    name: "SLACK_BOT_TOKEN",
    problem: startsWith("xoxb-", "Copy it from api.slack.com/apps, your app, OAuth & Permissions."),
  },
  {
    name: "SLACK_APP_TOKEN",
    problem: startsWith(
      "xapp-",
      "Make one at api.slack.com/apps, your app, Basic Information, App-Level Tokens, scope connections:write.",
    ),
  },
  {
    name: "SLACK_SIGNING_SECRET",
    problem: matching(
      /^[0-9a-f]{32}$/,
      "must be 32 hexadecimal digits: api.slack.com/apps, your app, Basic Information, Signing Secret.",
    ),
  },
  { name: "SLACK_CLIENT_ID" },
  { name: "SLACK_CLIENT_SECRET" },
  { name: "SLACK_PORT", problem: isPort },
  {
    name: "SLACK_DIGESTS",
    problem: matching(
      /^(?:members|admins|[UW][A-Z0-9]{2,}(?:\s*,\s*[UW][A-Z0-9]{2,})*)$/,
      "must be “members”, “admins”, or ids of users, such as U012AB3CD,U045EF6GH.",
    ),
  },
  { name: "SLACK_API_URL", problem: isUrl },
  {
    name: "FETCH_ALLOW",
    problem: (value) =>
      wrongHost(value) === undefined
        ? undefined
        : "must be hosts with their ports, parted by commas, such as wiki.internal:8080,10.0.0.5:443.",
  },
  {
    name: "FETCH_CONTACT",
    problem: matching(
      /^(?:https?:\/\/|mailto:)?[\w.~:/?#@+=&%-]{3,200}$/,
      "must be a web address or an e-mail address, such as https://example.org/bot.",
    ),
  },
  {
    name: "DATABASE_URL",
    problem: matching(
      /^postgres(?:ql)?:\/\/[^\s/]+\/\S+$/,
      "must be postgres://user:password@host:5432/database.",
    ),
  },
  { name: "ROLE", problem: oneOf("all", "gateway", "worker") },
  { name: "HEALTH_PORT", problem: isPort },
  { name: "HEALTH_HOST", problem: isAddress },
  { name: "LOG_LEVEL", problem: oneOf("debug", "info", "warn", "error") },
  { name: "NO_COLOR" },
] as const satisfies readonly Variable[];

export type VariableName = (typeof variables)[number]["name"];
