import type { State } from "../../../core/model/stores.ts";
import { createState } from "../sql/state.ts";
import { createPostgresEngine, type PostgresOptions } from "./postgres-engine.ts";

/** Opens the state that several machines share. @param url postgres://user:password@host/database @throws StateError */
export async function openPostgresState(url: string, options?: PostgresOptions): Promise<State> {
  return createState(await createPostgresEngine(url, options));
}
