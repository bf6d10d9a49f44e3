// The workspaces that the bot speaks in: one by its token, or all that have installed it.
import { ConfigError, SendError } from "../../core/model/errors.ts";
import { type Api, type ApiOptions, createApi, isTokenFault, toSendError } from "./api.ts";
import type { Installations, Installed } from "./installations.ts";

export interface Workspace extends Installed {
  readonly api: Api;
}

export interface Workspaces {
  /** Looks whose token it is, where there is one. @throws ConfigError where Slack refuses it @throws SendError where Slack can't be reached */
  identify(): Promise<void>;
  /** @throws SendError where the bot is not installed there */
  of(team: string): Promise<Workspace>;
}

const MAX_KNOWN = 1000;
const TOKEN_REMEDY =
  "Slack does not accept it. Copy it from api.slack.com/apps, your app, OAuth & Permissions, Bot User OAuth Token.";

async function ownerOf(token: string, api: Api): Promise<Workspace> {
  try {
    const { team_id, user_id, bot_id } = await api.call<Record<string, string>>("auth.test");
    return { token, api, team: team_id ?? "", botUserId: user_id ?? "", botId: bot_id ?? "" };
  } catch (error) {
    if (isTokenFault(toSendError(error))) {
      throw new ConfigError([{ variable: "SLACK_BOT_TOKEN", problem: TOKEN_REMEDY }]);
    }
    throw error;
  }
}

export function createWorkspaces(
  botToken: string | undefined,
  installations: Installations | undefined,
  options: ApiOptions,
): Workspaces {
  const apis = new Map<string, Api>();
  let own: Workspace | undefined;
  function apiFor(token: string): Api {
    const api = apis.get(token) ?? createApi(token, options);
    if (apis.size >= MAX_KNOWN) {
      apis.clear();
    }
    apis.set(token, api);
    return api;
  }
  return {
    async identify() {
      if (botToken !== undefined) {
        own = await ownerOf(botToken, apiFor(botToken));
      }
    },
    async of(team) {
      const installed = own?.team === team ? undefined : await installations?.of(team);
      if (installed !== undefined) {
        return { ...installed, api: apiFor(installed.token) };
      }
      // Without installations there is one workspace alone, and what comes in comes from there.
      if (own !== undefined && (installations === undefined || own.team === team)) {
        return own;
      }
      if (botToken !== undefined && own === undefined) {
        own = await ownerOf(botToken, apiFor(botToken));
        return await this.of(team);
      }
      throw new SendError("slack-not-installed", "The bot is not installed in this workspace.", {
        permanent: true,
      });
    },
  };
}
