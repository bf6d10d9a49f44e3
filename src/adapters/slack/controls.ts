// Buttons and menus under an answer; each carries the short key of its stored row, so that it works after a restart.
import type { ActionsBlock, Button, PlainTextOption, StaticSelect } from "@slack/types";
import {
  inGroupsOf,
  type Keyed,
  keyedControls,
  keyOfMenu,
  menuId,
} from "../../core/model/keyed-controls.ts";
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

const buttonFor = ({ label, action, key }: Keyed): Button => ({
  type: "button",
  text: plainText(label, BUTTON_TEXT),
  action_id: key,
  ...(action.kind === "share" && { style: "primary" }),
});

const menuOf = (some: readonly Keyed[]): StaticSelect => ({
  type: "static_select",
  action_id: menuId(some[0]?.key ?? ""),
  placeholder: plainText("Show a source sentence", PLACEHOLDER),
  options: some.map(({ label, key }) => ({ text: plainText(label, OPTION_TEXT), value: key })),
});

/** Ids of elements and values of options alike. */
const LONGEST_ID = Math.min(ACTION_ID, OPTION_VALUE);

export function actionRows(
  controls: readonly Control[],
  keys: ReadonlyMap<Action, string>,
): ActionsBlock[] {
  const { buttons, menu } = keyedControls(controls, keys, LONGEST_ID);
  const elements = [...buttons.map(buttonFor), ...inGroupsOf(SELECT_OPTIONS, menu).map(menuOf)];
  return inGroupsOf(ACTIONS_ELEMENTS, elements).map((some) => ({
    type: "actions",
    elements: some,
  }));
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
          action_id: menuId(nameOf(keyOfMenu(part.action_id))),
          options:
            part.options?.map((each) => optionWithKey(each as PlainTextOption, nameOf)) ?? [],
        }
      : part;
  }),
});
