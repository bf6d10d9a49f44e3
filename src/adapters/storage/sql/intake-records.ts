import type { IntakeRecord, IntakeStore } from "../../../core/model/following.ts";
import type { SqlEngine, SqlRow } from "./engine.ts";

type Records = Pick<IntakeStore, "record" | "known" | "recordsOf" | "looks">;

/** Older ones of a story are let go of. */
const MOST_RECORDS = 10_000;
/** Parameters of one statement. */
const AT_ONCE = 500;

const recordOf = ({ content }: SqlRow): IntakeRecord => JSON.parse(String(content)) as IntakeRecord;

/** Writes records, within a transaction. */
export async function writeRecords(
  within: SqlEngine,
  records: readonly IntakeRecord[],
): Promise<void> {
  for (const record of records) {
    const { story, url, at, source, lookAt } = record;
    await within.query(
      `INSERT INTO intake_records VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (story, url) DO UPDATE SET at = excluded.at, source = excluded.source,
         look_at = excluded.look_at, content = excluded.content`,
      [story, url, at, source, lookAt ?? null, JSON.stringify(record)],
    );
  }
  for (const story of new Set(records.map((record) => record.story))) {
    const oldest =
      "SELECT at FROM intake_records WHERE story = ? ORDER BY at DESC LIMIT 1 OFFSET ?";
    const sql = `DELETE FROM intake_records WHERE story = ? AND at <= (${oldest})`;
    await within.query(sql, [story, story, MOST_RECORDS]);
  }
}

export function createIntakeRecords(engine: SqlEngine): Records {
  return {
    record: async (story, url) => {
      const sql = "SELECT content FROM intake_records WHERE story = ? AND url = ?";
      return (await engine.query(sql, [story, url])).map(recordOf)[0];
    },
    known: async (story, urls) => {
      const found: IntakeRecord[] = [];
      for (let at = 0; at < urls.length; at += AT_ONCE) {
        const some = urls.slice(at, at + AT_ONCE);
        const marks = some.map(() => "?").join(", ");
        const sql = `SELECT content FROM intake_records WHERE story = ? AND url IN (${marks})`;
        found.push(...(await engine.query(sql, [story, ...some])).map(recordOf));
      }
      return found;
    },
    recordsOf: async (source, limit) => {
      const sql =
        "SELECT content FROM intake_records WHERE source = ? ORDER BY at DESC, url LIMIT ?";
      return (await engine.query(sql, [source, limit])).map(recordOf);
    },
    looks: async (now, limit) => {
      const sql =
        "SELECT content FROM intake_records WHERE look_at <= ? ORDER BY look_at, url LIMIT ?";
      return (await engine.query(sql, [now, limit])).map(recordOf);
    },
  };
}
