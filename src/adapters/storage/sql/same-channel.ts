import { askedForAt, type Slot } from "../../../core/model/delivery.ts";
import type { SqlEngine } from "./engine.ts";

/** What is on its way, and what is due before the slot; what may have arrived, or was composed in vain, holds up nobody for long. */
const AHEAD = `
SELECT 1 FROM subscriptions mine
  JOIN subscriptions s ON s.platform = mine.platform AND s.workspace = mine.workspace AND s.channel = mine.channel AND s.story = mine.story
  JOIN deliveries e ON e.subscription = s.id
WHERE mine.id = ? AND e.slot_key <> ? AND e.replies_to IS NULL AND e.state NOT IN ('sent', 'failed', 'skipped', 'unknown')
GROUP BY e.slot_key
HAVING MIN(COALESCE(e.first_send_at, ?)) >= ?
  AND MAX(CASE WHEN e.payload IS NOT NULL OR ((e.attempts = 0 OR e.at >= ?) AND (e.at < ? OR (e.at = ? AND e.slot_key < ?))) THEN 1 ELSE 0 END) = 1
LIMIT 1`;

/** Is another digest of the story on its way to the slot's channel, or to be composed first? */
export async function isBehind(
  engine: SqlEngine,
  { key, subscriptionId, at }: Slot,
  patienceMs: number,
): Promise<boolean> {
  const now = Math.floor(await engine.now());
  const since = Math.floor(now - patienceMs);
  const values = [subscriptionId, key, now, since, since, at, at, key];
  return (await engine.query(AHEAD, values)).length > 0;
}

/** What arrived under a clock that ran ahead covers nothing. */
const LATE = `
SELECT 1 FROM deliveries
WHERE subscription = ? AND state = 'sent' AND replies_to IS NULL AND local NOT LIKE ? AND at >= ? AND at < ? AND since >= ? AND since <= ?
LIMIT 1`;

/** Has an earlier digest of the subscription come at the slot's hour or after it? */
export async function isCovered(
  engine: SqlEngine,
  { subscriptionId, at }: Slot,
  withinMs: number,
): Promise<boolean> {
  const now = Math.floor(await engine.now());
  const values = [subscriptionId, askedForAt("%"), at - withinMs, at, at, now];
  return (await engine.query(LATE, values)).length > 0;
}
