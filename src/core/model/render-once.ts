import type { Answered } from "./ports.ts";
import type { Reply } from "./reply.ts";

type Keys = Answered["keys"];

/** What each old key is now; undefined where other buttons have keys, or keys that may not fit. */
function renamed(before: Keys, now: Keys): ReadonlyMap<string, string> | undefined {
  const names = new Map<string, string>();
  for (const [action, key] of before) {
    const next = now.get(action);
    if (next?.length !== key.length) {
      return undefined;
    }
    names.set(key, next);
  }
  const same = names.size === now.size && new Set(names.values()).size === names.size;
  return before.size === now.size && same ? names : undefined;
}

/**
 * Renders once a reply that is shown again and again: only the keys of its buttons are others each time.
 *
 * @param render a pure function
 * @param withKeys the payload with other keys on its buttons; what `nameOf` does not know stays as it is
 */
export function rendersOnce<P>(
  render: (answered: Answered) => readonly P[],
  withKeys: (payload: P, nameOf: (key: string) => string) => P,
): (answered: Answered) => readonly P[] {
  const known = new WeakMap<Reply, { readonly keys: Keys; readonly payloads: readonly P[] }>();
  return (answered) => {
    const { reply, keys } = answered;
    const before = known.get(reply);
    const names = before && renamed(before.keys, keys);
    if (before !== undefined && names !== undefined) {
      return before.payloads.map((each) => withKeys(each, (key) => names.get(key) ?? key));
    }
    const payloads = render(answered);
    known.set(reply, { keys, payloads });
    return payloads;
  };
}
