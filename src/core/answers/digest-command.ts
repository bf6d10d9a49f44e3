import type { Context, DayRange } from "../model/command.ts";
import type { Delivered } from "../model/delivery.ts";
import type { DigestChange, Upcoming } from "../model/digests.ts";
import { type Digest, findDigest } from "./digest.ts";

export interface DigestOptions {
  readonly action: string | undefined;
  readonly time: string | undefined;
  readonly timezone: string | undefined;
  readonly quiet: boolean | undefined;
  readonly days: string | undefined;
  readonly cron: string | undefined;
  readonly since: DayRange | undefined;
  readonly which: string | undefined;
  readonly about: string | undefined;
}

export type DigestAnswer =
  | { readonly kind: "changed"; readonly change: "on" | DigestChange; readonly upcoming: Upcoming }
  | { readonly kind: "list"; readonly digests: readonly Upcoming[] }
  | { readonly kind: "history"; readonly deliveries: readonly Delivered[] }
  | { readonly kind: "preview"; readonly digest: Digest };

/** What the channel's next digest would say: the same as is posted, whoever asks for it. */
async function preview(options: DigestOptions, context: Context): Promise<DigestAnswer> {
  const { knowledge, digests, request } = context;
  const all = options.since === undefined ? await digests.list(request) : [];
  const named = all.find(({ subscription }) => subscription.id === options.which);
  const subscription = (named ?? all[0])?.subscription;
  const told = await digests.told(subscription);
  const about = options.about ?? subscription?.about;
  return {
    kind: "preview",
    digest: findDigest(knowledge, { told, about, since: options.since?.from }),
  };
}

/** Does what `digest` was asked to do; without an action, lists the channel's digests. @throws AskerError */
export async function findDigestAnswer(
  options: DigestOptions,
  context: Context,
): Promise<DigestAnswer> {
  const { digests, request, knowledge } = context;
  const { time, timezone, days, cron, about, which } = options;
  const action = options.action ?? "list";
  switch (action) {
    case "on": {
      const quiet = options.quiet ?? false;
      const wish = { time, timezone, days, cron, about, quiet, story: knowledge.story };
      return { kind: "changed", change: "on", upcoming: await digests.subscribe(request, wish) };
    }
    case "off":
    case "pause":
    case "resume":
    case "now": {
      const upcoming = await digests.change(request, action, which);
      return { kind: "changed", change: action, upcoming };
    }
    case "preview":
      return preview(options, context);
    case "history":
      return { kind: "history", deliveries: await digests.history(request) };
    default:
      return { kind: "list", digests: await digests.list(request) };
  }
}
