import { seenText } from "../../test/support/discord/seen.ts";
import type { StoredMessage } from "../../test/support/discord/server-state.ts";
import { PARTS } from "./scale.ts";

export interface Verdict {
  /** Parts that never arrived. */
  readonly lost: number;
  /** Messages beyond the first of a part. */
  readonly extra: number;
  /** Parts that stand before an earlier one, or elsewhere than in the thread of their head. */
  readonly misplaced: number;
}

const WRITTEN = /Digest (\S+) part (\d+) ends/;

/** @param channels of the subscriptions, by id @param messages in the order in which they were stored */
export function judge(
  channels: ReadonlyMap<string, string>,
  messages: readonly StoredMessage[],
): Verdict {
  const arrived = new Map([...channels.keys()].map((id) => [id, [] as [number, StoredMessage][]]));
  for (const message of messages) {
    const [, id = "", part = ""] = WRITTEN.exec(seenText(message.body)) ?? [];
    arrived.get(id)?.push([Number(part), message]);
  }
  const each = [...arrived].map(([id, stored]) => {
    const kinds = new Set(stored.map(([part]) => part)).size;
    const head = stored.find(([part]) => part === 0)?.[1].id;
    const astray = stored.filter(
      ([part, { channel }], index) =>
        channel !== (part === 0 ? channels.get(id) : head) ||
        stored.slice(0, index).some(([before]) => before > part),
    );
    return { lost: PARTS - kinds, extra: stored.length - kinds, misplaced: astray.length };
  });
  const sum = (key: keyof Verdict): number => each.reduce((all, one) => all + one[key], 0);
  return { lost: sum("lost"), extra: sum("extra"), misplaced: sum("misplaced") };
}
