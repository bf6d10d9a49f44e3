// Buttons and menus under an answer; each carries the short key of its stored row, so that it works after a restart.
import type { ActionsBlock, Button, PlainTextOption, StaticSelect } from "@slack/types";
import type { Action, Control } from "../../core/model/reply.ts";
import { cutEscaped } from "./escape.ts";
import {
  ACTION_ID,
  ACTIONS_ELEMENTS,
  BUTTON_TEXT,
  OPTION_TEXT,
  OPTION_VALUE,
  PLACEHOLDER,
  SELECT_OPTIONS,
} from "./limits.ts";

export const plainText = (text: string, longest: number) =>
  ({ type: "plain_text", text: cutEscaped(text, longest) || "…", emoji: false }) as const;

interface Keyed extends Control {
  readonly key: string;
}

const buttonFor = ({ label, action, key }: Keyed): Button => ({
  type: "button",
  text: plainText(label, BUTTON_TEXT),
  action_id: key,
  ...(action.kind === "share" && { style: "primary" }),
});

/** A menu bears the key of its first option, told apart from it. */
const MENU = "menu:";

const menuOf = (some: readonly Keyed[]): StaticSelect => ({
  type: "static_select",
  action_id: `${MENU}${some[0]?.key ?? ""}`,
  placeholder: plainText("Show a source sentence", PLACEHOLDER),
  options: some.map(({ label, key }) => ({ text: plainText(label, OPTION_TEXT), value: key })),
});

export const isMenu = (actionId: string): boolean => actionId.startsWith(MENU);

const LONGEST_KEY = Math.min(ACTION_ID - MENU.length, OPTION_VALUE);

/** Each key stands once: Slack takes no id twice in a block. */
function keyed(controls: readonly Control[], keys: ReadonlyMap<Action, string>): Keyed[] {
  const all = new Map<string, Keyed>();
  for (const control of controls) {
    const key = keys.get(control.action);
    if (key !== undefined && key.length <= LONGEST_KEY && !all.has(key)) {
      all.set(key, { ...control, key });
    }
  }
  return [...all.values()];
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** Several sources are a menu, everything else is a button. */
export function actionRows(
  controls: readonly Control[],
  keys: ReadonlyMap<Action, string>,
): ActionsBlock[] {
  const all = keyed(controls, keys);
  const sources = all.filter(({ action }) => action.kind === "source");
  const asMenu = sources.length > 1 ? sources : [];
  const elements = [
    ...all.filter((each) => !asMenu.includes(each)).map(buttonFor),
    ...chunks(asMenu, SELECT_OPTIONS).map(menuOf),
  ];
  return chunks(elements, ACTIONS_ELEMENTS).map((some) => ({ type: "actions", elements: some }));
}

type Named = (key: string) => string;

const optionWithKey = (option: PlainTextOption, nameOf: Named): PlainTextOption => ({
  ...option,
  value: nameOf(option.value ?? ""),
});

/** The same buttons and menus under other keys. */
export const rowWithKeys = (row: ActionsBlock, nameOf: Named): ActionsBlock => ({
  ...row,
  elements: row.elements.map((part) => {
    if (part.type === "button" && part.action_id !== undefined) {
      return { ...part, action_id: nameOf(part.action_id) };
    }
    return part.type === "static_select" && part.action_id !== undefined
      ? {
          ...part,
          action_id: `${MENU}${nameOf(part.action_id.slice(MENU.length))}`,
          options:
            part.options?.map((each) => optionWithKey(each as PlainTextOption, nameOf)) ?? [],
        }
      : part;
  }),
});
