// The only reader of the environment.

import {
  entriesIn,
  hostsIn,
  type VariableName as Name,
  type Variable,
  variables,
} from "./config-variables.ts";
import { ConfigError } from "./core/model/errors.ts";

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
  /** Feeds that are followed for everybody: `URL` or `story=URL`. */
  readonly feeds: readonly string[];
  /** PostgreSQL, which several machines share; SQLite in the data folder where undefined. */
  readonly databaseUrl: string | undefined;
  /** Gateways hold the platforms' connections, workers deliver digests. */
  readonly role: "all" | "gateway" | "worker";
  /** Where /healthz and /metrics are told; nowhere where undefined. */
  readonly health: { readonly host: string; readonly port: number } | undefined;
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
    feeds: entriesIn(given.FEEDS ?? ""),
    fetching: { allow: hostsIn(given.FETCH_ALLOW ?? ""), contact: given.FETCH_CONTACT },
    databaseUrl: given.DATABASE_URL,
    role: (given.ROLE ?? "all") as Config["role"],
    health:
      given.HEALTH_PORT === undefined
        ? undefined
        : { host: given.HEALTH_HOST ?? "127.0.0.1", port: Number(given.HEALTH_PORT) },
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
