// What happened on Slack, as a request in no platform's form.
import type { Request } from "../../core/model/request.ts";

/** Where somebody asks, and who. */
export interface Scene {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly user: string;
  readonly rights: Request["rights"];
  readonly timezone?: string | undefined;
  readonly now: number;
}

/** Slack's ids of conversations between the bot and one person. */
export const isDirect = (channel: string): boolean => channel.startsWith("D");

export function requestOf(
  scene: Scene,
  said: Partial<Pick<Request, "command" | "named" | "rest">> = {},
): Request {
  const { id, team, channel, thread, user, rights, timezone, now } = scene;
  return {
    ...{ command: "", named: {}, rest: "", ...said, id, platform: "slack", workspace: team },
    ...{ channel, ...(thread !== undefined && { thread }), asker: user, rights },
    ...{ locale: "en", ...(timezone !== undefined && { timezone }), now },
  };
}

/** The signs that Slack escapes in what people write. */
const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** `<@U1>`, `<#C1|general>`, `<https://a.example|label>` and `<!here>` as their readers see them. */
function withoutForms(text: string): string {
  return text.replace(/<([@#!]?)([^>|\s]+)(?:\|([^>]*))?>/g, (_, sign, target, label) => {
    const words = label || target;
    return sign === "" || (sign === "!" && label) ? words : `${sign === "!" ? "@" : sign}${words}`;
  });
}

/** "who Ann Lee" as a command and the words after it. */
export function commandOf(text: string): { command: string; rest: string } {
  const line = unescaped(withoutForms(text)).replace(/\s+/g, " ").trim();
  const [command = ""] = line.split(" ");
  return { command: command.toLowerCase(), rest: line.slice(command.length).trim() };
}

/** What of a message is said to the bot. */
export function wordsToBot(text: string, botUserId: string): string {
  const words = text.replaceAll(new RegExp(`<@${botUserId}(?:\\|[^>]*)?>`, "g"), " ");
  return unescaped(withoutForms(words)).replace(/\s+/g, " ").trim();
}
