// What a bot says in a made-up month, piece by piece, as a judge needs it.
import type { Citation } from "../../../src/core/model/article.ts";
import type { Payload } from "../../../src/core/model/delivery.ts";
import type { Answered, Platform } from "../../../src/core/model/ports.ts";

/** Words of a report, with its address where it is still known. */
export interface Shown {
  readonly quote: string;
  readonly url: string | undefined;
}

export interface SaidClaim {
  readonly text: string;
  readonly cites: readonly Shown[];
}

/** One message. */
export interface Said {
  readonly key: string;
  readonly at: number;
  readonly thread: string | undefined;
  readonly heading: string;
  readonly claims: readonly SaidClaim[];
  readonly notes: readonly string[];
}

type Message = Omit<Said, "key" | "at" | "thread">;

function messageOf({ reply, sources }: Answered): Message {
  const shown = ({ quote, articleId }: Citation): Shown => ({
    quote,
    url: sources.get(articleId)?.url,
  });
  let heading = "";
  const claims: SaidClaim[] = [];
  const notes: string[] = [];
  for (const block of reply.blocks) {
    if (block.kind === "heading") heading = block.text;
    if (block.kind === "note") notes.push(block.text);
    if (block.kind === "claim") {
      const text = block.runs.map((run) => run.text).join("");
      claims.push({ text, cites: block.citations.map(shown) });
    }
  }
  return { heading, claims, notes };
}

/** Where messages arrive. */
export interface Wire {
  send(key: string, message: Message & { readonly thread: string | undefined }): Promise<void>;
  find(key: string): Promise<boolean>;
}

/** A channel that takes everything down; each message stands under its key. */
export const listener = (wire: Wire): Platform => ({
  id: "terminal",
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  render: (answered) => [{ message: messageOf(answered) } as unknown as Payload],
  send: async ({ thread }, { message }, key) => {
    await wire.send(key, { ...(message as Message), thread });
    return key;
  },
  find: async (_, key) => ((await wire.find(key)) ? key : undefined),
  check: () => Promise.resolve({ ok: true }),
  budgets: () => [],
  idempotentForMs: 0,
});
