import type { Context, DayRange } from "../model/command.ts";
import type { Delivered, Subscription } from "../model/delivery.ts";
import type { DigestChange, Upcoming } from "../model/digests.ts";
import { AskerError } from "../model/errors.ts";
import { nearTimezones } from "../model/timezones.ts";
import { type Digest, findDigest } from "./digest.ts";
import { findKnownTopic, type KnownTopic } from "./known-topic.ts";

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
  | {
      readonly kind: "changed";
      readonly change: "on" | DigestChange;
      readonly upcoming: Upcoming;
      /** How the reports know what a new digest is about; absent where it is about everything. */
      readonly topic?: KnownTopic;
    }
  | { readonly kind: "list"; readonly digests: readonly Upcoming[] }
  | { readonly kind: "mine"; readonly digests: readonly Upcoming[]; readonly here: string }
  | { readonly kind: "history"; readonly deliveries: readonly Delivered[] }
  | { readonly kind: "preview"; readonly digest: Digest; readonly topic?: KnownTopic };

/** "UTC+2": what it is there in summer it is not in winter. */
const offset = /^(?:(?:utc|gmt)\s*[+-]|[+-]\d)/i;

function sayNearest(about: string, topic: KnownTopic): string {
  const zones = nearTimezones(about);
  const near = [
    ...(zones.length === 0 ? [] : [`time zones: ${zones.join(", ")}`]),
    ...(topic.near.length === 0 ? [] : [`in the reports: ${topic.near.join(", ")}`]),
  ];
  if (near.length > 0) {
    return `Nearest, ${near.join("; ")}.`;
  }
  const byPlace = "by a large city there, such as Tokyo, or by its name, such as Asia/Tokyo";
  return offset.test(about)
    ? `A zone goes ${byPlace}, not by hours from UTC, which may change in summer.`
    : `If it is a place, its zone goes ${byPlace}.`;
}

/** A slip in a city or a name would keep a digest empty for good: what stood there by its place alone must be known. */
function demandKnown(about: string, topic: KnownTopic | undefined, byPlace: boolean): void {
  if (byPlace && topic?.known === "no") {
    const message = `“${about}” is no time, time zone or days, and no report names it. ${sayNearest(about, topic)} To be told once a report does: about:"${about}".`;
    throw new AskerError("unknown-about", message);
  }
}

/** What only a new digest takes is refused elsewhere: who types it means something else. */
function refuseSchedule(action: string, options: DigestOptions): void {
  const given = (["time", "timezone", "days", "cron"] as const).find(
    (name) => options[name] !== undefined,
  );
  if (given !== undefined) {
    const message = `“${action}” takes no ${given}. To change when a digest comes, switch it off and another on: digest on 08:00.`;
    throw new AskerError("no-schedule-here", message);
  }
}

const topicOf = (knowledge: Context["knowledge"], about: string | undefined) =>
  about === undefined ? {} : { topic: findKnownTopic(knowledge, about) };

async function turnOn(options: DigestOptions, context: Context): Promise<DigestAnswer> {
  const { digests, request, knowledge, byPlace } = context;
  const { time, timezone, days, cron, about, quiet = false } = options;
  const wish = { time, timezone, days, cron, about, quiet, story: knowledge.story };
  digests.check(request, wish);
  const { topic } = topicOf(knowledge, about);
  demandKnown(about ?? "", topic, byPlace?.has("about") === true);
  const upcoming = await digests.subscribe(request, wish);
  return { kind: "changed", change: "on", upcoming, ...(topic && { topic }) };
}

/** The digest that is previewed; undefined where it is one that the channel does not have. */
async function previewed(
  { which, about, since }: DigestOptions,
  { digests, request }: Context,
): Promise<Subscription | undefined> {
  if (which !== undefined) {
    return digests.find(request, which);
  }
  const all = since === undefined ? await digests.list(request) : [];
  const isMeant = ({ subscription }: Upcoming): boolean =>
    subscription.about?.toLowerCase() === about?.trim().toLowerCase();
  return about === undefined && all.length > 0
    ? digests.find(request, undefined)
    : all.find(isMeant)?.subscription;
}

/** A digest tells of the story that it was switched on for, whatever the channel asks about since. @throws AskerError where that is gone */
export async function storyOfDigest(
  options: DigestOptions,
  context: Context,
): Promise<string | undefined> {
  const subscription = options.action === "preview" ? await previewed(options, context) : undefined;
  return subscription === undefined ? undefined : demandStory(subscription, context);
}

/** @throws AskerError where the story has no reports any more: nothing would come, and nobody would know why */
function demandStory({ id, story }: Subscription, context: Context): string {
  if (context.stories.knowledge(story) === undefined) {
    const message = `There are no reports of the story “${story}” any more, so that this digest tells nothing. To end it: digest off which:${id}.`;
    throw new AskerError("story-gone", message);
  }
  return story;
}

/** A day or a slip that stands where a name may would show a digest of nothing. */
function refuseUnheard(about: string | undefined, { knowledge, byPlace }: Context): void {
  const { topic } = topicOf(knowledge, about);
  if (topic?.known === "no" && byPlace?.has("about") === true) {
    const near = topic.near.length === 0 ? "" : ` Nearest: ${topic.near.join(", ")}.`;
    const message = `No report names “${about}”.${near} For what came since a day: digest preview since:yesterday.`;
    throw new AskerError("unknown-about", message);
  }
}

/** What the channel's next digest would say: the same as is posted, whoever asks for it. */
async function preview(options: DigestOptions, context: Context): Promise<DigestAnswer> {
  const { knowledge, digests } = context;
  const subscription = await previewed(options, context);
  const told = await digests.told(subscription);
  if (subscription === undefined) {
    refuseUnheard(options.about, context);
  }
  // The digest's own spelling, so that what is seen is what is posted.
  const about = subscription?.about ?? options.about;
  const digest = findDigest(knowledge, { told, about, since: options.since?.from });
  return { kind: "preview", digest, ...topicOf(knowledge, about) };
}

/** Does what `digest` was asked to do; without an action, lists the channel's digests. @throws AskerError */
export async function findDigestAnswer(
  options: DigestOptions,
  context: Context,
): Promise<DigestAnswer> {
  const { digests, request } = context;
  const action = options.action ?? "list";
  switch (action) {
    case "on":
      return turnOn(options, context);
    case "off":
    case "pause":
    case "resume":
    case "now": {
      refuseSchedule(action, options);
      const which = options.which ?? options.about;
      if (action === "now") {
        demandStory(await digests.find(request, which), context);
      }
      const upcoming = await digests.change(request, action, which);
      return { kind: "changed", change: action, upcoming };
    }
    case "preview":
      refuseSchedule(action, options);
      return preview(options, context);
    case "mine":
      return { kind: "mine", digests: await digests.mine(request), here: request.channel };
    case "history":
      return { kind: "history", deliveries: await digests.history(request) };
    default:
      return { kind: "list", digests: await digests.list(request) };
  }
}
