// Who may change a channel's digests. Slack has no right to manage a channel, so the configuration says it.
import type { Log } from "../../core/model/ports.ts";
import type { Request } from "../../core/model/request.ts";
import type { Api } from "./api.ts";
import { isDirect } from "./request.ts";

/** Everybody, the workspace's owners and admins, or these users. */
export type DigestRights = "members" | "admins" | readonly string[];

const KNOWN_MS = 5 * 60_000;
const MAX_KNOWN = 10_000;

interface User {
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
}

export function createRights(wanted: DigestRights, log: Log) {
  const known = new Map<string, { readonly admin: boolean; readonly until: number }>();
  async function isAdmin(api: Api, team: string, user: string, now: number): Promise<boolean> {
    const key = `${team}:${user}`;
    const remembered = known.get(key);
    if (remembered !== undefined && remembered.until > now) {
      return remembered.admin;
    }
    try {
      const { user: found } = await api.call<{ user: User }>("users.info", { user });
      const admin = found.is_admin === true || found.is_owner === true;
      if (known.size >= MAX_KNOWN) {
        known.clear();
      }
      known.set(key, { admin, until: now + KNOWN_MS });
      return admin;
    } catch (error) {
      log("warn", "It can't be known who is an admin; nobody is, meanwhile", { error });
      return false;
    }
  }
  return async (
    api: Api,
    { team, channel, user }: { team: string; channel: string; user: string },
    now: number,
  ): Promise<Request["rights"]> => {
    const may =
      isDirect(channel) ||
      wanted === "members" ||
      (wanted === "admins" ? await isAdmin(api, team, user, now) : wanted.includes(user));
    return may ? "settings" : "none";
  };
}

export type RightsOf = ReturnType<typeof createRights>;
