import type { Answered, Platform } from "../../core/model/ports.ts";
import type { Rows } from "../../core/model/stores.ts";
import { type Look, renderText } from "./render.ts";

const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

/** A terminal reads as fast as it is written to. */
const BUDGET = { bucket: "terminal", perSecond: 1000, burst: 1000 };

/** The terminal as a channel: its digests are printed between the answers. */
export function createTerminal(parts: {
  readonly look: Look;
  readonly print: (text: string) => void;
  readonly rows: Rows;
}): Platform {
  const { look, print, rows } = parts;
  return {
    id: "terminal",
    wholeDigests: true,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    render: (answered: Answered) => [{ text: renderText(answered, look) }],
    send: async (_, payload, key) => {
      print(`${String(payload.text)}\n`);
      await rows.set(`printed:${key}`, key, KEPT_MS);
      return key;
    },
    find: (_, key) => rows.get(`printed:${key}`),
    check: () => Promise.resolve({ ok: true }),
    budgets: () => [BUDGET],
    idempotentForMs: 0,
  };
}
