// The only reader of the environment.

import {
  DEFAULT_CORPUS,
  entriesIn,
  hostsIn,
  type VariableName as Name,
  type Variable,
  variables,
} from "./config-variables.ts";
import { ConfigError } from "./core/model/errors.ts";
import {
  DEFAULT_SLACK_PORT,
  type Given,
  halfConfigured,
  type Problem,
} from "./roof/half-configured.ts";
import { strayVariables } from "./roof/stray-variables.ts";

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
  /** Variables that look like ours and are not; they change nothing. */
  readonly strays: readonly Problem[];
}

function problemsOf(given: Given): readonly Problem[] {
  const wrong = variables.flatMap((variable: Variable) => {
    const value = given[variable.name as Name];
    const problem = value === undefined ? undefined : variable.problem?.(value);
    return problem === undefined ? [] : [{ variable: variable.name, problem }];
  });
  return [...wrong, ...halfConfigured(given)];
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
  const port = Number(given.SLACK_PORT ?? DEFAULT_SLACK_PORT);
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
  const strays = strayVariables(environment);
  if (problems.length > 0) {
    throw new ConfigError([...problems, ...strays]);
  }
  return Object.freeze({
    corpus: given.CORPUS ?? DEFAULT_CORPUS,
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
    strays,
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
