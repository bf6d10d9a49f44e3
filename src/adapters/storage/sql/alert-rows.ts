import type { Citation } from "../../../core/model/article.ts";
import type { DeliveryStore } from "../../../core/model/delivery.ts";
import type { SqlEngine } from "./engine.ts";
import { SUBSCRIPTION_COLUMNS, subscriptionOf } from "./subscriptions.ts";

type AlertRows = Pick<DeliveryStore, "alerts" | "alertSlots" | "remember" | "citing">;

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
    citing: async (articleId, since) => {
      const columns = SUBSCRIPTION_COLUMNS.split(", ")
        .map((column) => `s.${column}`)
        .join(", ");
      const sql = `SELECT c.slot_key, c.citation, ${columns} FROM cited c JOIN subscriptions s ON s.id = c.subscription
        WHERE c.article = ? AND c.at >= ? ORDER BY c.at, c.slot_key`;
      return (await engine.query(sql, [articleId, since])).map((row) => ({
        slotKey: String(row.slot_key),
        subscription: subscriptionOf(row),
        citation: JSON.parse(String(row.citation)) as Citation,
      }));
    },
  };
}
