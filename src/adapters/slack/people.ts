// Who somebody is to a workspace. Slack has no right to manage a channel, so the configuration says who may change its digests.
import type { Log } from "../../core/model/ports.ts";
import type { Request } from "../../core/model/request.ts";
import { findTimezone } from "../../core/model/timezones.ts";
import type { Api } from "./api.ts";
import { isDirect } from "./request.ts";

/** Everybody, the workspace's owners and admins, or these users. */
export type DigestRights = "members" | "admins" | readonly string[];

const KNOWN_MS = 5 * 60_000;
const MAX_KNOWN = 10_000;

/** @see https://docs.slack.dev/reference/objects/user-object */
interface User {
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly tz?: string;
}

interface Asker {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}

export interface People {
  rightsOf(api: Api, asker: Asker, now: number): Promise<Request["rights"]>;
  /** IANA; undefined where Slack doesn't tell. */
  timezoneOf(api: Api, asker: Asker, now: number): Promise<string | undefined>;
}

export function createPeople(wanted: DigestRights, log: Log): People {
  const known = new Map<string, { readonly user: User; readonly until: number }>();
  async function find(api: Api, { team, user }: Asker, now: number): Promise<User> {
    const key = `${team}:${user}`;
    const remembered = known.get(key);
    if (remembered !== undefined && remembered.until > now) {
      return remembered.user;
    }
    try {
      const { user: found } = await api.call<{ user: User }>("users.info", { user });
      if (known.size >= MAX_KNOWN) {
        known.clear();
      }
      known.set(key, { user: found, until: now + KNOWN_MS });
      return found;
    } catch (error) {
      const message =
        "It can't be known who somebody is: nobody is an admin, and hours are in UTC, meanwhile";
      log("warn", message, { error });
      return {};
    }
  }
  async function isAdmin(api: Api, asker: Asker, now: number): Promise<boolean> {
    const { is_admin: admin, is_owner: owner } = await find(api, asker, now);
    return admin === true || owner === true;
  }
  return {
    rightsOf: async (api, asker, now) => {
      const may =
        isDirect(asker.channel) ||
        wanted === "members" ||
        (wanted === "admins" ? await isAdmin(api, asker, now) : wanted.includes(asker.user));
      return may ? "settings" : "none";
    },
    timezoneOf: async (api, asker, now) => findTimezone((await find(api, asker, now)).tz ?? ""),
  };
}
