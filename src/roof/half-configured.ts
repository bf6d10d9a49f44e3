// Variables that are right each by itself, and wrong together.
import type { VariableName as Name } from "../config-variables.ts";

/** Values by name; what is empty is as if it were not there. */
export type Given = Readonly<Partial<Record<Name, string>>>;

export interface Problem {
  readonly variable: string;
  readonly problem: string;
}

export const DEFAULT_SLACK_PORT = "3000";

const firstOf = (given: Given, names: readonly Name[]): Name | undefined =>
  names.find((name) => given[name] !== undefined);

function demandTogether(given: Given, one: Name, other: Name): Problem[] {
  const [set, missing] = given[one] === undefined ? [other, one] : [one, other];
  return (given[one] === undefined) === (given[other] === undefined)
    ? []
    : [{ variable: missing, problem: `is missing, though ${set} is set: both are needed.` }];
}

/** What only adds to another variable does nothing without it. */
function demand(given: Given, needed: Name, adding: readonly Name[]): Problem[] {
  const set = firstOf(given, adding);
  return given[needed] !== undefined || set === undefined
    ? []
    : [
        {
          variable: needed,
          problem: `is missing, though ${set} is set, which does nothing without it.`,
        },
      ];
}

/** Slack needs something to speak with, a token or OAuth, and a way to be spoken to, a socket or requests. */
function slackProblems(given: Given): Problem[] {
  const speaking = firstOf(given, ["SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"]);
  const listening = firstOf(given, ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"]);
  const adding = firstOf(given, ["SLACK_PORT", "SLACK_DIGESTS", "SLACK_API_URL"]);
  const some = listening ?? (speaking === undefined ? adding : undefined);
  return [
    ...(speaking === undefined && some !== undefined
      ? [
          {
            variable: "SLACK_BOT_TOKEN",
            problem: `is missing, though ${some} is set (for many workspaces: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET).`,
          },
        ]
      : []),
    ...(speaking !== undefined && listening === undefined
      ? [
          {
            variable: "SLACK_APP_TOKEN",
            problem: `is missing, though ${speaking} is set: Socket Mode needs it (HTTP mode: SLACK_SIGNING_SECRET).`,
          },
        ]
      : []),
    ...demandTogether(given, "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"),
  ];
}

/** Port 0 takes one that is free. */
function portProblems(given: Given): Problem[] {
  const byRequests = given.SLACK_APP_TOKEN === undefined && given.SLACK_SIGNING_SECRET;
  const listens = byRequests || given.SLACK_CLIENT_ID;
  const port = given.SLACK_PORT ?? DEFAULT_SLACK_PORT;
  const same =
    given.HEALTH_PORT !== undefined && Number(given.HEALTH_PORT) === Number(port) && port !== "0";
  return listens && same
    ? [
        {
          variable: "HEALTH_PORT",
          problem: `is ${port}, and so is SLACK_PORT${given.SLACK_PORT === undefined ? ", which is empty" : ""}: each needs a port of its own.`,
        },
      ]
    : [];
}

/** A gateway or a worker serves platforms; the terminal is for whoever runs everything in one process. */
function roleProblems({ ROLE: role, ...given }: Given): Problem[] {
  const names = ["DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"] as const;
  return (role === "worker" || role === "gateway") && firstOf(given, names) === undefined
    ? [
        {
          variable: "ROLE",
          problem: `is “${role}”, but no platform is set, so this process has nobody to ${role === "worker" ? "deliver to" : "answer"}: set DISCORD_TOKEN, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN, as for the other processes, or leave ROLE empty.`,
        },
      ]
    : [];
}

/** What of the configuration is missing or in its own way, and what to do. */
export const halfConfigured = (given: Given): readonly Problem[] => [
  ...demand(given, "DISCORD_TOKEN", [
    ...(["DISCORD_CLIENT_ID", "DISCORD_GUILD_ID", "DISCORD_SHARDS", "DISCORD_API_URL"] as const),
  ]),
  ...slackProblems(given),
  ...demand(given, "HEALTH_PORT", ["HEALTH_HOST"]),
  ...portProblems(given),
  ...roleProblems(given),
];
