import { join } from "node:path";
import type { State } from "../../../core/model/stores.ts";
import { createState } from "../sql/state.ts";
import { createSqliteEngine, type SqliteOptions } from "./sqlite-engine.ts";

/** Where the state stands inside the data folder. */
export const stateFile = (dataFolder: string): string => join(dataFolder, "summit.db");

/** Opens the state, made where there is none. @param file a path, or `:memory:` for what ends with the process @throws StateError */
export function openSqliteState(file: string, options?: SqliteOptions): Promise<State> {
  const engine = createSqliteEngine(file, options);
  return createState(engine, engine.light);
}
