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
  /** Milliseconds since the epoch, so that "yesterday" stays the day that it was then; absent where nobody asked. */
  readonly at?: number;
  /** Whom or what "he" or "it" meant then. */
  readonly about?: string;
}

export interface Button {
  readonly place: Pick<Place, "platform" | "workspace" | "channel">;
  readonly asked: Asked;
  readonly action: Action;
  /** Whom alone the reply was told; they may have got it by direct message. */
  readonly alone?: string;
}

export interface Buttons {
  /** Stores what the reply's controls do and gives the keys that stand on the platform's buttons. */
  keep(
    reply: Reply,
    place: Place,
    asked: Asked,
    alone?: string,
  ): Promise<ReadonlyMap<Action, string>>;
  /** Undefined where the button is unknown, too old, or from another conversation. */
  lookUp(key: string, request: Request): Promise<Button | undefined>;
  /** @throws AskerError where the button is unknown, too old, or from another conversation */
  find(key: string, request: Request): Promise<Button>;
}

const actionsOf = (blocks: readonly Block[]): Action[] =>
  blocks.flatMap((block) =>
    block.kind === "controls" ? block.controls.map(({ action }) => action) : [],
  );

/** The buttons of one reply: a row together, since each write is time in which nobody is answered. */
interface ButtonRow extends Omit<Button, "action"> {
  readonly actions: readonly Action[];
}

/** @param newKey makes a key that nobody can guess, at most 36 characters */
export function createButtons(rows: Rows, newKey: () => string): Buttons {
  const lookUp: Buttons["lookUp"] = async (key, request) => {
    const { platform, workspace, channel, asker, direct } = request;
    const [, reply = "", index = ""] = /^(.*)\.(\d+)$/.exec(key) ?? [];
    const found = await rows.get(`buttons:${reply}`);
    const row = found === undefined ? undefined : (JSON.parse(found) as ButtonRow);
    const action = row?.actions[Number(index)];
    if (row === undefined || action === undefined) {
      return undefined;
    }
    const here = JSON.stringify([platform, workspace, channel]);
    const made = JSON.stringify([row.place.platform, row.place.workspace, row.place.channel]);
    const own = direct === true && row.place.platform === platform && row.alone === asker;
    const { actions: _, ...button } = row;
    return made === here || own ? { ...button, action } : undefined;
  };
  return {
    keep: async (reply, { platform, workspace, channel }, asked, alone) => {
      const actions = actionsOf(reply.blocks);
      if (actions.length === 0) {
        return new Map();
      }
      const key = newKey();
      const place = { platform, workspace, channel };
      const row: ButtonRow = { place, asked, actions, ...(alone !== undefined && { alone }) };
      await rows.set(`buttons:${key}`, JSON.stringify(row), KEPT_MS);
      return new Map(actions.map((action, index) => [action, `${key}.${index}`] as const));
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
