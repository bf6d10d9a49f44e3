// The only reader of the environment.
import { ConfigError } from "./core/model/errors.ts";

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
  URL.canParse(value) ? undefined : "must be a URL, such as https://example.org/api.";

const isPort = (value: string): string | undefined =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? undefined : "must be a port, 0 to 65535.";

const snowflake = matching(/^\d{15,20}$/, "must be 15 to 20 digits: copy the id from Discord.");

/** @returns the first of the entries that names no host with its port */
const wrongHost = (value: string): string | undefined =>
  hostsIn(value).find(
    (entry) => !/^[^\s/?#@\\]+:\d{1,5}$/.test(entry) || !URL.canParse(`http://${entry}`),
  );

const hostsIn = (value: string): readonly string[] =>
  value
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

export const variables = [
  { name: "CORPUS" },
  { name: "DATA_DIR" },
  {
    name: "DISCORD_TOKEN",
    problem: matching(
      /^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/,
      "is no bot token (three parts with dots). Copy it from discord.com/developers, your application, Bot, Reset Token.",
    ),
  },
  { name: "DISCORD_CLIENT_ID", problem: snowflake },
  { name: "DISCORD_GUILD_ID", problem: snowflake },
  {
    name: "DISCORD_SHARDS",
    problem: matching(
      /^(?:auto|\d{1,3}(?:,\d{1,3})*\/\d{1,3})$/,
      "must be “auto”, or the shards of this process and their number, such as 0,1/4.",
    ),
  },
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
  { name: "LOG_LEVEL", problem: oneOf("debug", "info", "warn", "error") },
  { name: "NO_COLOR" },
] as const satisfies readonly Variable[];

type Name = (typeof variables)[number]["name"];

export interface DiscordConfig {
  readonly token: string;
  readonly clientId?: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
  readonly shards: string;
}

export interface SlackConfig {
  /** Of one workspace. */
  readonly botToken?: string;
  /** Lets many workspaces install the bot. */
  readonly oauth?: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly port: number;
  };
  /** Socket Mode, or requests of Slack's to this port. */
  readonly way:
    | { readonly appToken: string }
    | { readonly signingSecret: string; readonly port: number };
  readonly apiUrl?: string;
  /** Who may change a channel's digests: everybody, the workspace's admins, or these users. */
  readonly digests: "members" | "admins" | readonly string[];
}

/** How feeds and pages are fetched. */
export interface FetchConfig {
  /** Hosts with ports that may be inside a private network. */
  readonly allow: readonly string[];
  /** Whom a site can write to; it is told to every site that is read. */
  readonly contact: string | undefined;
}

export interface Config {
  readonly corpus: string;
  readonly dataDir: string;
  readonly fetching: FetchConfig;
  /** PostgreSQL, which several machines share; SQLite in the data folder where undefined. */
  readonly databaseUrl: string | undefined;
  /** Gateways hold the platforms' connections, workers deliver digests. */
  readonly role: "all" | "gateway" | "worker";
  readonly logLevel: "debug" | "info" | "warn" | "error";
  readonly noColour: boolean;
  readonly discord: DiscordConfig | undefined;
  readonly slack: SlackConfig | undefined;
}

/** Values by name; what is empty is as if it were not there. */
type Given = Readonly<Partial<Record<Name, string>>>;

function demandTogether(
  given: Given,
  one: Name,
  other: Name,
): { variable: string; problem: string }[] {
  const [set, missing] = given[one] === undefined ? [other, one] : [one, other];
  return (given[one] === undefined) === (given[other] === undefined)
    ? []
    : [{ variable: missing, problem: `is missing, though ${set} is set: both are needed.` }];
}

/** Slack needs something to speak with, a token or OAuth, and a way to be spoken to, a socket or requests. */
function slackProblems(given: Given): { variable: string; problem: string }[] {
  const first = (...names: readonly Name[]): Name | undefined =>
    names.find((name) => given[name] !== undefined);
  const speaking = first("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET");
  const listening = first("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET");
  if ((speaking === undefined) === (listening === undefined)) {
    return [];
  }
  return speaking === undefined
    ? [
        {
          variable: "SLACK_BOT_TOKEN",
          problem: `is missing, though ${listening} is set (for many workspaces: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET).`,
        },
      ]
    : [
        {
          variable: "SLACK_APP_TOKEN",
          problem: `is missing, though ${speaking} is set: Socket Mode needs it (HTTP mode: SLACK_SIGNING_SECRET).`,
        },
      ];
}

function problemsOf(given: Given): { variable: string; problem: string }[] {
  const wrong = variables.flatMap((variable: Variable) => {
    const value = given[variable.name as Name];
    const problem = value === undefined ? undefined : variable.problem?.(value);
    return problem === undefined ? [] : [{ variable: variable.name, problem }];
  });
  return [
    ...wrong,
    ...slackProblems(given),
    ...demandTogether(given, "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"),
  ];
}

function discordOf(given: Given): DiscordConfig | undefined {
  const { DISCORD_TOKEN: token, DISCORD_CLIENT_ID: clientId, DISCORD_GUILD_ID: guildId } = given;
  const apiUrl = given.DISCORD_API_URL;
  return token === undefined
    ? undefined
    : {
        token,
        ...(clientId === undefined ? {} : { clientId }),
        ...(guildId === undefined ? {} : { guildId }),
        ...(apiUrl === undefined ? {} : { apiUrl }),
        shards: given.DISCORD_SHARDS ?? "auto",
      };
}

function digestsOf(wanted: string | undefined): SlackConfig["digests"] {
  return wanted === undefined || wanted === "members"
    ? "members"
    : wanted === "admins"
      ? wanted
      : wanted.split(",").map((user) => user.trim());
}

function slackOf(given: Given): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = given;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = given;
  const { SLACK_SIGNING_SECRET: signingSecret = "" } = given;
  const port = Number(given.SLACK_PORT ?? "3000");
  const oauth =
    clientId === undefined || clientSecret === undefined
      ? undefined
      : { clientId, clientSecret, port };
  return botToken === undefined && oauth === undefined
    ? undefined
    : {
        ...(botToken === undefined ? {} : { botToken }),
        ...(oauth === undefined ? {} : { oauth }),
        way: appToken === undefined ? { signingSecret, port } : { appToken },
        digests: digestsOf(given.SLACK_DIGESTS),
        ...(apiUrl === undefined ? {} : { apiUrl }),
      };
}

/** @throws ConfigError that names every variable that is wrong, and what to do */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = Object.fromEntries(
    variables
      .map(({ name }) => [name, environment[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ""),
  );
  const problems = problemsOf(given);
  if (problems.length > 0) {
    throw new ConfigError(problems);
  }
  return Object.freeze({
    corpus: given.CORPUS ?? "corpus",
    dataDir: given.DATA_DIR ?? "data",
    fetching: { allow: hostsIn(given.FETCH_ALLOW ?? ""), contact: given.FETCH_CONTACT },
    databaseUrl: given.DATABASE_URL,
    role: (given.ROLE ?? "all") as Config["role"],
    logLevel: (given.LOG_LEVEL ?? "info") as Config["logLevel"],
    noColour: given.NO_COLOR !== undefined,
    discord: discordOf(given),
    slack: slackOf(given),
  });
}

/** The environment of this process, with what `.env` adds where there is one. */
export function readEnvironment(): Config {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
      throw new ConfigError([{ variable: ".env", problem: `can't be read (${String(error)}).` }]);
    }
  }
  return readConfig(process.env);
}
