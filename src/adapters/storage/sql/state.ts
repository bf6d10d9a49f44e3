import { randomUUID } from "node:crypto";
import type { Place } from "../../../core/model/request.ts";
import type { OnceEvents, Report, Reports, Settings, State } from "../../../core/model/stores.ts";
import { createDeliveries } from "./deliveries.ts";
import type { SqlEngine } from "./engine.ts";
import { forgetWorkspace } from "./forget.ts";
import { createIntake } from "./intake.ts";
import { createRows } from "./keyv-rows.ts";
import { createLeases } from "./leases.ts";
import { migrate } from "./migrate.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const CLEAN_EVERY_MS = 60_000;

const keyOf = (place: Place, name: string) =>
  [place.platform, place.workspace, place.channel, name] as const;

function createSettings(engine: SqlEngine): Settings {
  const where = "WHERE platform = ? AND workspace = ? AND channel = ? AND name = ?";
  return {
    get: async (place, name) => {
      const rows = await engine.query(`SELECT value FROM settings ${where}`, keyOf(place, name));
      return rows[0]?.value as string | undefined;
    },
    set: async (place, name, value) => {
      await (value === undefined
        ? engine.query(`DELETE FROM settings ${where}`, keyOf(place, name))
        : engine.query(
            `INSERT INTO settings VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (platform, workspace, channel, name) DO UPDATE SET value = excluded.value`,
            [...keyOf(place, name), value],
          ));
    },
  };
}

function createReports(engine: SqlEngine): Reports {
  return {
    add: async (report) => {
      const values = [randomUUID(), report.at, JSON.stringify(report)];
      await engine.query("INSERT INTO reports VALUES (?, ?, ?)", values);
    },
    list: async (limit) => {
      const sql = "SELECT content FROM reports ORDER BY at DESC, id LIMIT ?";
      return (await engine.query(sql, [limit])).map(
        ({ content }) => JSON.parse(String(content)) as Report,
      );
    },
  };
}

/** One statement decides, in the database: reading first and writing then would let two callers through. */
function createOnceEvents(engine: SqlEngine): OnceEvents {
  let cleanedAt = Number.NEGATIVE_INFINITY;
  return {
    onceEvent: async (id) => {
      const now = await engine.now();
      if (now - cleanedAt >= CLEAN_EVERY_MS || now < cleanedAt) {
        cleanedAt = now;
        await engine.query("DELETE FROM seen_events WHERE expires_at <= ?", [now]);
      }
      const rows = await engine.query(
        `INSERT INTO seen_events VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at WHERE seen_events.expires_at <= ?
         RETURNING id`,
        [id, now + DAY_MS, now],
      );
      return rows.length > 0;
    },
  };
}

/**
 * All stores on one database, its schema brought up to date first.
 * @param light the same database, for what need not outlive a power cut
 */
export async function createState(engine: SqlEngine, light = engine): Promise<State> {
  await migrate(engine);
  return {
    rows: (namespace) => createRows(light, namespace),
    settings: createSettings(engine),
    reports: createReports(engine),
    events: createOnceEvents(light),
    leases: createLeases(engine),
    deliveries: createDeliveries(engine, light),
    intake: createIntake(engine),
    forget: (workspace) => forgetWorkspace(engine, light, workspace),
    close: () => engine.close(),
  };
}
