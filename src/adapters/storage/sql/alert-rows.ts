import type { Citation } from "../../../core/model/article.ts";
import type { CitedThere, DeliveryStore } from "../../../core/model/delivery.ts";
import type { SqlEngine, SqlValue } from "./engine.ts";
import { SUBSCRIPTION_COLUMNS, subscriptionOf } from "./subscriptions.ts";

type AlertRows = Pick<
  DeliveryStore,
  "alerts" | "alertSlots" | "remember" | "citedArticles" | "citing" | "citedIn"
>;

const REVISION = {
  sqlite: "json_extract(c.citation, '$.revision')",
  postgres: "c.citation::json ->> 'revision'",
} as const satisfies Record<SqlEngine["dialect"], string>;

/** What alerts and corrections rest on besides the outbox. */
export function createAlertRows(engine: SqlEngine): AlertRows {
  return {
    alerts: async () => {
      const sql = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions WHERE state = 'on' AND per_hour IS NOT NULL ORDER BY id`;
      return (await engine.query(sql)).map(subscriptionOf);
    },
    alertSlots: async (subscriptionId, limit) => {
      const sql = `SELECT at FROM deliveries WHERE subscription = ? AND part = 0 AND replies_to IS NULL
        AND state <> 'skipped' ORDER BY at DESC, key LIMIT ?`;
      return (await engine.query(sql, [subscriptionId, limit])).map(({ at }) => Number(at));
    },
    remember: (subscriptionId, facts) =>
      engine.transaction(async (within) => {
        for (const fact of facts) {
          const sql = "INSERT INTO told VALUES (?, ?) ON CONFLICT (subscription, fact) DO NOTHING";
          await within.query(sql, [subscriptionId, fact]);
        }
      }),
    citedArticles: async (since) => {
      const sql = `SELECT DISTINCT s.story, c.article, ${REVISION[engine.dialect]} AS revision FROM cited c
        JOIN subscriptions s ON s.id = c.subscription WHERE c.at >= ? AND s.state <> 'ended' ORDER BY 1, 2, 3`;
      return (await engine.query(sql, [since])).map(({ story, article, revision }) => ({
        ...{ story: String(story), id: String(article), revision: String(revision) },
      }));
    },
    citing: (articleId, since) => cited(engine, "c.article = ? AND c.at >= ?", [articleId, since]),
    citedIn: ({ platform, workspace, channel }, since) =>
      cited(engine, "s.platform = ? AND s.workspace = ? AND s.channel = ? AND c.at >= ?", [
        ...[platform, workspace, channel, since],
      ]),
  };
}

async function cited(
  engine: SqlEngine,
  where: string,
  values: readonly SqlValue[],
): Promise<CitedThere[]> {
  const columns = SUBSCRIPTION_COLUMNS.split(", ").map((column) => `s.${column}`);
  const sql = `SELECT c.slot_key, c.at AS sent_at, c.citation, ${columns.join(", ")}
    FROM cited c JOIN subscriptions s ON s.id = c.subscription WHERE ${where} ORDER BY c.at, c.slot_key`;
  return (await engine.query(sql, values)).map((row) => ({
    slotKey: String(row.slot_key),
    sentAt: Number(row.sent_at),
    subscription: subscriptionOf(row),
    citation: JSON.parse(String(row.citation)) as Citation,
  }));
}
