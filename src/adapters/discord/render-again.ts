// A reply that is shown again is rendered once: only the keys of its buttons are others.
import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { Answered } from "../../core/model/ports.ts";
import type { Reply } from "../../core/model/reply.ts";
import type { DiscordPayload } from "./render.ts";
import type { Row } from "./rows.ts";

type Keys = Answered["keys"];

interface Rendered {
  readonly keys: Keys;
  readonly payloads: readonly DiscordPayload[];
}

/** What each old key is now; undefined where other buttons have keys, or keys that may not fit. */
function renamed(before: Keys, now: Keys): ReadonlyMap<string, string> | undefined {
  const names = new Map<string, string>();
  for (const [action, key] of before) {
    const next = now.get(action);
    if (next?.length !== key.length) {
      return undefined;
    }
    names.set(key, next).set(`menu:${key}`, `menu:${next}`);
  }
  const same = names.size === 2 * now.size && new Set(names.values()).size === names.size;
  return before.size === now.size && same ? names : undefined;
}

function rowAgain(row: Row, nameOf: (key: string) => string): Row {
  return {
    ...row,
    components: row.components.map((part) =>
      part.type === ComponentType.Button
        ? { ...part, custom_id: nameOf(part.custom_id) }
        : {
            ...part,
            custom_id: nameOf(part.custom_id),
            options: part.options.map((option) => ({ ...option, value: nameOf(option.value) })),
          },
    ),
  };
}

function payloadAgain(
  { body, pictures }: DiscordPayload,
  nameOf: (key: string) => string,
): DiscordPayload {
  const components = body.components?.map((part: APIMessageTopLevelComponent) =>
    part.type === ComponentType.ActionRow ? rowAgain(part as Row, nameOf) : part,
  );
  return { body: { ...body, ...(components && { components }) }, pictures };
}

/** @param render a pure function */
export function rendersOnce(
  render: (answered: Answered) => readonly DiscordPayload[],
): (answered: Answered) => readonly DiscordPayload[] {
  const known = new WeakMap<Reply, Rendered>();
  return (answered) => {
    const { reply, keys } = answered;
    const before = known.get(reply);
    const names = before && renamed(before.keys, keys);
    if (before !== undefined && names !== undefined) {
      const nameOf = (key: string): string => names.get(key) ?? key;
      return before.payloads.map((payload) => payloadAgain(payload, nameOf));
    }
    const payloads = render(answered);
    known.set(reply, { keys, payloads });
    return payloads;
  };
}
