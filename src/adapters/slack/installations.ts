// Tokens of workspaces that have installed the bot, encrypted.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Installation, InstallationStore } from "@slack/bolt";
import type { Settings } from "../../core/model/stores.ts";

const NAME = "slack-installation";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keys for several purposes from one secret, so that none of them is the secret itself. */
export const keyFrom = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `summit ${purpose}`, 32));

const placeOf = (team: string) => ({ platform: "slack", workspace: team, channel: "" }) as const;

/** AES-256-GCM; the workspace is authenticated with it, so that no row passes for another's. */
function seal(text: string, key: Buffer, team: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(team));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** @throws where it was sealed with another key, or for another workspace */
function unseal(sealed: string, key: Buffer, team: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(team))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const opened = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString("utf8");
}

/** What must be known of a workspace to speak there. */
export interface Installed {
  readonly team: string;
  readonly token: string;
  readonly botUserId: string;
  readonly botId: string;
}

export interface Installations {
  /** For Slack's own install pages. */
  readonly store: InstallationStore;
  /** Undefined where the bot is not installed. @throws where the client secret has changed since */
  of(team: string): Promise<Installed | undefined>;
}

export function createInstallations(settings: Settings, clientSecret: string): Installations {
  const key = keyFrom(clientSecret, "installations");
  async function read(team: string): Promise<Installation | undefined> {
    const sealed = await settings.get(placeOf(team), NAME);
    return sealed === undefined
      ? undefined
      : (JSON.parse(unseal(sealed, key, team)) as Installation);
  }
  return {
    store: {
      async storeInstallation(installation) {
        const team = installation.team?.id;
        if (team === undefined || installation.bot === undefined) {
          throw new Error("Only a workspace can install the bot, not a whole organisation.");
        }
        const sealed = seal(JSON.stringify(installation), key, team);
        await settings.set(placeOf(team), NAME, sealed);
      },
      async fetchInstallation({ teamId = "" }) {
        const installation = await read(teamId);
        if (installation === undefined) {
          throw new Error("The bot is not installed in this workspace.");
        }
        return installation as Installation<"v2", false>;
      },
      deleteInstallation: ({ teamId = "" }) => settings.set(placeOf(teamId), NAME, undefined),
    },
    async of(team) {
      const bot = (await read(team))?.bot;
      return bot && { team, token: bot.token, botUserId: bot.userId, botId: bot.id };
    },
  };
}
