import { openSqliteState } from "../adapters/storage/sqlite/open-sqlite.ts";
import { AskerError } from "../core/model/errors.ts";
import type { State } from "../core/model/stores.ts";

function refuse(): Promise<never> {
  const message =
    "With --corpus or --no-cache nothing is kept, so this would be forgotten at once. Leave them out; CORPUS names the folder of articles for good.";
  return Promise.reject(new AskerError("not-kept", message));
}

/** A state for one run: what is asked needs one, but a digest that somebody switches on must not vanish without a word. */
export async function openPassingState(): Promise<State> {
  const state = await openSqliteState(":memory:");
  return {
    ...state,
    settings: { ...state.settings, set: refuse },
    deliveries: { ...state.deliveries, add: refuse, change: refuse },
    intake: { ...state.intake, add: refuse, change: refuse, remove: refuse },
  };
}
