// Buttons and menus under an answer; each carries the short key of its stored row, so that it works after a restart.
import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import {
  inGroupsOf,
  type Keyed,
  keyedControls,
  keyOfMenu,
  menuId,
} from "../../core/model/keyed-controls.ts";
import { cut, plainLine } from "../../core/model/plain-line.ts";
import type { Action, Control } from "../../core/model/reply.ts";
import { BUTTON_LABEL, CUSTOM_ID, ROW_BUTTONS, SELECT_LABEL, SELECT_OPTIONS } from "./limits.ts";

export interface Row {
  readonly type: ComponentType.ActionRow;
  readonly components: (APIButtonComponentWithCustomId | APIStringSelectComponent)[];
}

const labelOf = (label: string, longest: number): string =>
  cut(plainLine(label).trim() || "…", longest);

const button = ({ label, action, key }: Keyed): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: action.kind === "share" ? ButtonStyle.Primary : ButtonStyle.Secondary,
  label: labelOf(label, BUTTON_LABEL),
  custom_id: key,
});

const option = ({ label, key }: Keyed): APISelectMenuOption => ({
  label: labelOf(label, SELECT_LABEL),
  value: key,
});

const menu = (some: readonly Keyed[]): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: menuId(some[0]?.key ?? ""),
  placeholder: "Show a source sentence",
  options: some.map(option),
});

const rowWith = (components: Row["components"]): Row => ({
  type: ComponentType.ActionRow,
  components,
});

export function rowsOf(controls: readonly Control[], keys: ReadonlyMap<Action, string>): Row[] {
  const { buttons, menu: entries } = keyedControls(controls, keys, CUSTOM_ID);
  return [
    ...inGroupsOf(ROW_BUTTONS, buttons).map((some) => rowWith(some.map(button))),
    ...inGroupsOf(SELECT_OPTIONS, entries).map((some) => rowWith([menu(some)])),
  ];
}

/** Ids that a row takes in its message. */
export const idsOf = (row: Row): string[] => row.components.map(({ custom_id: id }) => id);

/** The same buttons and menus under other keys. */
export const rowWithKeys = (row: Row, nameOf: (key: string) => string): Row => ({
  ...row,
  components: row.components.map((part) =>
    part.type === ComponentType.Button
      ? { ...part, custom_id: nameOf(part.custom_id) }
      : {
          ...part,
          custom_id: menuId(nameOf(keyOfMenu(part.custom_id))),
          options: part.options.map((each) => ({ ...each, value: nameOf(each.value) })),
        },
  ),
});
