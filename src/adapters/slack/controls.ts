// Buttons under an answer; each carries the short key of its stored row, so that it works after a restart.
import type { ActionsBlock, Button } from "@slack/types";
import type { Action, Control } from "../../core/model/reply.ts";
import { cutEscaped } from "./escape.ts";
import { ACTION_ID, ACTIONS_ELEMENTS, BUTTON_TEXT } from "./limits.ts";

export const plainText = (text: string, longest: number) =>
  ({ type: "plain_text", text: cutEscaped(text, longest) || "…", emoji: false }) as const;

const buttonFor = (label: string, action: Action, key: string): Button => ({
  type: "button",
  text: plainText(label, BUTTON_TEXT),
  action_id: key,
  value: key,
  ...(action.kind === "share" && { style: "primary" }),
});

/** Each key stands once: Slack takes no id twice in a block. */
export function buttonRows(
  controls: readonly Control[],
  keys: ReadonlyMap<Action, string>,
): ActionsBlock[] {
  const buttons = new Map<string, Button>();
  for (const { label, action } of controls) {
    const key = keys.get(action);
    if (key !== undefined && key.length <= ACTION_ID && !buttons.has(key)) {
      buttons.set(key, buttonFor(label, action, key));
    }
  }
  const all = [...buttons.values()];
  return Array.from({ length: Math.ceil(all.length / ACTIONS_ELEMENTS) }, (_, index) => ({
    type: "actions",
    elements: all.slice(index * ACTIONS_ELEMENTS, (index + 1) * ACTIONS_ELEMENTS),
  }));
}

/** The same buttons under other keys. */
export const rowWithKeys = (row: ActionsBlock, nameOf: (key: string) => string): ActionsBlock => ({
  ...row,
  elements: row.elements.map((part) =>
    part.type === "button" && part.value !== undefined
      ? { ...part, action_id: nameOf(part.value), value: nameOf(part.value) }
      : part,
  ),
});
