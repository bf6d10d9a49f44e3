import type { DigestAnswer } from "../../answers/digest-command.ts";
import type { KnownTopic } from "../../answers/known-topic.ts";
import { asSentence } from "../../model/as-sentence.ts";
import {
  type Delivered,
  type DeliveryState,
  isAskedFor,
  type Subscription,
} from "../../model/delivery.ts";
import type { DigestChange, Upcoming } from "../../model/digests.ts";
import type { Block, Reply } from "../../model/reply.ts";
import { isKnownZone } from "../../model/timezones.ts";
import { sayDigest } from "./digest.ts";

const note = (text: string): Block => ({ kind: "note", text });

const weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A cron expression that comes once on a day. */
const dailyPattern = /^(\d+) (\d+) \* \* (\*|[\d,-]+)$/;

/** "every day at 08:00", or the cron expression where it says more than that. */
function sayTimes(cron: string): string {
  const [, minute, hour, days] = dailyPattern.exec(cron) ?? [];
  if (minute === undefined || hour === undefined || days === undefined) {
    return `at “${cron}”`;
  }
  const at = `at ${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  if (days === "*") {
    return `every day ${at}`;
  }
  const spoken = { "1-5": "every working day", "0,6": "every Saturday and Sunday" }[days];
  if (spoken !== undefined) {
    return `${spoken} ${at}`;
  }
  return `every ${days
    .split(",")
    .map((day) => weekdayNames[Number(day)] ?? day)
    .join(", ")} ${at}`;
}

/** A moment in a zone, to the minute. */
function sayMoment(ms: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  return `${format.format(ms)} (${timeZone})`;
}

/** Said where nobody would find out otherwise: what no report names keeps a digest empty. */
function sayTopic(topic: KnownTopic | undefined, about: string | null | undefined): Block[] {
  if (topic === undefined || topic.known === "yes") {
    return [];
  }
  const nearest = topic.near.length === 0 ? "" : ` Nearest: ${topic.near.join(", ")}.`;
  return topic.known === "nearly"
    ? [note(`No report names “${about}” so far: taken for ${topic.near[0]}.`)]
    : [note(`No report names “${about}” so far. Its digest stays empty until one does.${nearest}`)];
}

/** A terminal is no channel that goes on without its reader. */
const sayWhere = (change: "on" | DigestChange, { subscription }: Upcoming): Block[] =>
  subscription.place.platform === "terminal" && change !== "off" && change !== "pause"
    ? [note("It is printed here while npm start runs.")]
    : [];

function sayNext({ subscription, nextAt }: Upcoming): string[] {
  const { state, schedule } = subscription;
  if (state === "ended") {
    return [];
  }
  const never = isKnownZone(schedule.timezone)
    ? "it never comes: switch it off and on with other days"
    : `it does not come, for the time zone ${schedule.timezone} is not known here: switch it off and on in another`;
  const next = nextAt === undefined ? never : `next ${sayMoment(nextAt, schedule.timezone)}`;
  return [state === "paused" ? "paused" : next];
}

/** @param told whether the story is to be told, where there are several */
function sayUpcoming(upcoming: Upcoming, told = false): string {
  const { id, schedule, story, about, quiet } = upcoming.subscription;
  const parts = [
    `${sayTimes(schedule.cron)}, ${schedule.timezone}`,
    ...(told ? [`of “${story}”`] : []),
    ...(about === undefined ? [] : [`about ${about}`]),
    ...(quiet ? ["silent on days with nothing new"] : []),
    ...sayNext(upcoming),
  ];
  return `${id}: ${parts.join("; ")}.`;
}

/** For those who ask why a digest came, or how to be rid of it. */
const LIST_END =
  "Each tells what the reports say and this channel has not been told. Those who may manage the channel change them: digest pause, resume or off; digest history says what came of each.";

const headings = {
  on: "This channel now gets a digest",
  off: "This digest is switched off",
  pause: "This digest is paused",
  resume: "This digest goes on; what fell into the pause comes with the next one",
  now: "The digest is on its way",
} as const;

const states: Readonly<Record<DeliveryState, string>> = {
  pending: "waiting",
  sending: "being sent",
  sent: "sent",
  failed: "failed",
  skipped: "skipped",
  unknown: "unsure whether it arrived, so it was not sent again",
};

/** Messages of one slot with the same fate. */
type Fate = readonly [Delivered, ...Delivered[]];

function fatesOf(deliveries: readonly Delivered[]): readonly Fate[] {
  const fates: [Delivered, ...Delivered[]][] = [];
  for (const one of deliveries) {
    const last = fates.at(-1);
    const [{ slot, state, reason }] = last ?? [one];
    const isSame = slot.key === one.slot.key && state === one.state && reason === one.reason;
    if (last !== undefined && isSame) {
      last.push(one);
    } else {
      fates.push([one]);
    }
  }
  return fates;
}

/** What was due, and when; what no hour was chosen for has the time of its delivery alone. */
function sayDue({ slot, isAlert }: Delivered): string {
  if (slot.reply !== undefined) {
    return "a correction in a thread";
  }
  if (isAlert) {
    return "an alert";
  }
  return isAskedFor(slot) ? "asked for" : slot.local.replace("T", " ");
}

function sayParts(from: number, to: number): string {
  if (from < to) {
    return `, parts ${from + 1} to ${to + 1}`;
  }
  return from === 0 ? "" : `, part ${from + 1}`;
}

/** A moment in the zone that the hours are told in. */
function sayArrival(ms: number, zone: string): string {
  const timeZone = isKnownZone(zone) ? zone : "UTC";
  const format = { dateStyle: "short", timeStyle: "short", timeZone } as const;
  return `${new Intl.DateTimeFormat("sv-SE", format).format(ms)} ${timeZone}`;
}

/** @param several whether the channel has had several digests, which are told apart by their ids */
function sayFate([first, ...others]: Fate, several: boolean): Block {
  const { slot, about, timezone, state, reason } = first;
  const last = others.at(-1) ?? first;
  const topic = about === undefined ? "" : ` (about ${about})`;
  const id = several ? `${slot.subscriptionId}${topic}, ` : "";
  const which = `${sayDue(first)}${sayParts(first.part, last.part)}`;
  const why = reason === undefined ? "" : `: ${reason.replace(/\.$/, "")}`;
  const at = sayArrival(last.since, timezone);
  return note(`${id}${which}: ${states[state]}${why} (${at}).`);
}

export function sayDigestAnswer(answer: DigestAnswer): Reply {
  switch (answer.kind) {
    case "changed": {
      const { change, upcoming, topic } = answer;
      const { about } = upcoming.subscription;
      const rest = [
        note(sayUpcoming(upcoming)),
        ...sayTopic(topic, about),
        ...sayWhere(change, upcoming),
      ];
      return {
        audience: "channel",
        blocks: [{ kind: "heading", text: headings[change] }, ...rest],
      };
    }
    case "list": {
      const none = "This channel has no digest. Switch one on with: digest on 08:00.";
      const several =
        new Set(answer.digests.map(({ subscription }) => subscription.story)).size > 1;
      const lines = answer.digests.map((digest) => note(sayUpcoming(digest, several)));
      const blocks = lines.length === 0 ? [note(none)] : [...lines, note(LIST_END)];
      return { audience: "asker", blocks };
    }
    case "mine": {
      const lines = answer.digests.map((digest): Block => {
        const { channel } = digest.subscription.place;
        const text = sayUpcoming(digest);
        return channel === answer.here
          ? note(`${text} Here.`)
          : { kind: "note", text: `${text} In`, channel };
      });
      const none = "You have made no digest. In the channel that is to get one: digest on 08:00.";
      return { audience: "asker", blocks: lines.length === 0 ? [note(none)] : lines };
    }
    case "history": {
      const several = new Set(answer.deliveries.map(({ slot }) => slot.subscriptionId)).size > 1;
      const lines = fatesOf(answer.deliveries).map((fate) => sayFate(fate, several));
      const none = note("No digest has been due in this channel yet.");
      return { audience: "asker", blocks: lines.length === 0 ? [none] : lines };
    }
    case "preview": {
      const blocks = sayDigest(answer.digest).flatMap(({ reply }) => reply.blocks);
      // After what is posted, which says the same for everybody.
      return {
        audience: "asker",
        blocks: [...blocks, ...sayTopic(answer.topic, answer.digest.about)],
      };
    }
  }
}

const spokenDays: Readonly<Record<string, string>> = { "1-5": " weekdays", "0,6": " weekends" };

/** The line that switches such a digest on. */
function lineFor({ schedule: { cron, timezone }, about, quiet }: Subscription): string {
  const [, minute = "", hour = "", days = ""] = dailyPattern.exec(cron) ?? [];
  const names = days.split(",").map((day) => weekdayNames[Number(day)]?.slice(0, 3).toLowerCase());
  const on = days === "*" ? "" : (spokenDays[days] ?? ` ${names.join(",")}`);
  const when =
    hour === "" ? `cron:"${cron}"` : `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}${on}`;
  const topic = about === undefined ? "" : ` about:"${about}"`;
  return `digest on ${when} ${timezone}${quiet ? " quiet" : ""}${topic}`;
}

/** For whoever made a digest that can't be posted any more, somewhere else than in its channel. */
export function sayEnded(ended: Subscription, reason: string): readonly Block[] {
  const { id, schedule, about, place } = ended;
  const what = about === undefined ? "" : ` about ${about}`;
  const digest = `Your digest ${id}${what} (${sayTimes(schedule.cron)}, ${schedule.timezone})`;
  return [
    {
      ...{ kind: "note", channel: place.channel },
      text: `${digest} has ended: its channel is gone, or I may not post there any more. It came to`,
    },
    note(
      `I was told: ${asSentence(reason)} To have it again, let me into a channel and type there: ${lineFor(ended)}`,
    ),
  ];
}

/** What `digest --json` prints. */
export function jsonDigest(answer: DigestAnswer): unknown {
  return answer.kind === "preview" ? { kind: answer.kind, ...answer.digest } : answer;
}
