// Buttons and menus under an answer; each carries the short key of its stored row, so that it works after a restart.
import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { cut, plainLine } from "../../core/model/plain-line.ts";
import type { Action, Control } from "../../core/model/reply.ts";
import { BUTTON_LABEL, CUSTOM_ID, ROW_BUTTONS, SELECT_LABEL, SELECT_OPTIONS } from "./limits.ts";

export interface Row {
  readonly type: ComponentType.ActionRow;
  readonly components: (APIButtonComponentWithCustomId | APIStringSelectComponent)[];
}

interface Keyed {
  readonly label: string;
  readonly action: Action;
  readonly key: string;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
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

/** A menu bears the key of its first option, told apart from it. */
const MENU = "menu:";

const menu = (some: readonly Keyed[]): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: `${MENU}${some[0]?.key ?? ""}`,
  placeholder: "Show a source sentence",
  options: some.map(option),
});

const rowWith = (components: Row["components"]): Row => ({
  type: ComponentType.ActionRow,
  components,
});

/** Each key stands once: Discord takes no id twice in a message. */
function keyed(controls: readonly Control[], keys: ReadonlyMap<Action, string>): Keyed[] {
  const seen = new Set<string>();
  return controls.flatMap(({ label, action }) => {
    const key = keys.get(action);
    if (key === undefined || key.length > CUSTOM_ID || seen.has(key)) {
      return [];
    }
    seen.add(key);
    return [{ label, action, key }];
  });
}

export function rowsOf(controls: readonly Control[], keys: ReadonlyMap<Action, string>): Row[] {
  const all = keyed(controls, keys);
  const sources = all.filter(({ action }) => action.kind === "source");
  const asMenu = sources.length > 1 ? sources : [];
  const buttons = all.filter((each) => !asMenu.includes(each));
  return [
    ...chunks(buttons, ROW_BUTTONS).map((some) => rowWith(some.map(button))),
    ...chunks(asMenu, SELECT_OPTIONS).map((some) => rowWith([menu(some)])),
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
          custom_id: `${MENU}${nameOf(part.custom_id.slice(MENU.length))}`,
          options: part.options.map((each) => ({ ...each, value: nameOf(each.value) })),
        },
  ),
});
