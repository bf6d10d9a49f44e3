import { AskerError } from "../model/errors.ts";
import type { Action, Arguments, Block, Reply } from "../model/reply.ts";
import type { Place, Request } from "../model/request.ts";
import type { Rows } from "../model/stores.ts";

const DAY_MS = 86_400_000;
const KEPT_MS = 90 * DAY_MS;

/** What was asked when a button was made: pressing it may ask the same again. */
export interface Asked {
  readonly story: string;
  readonly command: string;
  readonly named: Arguments;
}

export interface Button {
  readonly place: Pick<Place, "platform" | "workspace" | "channel">;
  readonly asked: Asked;
  readonly action: Action;
}

export interface Buttons {
  /** Stores a row for each control of the reply and gives the keys that stand on the platform's buttons. */
  keep(reply: Reply, place: Place, asked: Asked): Promise<ReadonlyMap<Action, string>>;
  /** Undefined where the button is unknown, too old, or from another conversation. */
  lookUp(key: string, request: Request): Promise<Button | undefined>;
  /** @throws AskerError where the button is unknown, too old, or from another conversation */
  find(key: string, request: Request): Promise<Button>;
}

const actionsOf = (blocks: readonly Block[]): Action[] =>
  blocks.flatMap((block) =>
    block.kind === "controls" ? block.controls.map(({ action }) => action) : [],
  );

/** @param newKey makes a key that nobody can guess, at most 40 characters */
export function createButtons(rows: Rows, newKey: () => string): Buttons {
  const lookUp: Buttons["lookUp"] = async (key, { platform, workspace, channel }) => {
    const row = await rows.get(`button:${key}`);
    const button = row === undefined ? undefined : (JSON.parse(row) as Button);
    const here = JSON.stringify([platform, workspace, channel]);
    const made = button?.place;
    return JSON.stringify([made?.platform, made?.workspace, made?.channel]) === here
      ? button
      : undefined;
  };
  return {
    keep: async (reply, { platform, workspace, channel }, asked) => {
      const keys = new Map(actionsOf(reply.blocks).map((action) => [action, newKey()] as const));
      await Promise.all(
        [...keys].map(([action, key]) => {
          const button: Button = { place: { platform, workspace, channel }, asked, action };
          return rows.set(`button:${key}`, JSON.stringify(button), KEPT_MS);
        }),
      );
      return keys;
    },
    lookUp,
    find: async (key, request) => {
      const button = await lookUp(key, request);
      if (button === undefined) {
        const message = "This button is no longer known here (they are kept 90 days). Ask again.";
        throw new AskerError("unknown-button", message);
      }
      return button;
    },
  };
}
