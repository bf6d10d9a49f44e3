// Controls as platforms show them: each carries the short key of its stored row.
import type { Action, Control } from "./reply.ts";

export interface Keyed extends Control {
  readonly key: string;
}

/** A menu bears the key of its first entry, told apart from it. */
const MENU = "menu:";

export const menuId = (key: string): string => `${MENU}${key}`;
export const isMenuId = (id: string): boolean => id.startsWith(MENU);
export const keyOfMenu = (id: string): string => id.slice(MENU.length);

/**
 * What can be pressed, each key once, since platforms take no id twice: several sources are a menu, everything else is a button.
 *
 * @param longestId of what the platform takes as an id, a menu's own included
 */
export function keyedControls(
  controls: readonly Control[],
  keys: ReadonlyMap<Action, string>,
  longestId: number,
): { readonly buttons: readonly Keyed[]; readonly menu: readonly Keyed[] } {
  const all = new Map<string, Keyed>();
  for (const control of controls) {
    const key = keys.get(control.action);
    if (key !== undefined && menuId(key).length <= longestId && !all.has(key)) {
      all.set(key, { ...control, key });
    }
  }
  const each = [...all.values()];
  const sources = each.filter(({ action }) => action.kind === "source");
  const menu = sources.length > 1 ? sources : [];
  return { buttons: each.filter((one) => !menu.includes(one)), menu };
}

export const inGroupsOf = <T>(size: number, all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
