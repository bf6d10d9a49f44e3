import type { FollowedSource, IntakeStore, SourceChange } from "../../../core/model/following.ts";
import type { SqlEngine, SqlRow } from "./engine.ts";

type Sources = Pick<IntakeStore, "add" | "source" | "sources" | "change" | "due">;

const sourceOf = ({ content }: SqlRow): FollowedSource =>
  JSON.parse(String(content)) as FollowedSource;

const find = async (engine: SqlEngine, id: string): Promise<FollowedSource | undefined> =>
  (await engine.query("SELECT content FROM sources WHERE id = ?", [id])).map(sourceOf)[0];

/** Writes what has changed of a source, within a transaction; one that is gone stays gone. */
export async function changeSource(
  within: SqlEngine,
  id: string,
  change: SourceChange,
): Promise<void> {
  const known = await find(within, id);
  if (known !== undefined) {
    const source = { ...known, ...change };
    const sql = "UPDATE sources SET state = ?, next_at = ?, content = ? WHERE id = ?";
    await within.query(sql, [source.state, source.nextAt, JSON.stringify(source), id]);
  }
}

export function createSources(engine: SqlEngine): Sources {
  return {
    source: (id) => find(engine, id),
    add: async (source) => {
      const { id, place, state, madeAt, nextAt } = source;
      await engine.query("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?)", [
        ...[id, place.platform, place.workspace, state, madeAt, nextAt],
        JSON.stringify(source),
      ]);
    },
    sources: async (of) => {
      const own = of === undefined ? "" : "AND platform = ? AND workspace = ?";
      const sql = `SELECT content FROM sources WHERE state <> 'ended' ${own} ORDER BY made_at, id`;
      return (await engine.query(sql, of === undefined ? [] : [of.platform, of.workspace])).map(
        sourceOf,
      );
    },
    change: (id, change) => engine.transaction((within) => changeSource(within, id, change)),
    due: async (now, limit) => {
      const sql =
        "SELECT content FROM sources WHERE state = 'on' AND next_at <= ? ORDER BY next_at, id LIMIT ?";
      return (await engine.query(sql, [now, limit])).map(sourceOf);
    },
  };
}
