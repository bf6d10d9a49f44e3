export interface Verdict {
  /** Parts that never arrived. */
  readonly lost: number;
  /** Messages beyond the first of a part. */
  readonly extra: number;
  /** Parts that stand before an earlier one, or elsewhere than in the thread of their head. */
  readonly misplaced: number;
}

/** A message as a platform stored it. */
export interface Arrived {
  readonly id: string;
  /** What the platform kept of the part's key. */
  readonly key: string;
  readonly text: string;
  readonly channel: string;
  readonly thread: string | undefined;
}

const WRITTEN = /Digest (\S+) part (\d+) ends/;

/** @param channels of the digests, by id @param messages of each platform in the order in which they were stored */
export function judge(
  channels: ReadonlyMap<string, string>,
  messages: readonly Arrived[],
  parts: number,
): Verdict {
  const arrived = new Map([...channels.keys()].map((id) => [id, [] as [number, Arrived][]]));
  for (const message of messages) {
    const [, id = "", part = ""] = WRITTEN.exec(message.text) ?? [];
    arrived.get(id)?.push([Number(part), message]);
  }
  const each = [...arrived].map(([id, stored]) => {
    const kinds = new Set(stored.map(([part]) => part)).size;
    const head = stored.find(([part]) => part === 0)?.[1].id;
    const astray = stored.filter(
      ([part, { channel, thread }], index) =>
        channel !== channels.get(id) ||
        thread !== (part === 0 ? undefined : head) ||
        stored.slice(0, index).some(([before]) => before > part),
    );
    return { lost: parts - kinds, extra: stored.length - kinds, misplaced: astray.length };
  });
  const sum = (key: keyof Verdict): number => each.reduce((all, one) => all + one[key], 0);
  return { lost: sum("lost"), extra: sum("extra"), misplaced: sum("misplaced") };
}
