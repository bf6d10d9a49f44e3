import type { Citation } from "../../../core/model/article.ts";
import type {
  DeliveryState,
  DeliveryStore,
  Lease,
  Outcome,
  Part,
  Slot,
} from "../../../core/model/delivery.ts";
import { createAlertRows } from "./alert-rows.ts";
import { deliveredOf, leaseOf } from "./delivery-rows.ts";
import type { SqlEngine, SqlRow, SqlValue } from "./engine.ts";
import { heldFor, holdTokens, takeToken } from "./rate-tokens.ts";
import { isBehind, isCovered } from "./same-channel.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { standstillOf, transactShortly } from "./transact-shortly.ts";

/** A pause longer than this was written under a clock that ran ahead: it is over. */
const LONGEST_PAUSE_MS = 15 * 60 * 1000;

const INSERT = `INSERT INTO deliveries
  (key, slot_key, subscription, local, at, part, state, reason, epoch, lease_until, uncertain, not_before, attempts, payload, told, cites, since, replies_to, subject)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING key`;

const inserted = (
  { key, subscriptionId, local, at, reply }: Slot,
  row: {
    readonly part: number;
    readonly state: DeliveryState;
    readonly reason: string | null;
    readonly frozen: Part | null;
    readonly now: number;
  },
): readonly SqlValue[] => [
  ...[row.part === 0 ? key : `${key}#${row.part}`, key, subscriptionId, local, at, row.part],
  ...[row.state, row.reason],
  ...(row.frozen === null ? [null, null, null] : frozenOf(row.frozen)),
  ...[row.now, reply?.to ?? null, reply === undefined ? null : JSON.stringify(reply.article)],
];

const frozenOf = ({ payload, told, cites = [] }: Part): [string, string, string] => [
  JSON.stringify(payload),
  JSON.stringify(told),
  JSON.stringify(cites),
];

/** Leases that were written under a clock which ran ahead; whoever holds one may still be sending, for one lease at most. */
const shortenSql = (dialect: SqlEngine["dialect"]): string => `
UPDATE deliveries SET lease_until = ? WHERE key IN (
  SELECT key FROM deliveries WHERE state = 'sending' AND lease_until > ? ${dialect === "postgres" ? "FOR UPDATE SKIP LOCKED" : ""})`;

/** What is free and due, and whose part before has been sent; one owner alone gets it. */
const claimSql = (dialect: SqlEngine["dialect"]): string => `
WITH picked AS MATERIALIZED (
  SELECT d.key FROM deliveries d
  WHERE ((d.state = 'pending' AND (d.not_before <= ? OR d.not_before > ?))
      OR (d.state = 'sending' AND d.lease_until <= ?))
    AND (d.part = 0 OR EXISTS (SELECT 1 FROM deliveries b
      WHERE b.slot_key = d.slot_key AND b.part = d.part - 1 AND b.state = 'sent'))
  ORDER BY d.at, d.key LIMIT ? ${dialect === "postgres" ? "FOR UPDATE OF d SKIP LOCKED" : ""})
UPDATE deliveries SET state = 'sending', owner = ?, epoch = epoch + 1, lease_until = ?,
  uncertain = CASE WHEN first_send_at IS NULL THEN 0 ELSE 1 END,
  first_send_at = CASE WHEN payload IS NULL THEN NULL ELSE COALESCE(first_send_at, ?) END, since = ?
WHERE key IN (SELECT key FROM picked)
RETURNING key, slot_key, subscription, local, at, part, owner, epoch, lease_until, payload, uncertain, first_send_at, attempts, replies_to, subject`;

/** Rows that others have in hand just now are theirs. */
const hastenSql = (dialect: SqlEngine["dialect"]): string => `
UPDATE deliveries SET not_before = 0 WHERE key IN (
  SELECT d.key FROM deliveries d JOIN subscriptions s ON s.id = d.subscription
  WHERE d.state = 'pending' AND d.not_before > ? AND d.first_send_at IS NULL AND s.platform = ?
  ${dialect === "postgres" ? "FOR UPDATE OF d SKIP LOCKED" : ""})`;

const OWNED = "WHERE key = ? AND owner = ? AND epoch = ? AND state = 'sending'";

/** What an outcome writes into its row: columns and values. */
function written(outcome: Outcome, now: number): { set: string; values: readonly SqlValue[] } {
  switch (outcome.state) {
    case "sent":
      return { set: "message_id = ?, reason = NULL", values: [outcome.messageId] };
    case "pending":
      return {
        set: [
          "reason = ?, not_before = ?",
          ...(outcome.certain ? ["first_send_at = NULL"] : []),
          ...(outcome.tried ? ["attempts = attempts + 1"] : []),
        ].join(", "),
        // A Retry-After may have a fraction, which PostgreSQL's integers refuse.
        values: [outcome.reason, Math.ceil(Math.min(outcome.notBefore, now + LONGEST_PAUSE_MS))],
      };
    case "failed":
    case "skipped":
    case "unknown":
      return { set: "reason = ?", values: [outcome.reason] };
  }
}

/** What follows from an outcome in the same transaction: the facts that were told, the parts that can't follow. */
async function settle(
  within: SqlEngine,
  { slot }: Lease,
  outcome: Outcome,
  { told, cites }: SqlRow,
  now: number,
) {
  if (outcome.state === "pending") {
    return;
  }
  if (outcome.state === "sent") {
    for (const fact of JSON.parse(String(told ?? "[]")) as string[]) {
      const sql = "INSERT INTO told VALUES (?, ?) ON CONFLICT (subscription, fact) DO NOTHING";
      await within.query(sql, [slot.subscriptionId, fact]);
    }
    for (const citation of JSON.parse(String(cites ?? "[]")) as Citation[]) {
      const values = [slot.reply?.to ?? slot.key, slot.subscriptionId, citation.articleId, now];
      const sql = "INSERT INTO cited VALUES (?, ?, ?, ?, ?)";
      await within.query(sql, [...values, JSON.stringify(citation)]);
    }
    return;
  }
  const reason =
    outcome.state === "unknown"
      ? "it is not known whether the part before it arrived"
      : `the part before it ${outcome.state === "failed" ? "failed" : "was skipped"}`;
  const rest =
    "UPDATE deliveries SET state = 'skipped', reason = ?, since = ? WHERE slot_key = ? AND state = 'pending'";
  await within.query(rest, [reason, now, slot.key]);
  if (outcome.state === "failed" && outcome.endsSubscription) {
    const end = "UPDATE subscriptions SET state = 'ended', reason = ? WHERE id = ?";
    await within.query(end, [outcome.reason, slot.subscriptionId]);
  }
}

/** The slot in whose thread a part stands; undefined where it opens one. */
const threadOf = ({ part, slot_key, replies_to }: SqlRow): string | undefined =>
  typeof replies_to === "string" ? replies_to : Number(part) > 0 ? String(slot_key) : undefined;

/** The first message of each digest that later parts follow, by slot. */
async function headsOf(engine: SqlEngine, rows: readonly SqlRow[]): Promise<Map<string, string>> {
  const keys = [...new Set(rows.flatMap((row) => threadOf(row) ?? []))];
  if (keys.length === 0) {
    return new Map();
  }
  const marks = keys.map(() => "?").join(", ");
  const sql = `SELECT slot_key, message_id FROM deliveries WHERE part = 0 AND message_id IS NOT NULL AND slot_key IN (${marks})`;
  const found = await engine.query(sql, keys);
  return new Map(found.map((row) => [String(row.slot_key), String(row.message_id)]));
}

type Plans = Pick<DeliveryStore, "plan" | "planReplies">;

const COVERED = "nobody was there to send it in time; a later digest covers it";

async function insertAll(
  within: SqlEngine,
  slots: readonly Slot[],
  state: "pending" | "skipped",
): Promise<number> {
  const now = await within.now();
  const reason = state === "skipped" ? COVERED : null;
  let count = 0;
  for (const slot of slots) {
    const row = { part: 0, frozen: null, now, state, reason } as const;
    count += (await within.query(INSERT, inserted(slot, row))).length;
  }
  return count;
}

const MARK =
  "UPDATE subscriptions SET next_at = ?, watermark = CASE WHEN watermark > ? THEN watermark ELSE ? END WHERE id = ?";

function createPlans(engine: SqlEngine): Plans {
  return {
    plan: (planned) =>
      engine.transaction(async (within) => {
        let count = 0;
        for (const { subscription, plan, mark } of planned) {
          const { watermark, nextAt = null } = mark;
          count += await insertAll(within, plan.send, "pending");
          count += await insertAll(within, plan.skip, "skipped");
          await within.query(MARK, [nextAt, watermark, watermark, subscription.id]);
        }
        return count;
      }),
    planReplies: (slots) => engine.transaction((within) => insertAll(within, slots, "pending")),
  };
}

type Outbox = Pick<DeliveryStore, "claim" | "freeze" | "finish" | "hasten">;

function createOutbox(engine: SqlEngine): Outbox {
  return {
    claim: async (owner, limit, leaseMs, endedBy = Number.POSITIVE_INFINITY) => {
      const standstill = standstillOf(leaseMs);
      const claimed = await transactShortly(engine, standstill, async (within, now) => {
        const until = now + Math.ceil(leaseMs);
        await within.query(shortenSql(engine.dialect), [until, until + standstill]);
        const rows = await within.query(claimSql(engine.dialect), [
          ...[now, now + LONGEST_PAUSE_MS, Math.floor(Math.min(now, endedBy)), limit],
          ...[owner, until, now, now],
        ]);
        const head = await headsOf(within, rows);
        return rows.map((row) => leaseOf(row, head.get(threadOf(row) ?? "")));
      });
      return claimed ?? [];
    },
    freeze: ({ key, owner, epoch, slot }, parts) =>
      engine.transaction(async (within) => {
        const now = await within.now();
        const [first, ...rest] = parts;
        if (first === undefined) {
          return false;
        }
        const sql = `UPDATE deliveries SET payload = ?, told = ?, cites = ?, state = 'pending', not_before = 0, since = ? ${OWNED} RETURNING key`;
        const owned = await within.query(sql, [...frozenOf(first), now, key, owner, epoch]);
        for (const [index, frozen] of owned.length > 0 ? rest.entries() : []) {
          const row = { part: index + 1, state: "pending", reason: null, frozen, now } as const;
          await within.query(INSERT, inserted(slot, row));
        }
        return owned.length > 0;
      }),
    finish: (lease, outcome) =>
      engine.transaction(async (within) => {
        const now = await within.now();
        const { set, values } = written(outcome, now);
        const sql = `UPDATE deliveries SET state = ?, since = ?, ${set} ${OWNED} RETURNING told, cites`;
        const [row] = await within.query(sql, [
          ...[outcome.state, now, ...values],
          ...[lease.key, lease.owner, lease.epoch],
        ]);
        if (row !== undefined) {
          await settle(within, lease, outcome, row, now);
        }
        return row !== undefined;
      }),
    hasten: async (platform) => {
      await engine.query(hastenSql(engine.dialect), [await engine.now(), platform]);
    },
  };
}

/**
 * The outbox of digests: what was planned, who is sending it, and what became of it.
 * @param light the same database, for what need not outlive a power cut
 */
export function createDeliveries(engine: SqlEngine, light = engine): DeliveryStore {
  return {
    ...createSubscriptions(engine),
    ...createAlertRows(engine),
    ...createPlans(engine),
    ...createOutbox(engine),
    now: () => engine.now(),
    takeTokens: (budget, patienceMs) => takeToken(light, budget, patienceMs),
    holdTokens: (budget, ms) => holdTokens(light, budget, ms),
    heldFor: (budget) => heldFor(light, budget),
    isBehind: (slot, patienceMs) => isBehind(engine, slot, patienceMs),
    isCovered: (slot, withinMs) => isCovered(engine, slot, withinMs),
    told: async (subscriptionId) => {
      const rows = await engine.query("SELECT fact FROM told WHERE subscription = ?", [
        subscriptionId,
      ]);
      return new Set(rows.map(({ fact }) => String(fact)));
    },
    history: async ({ platform, workspace, channel }, limit) => {
      const sql = `WITH newest AS (SELECT d.slot_key, s.timezone, s.about, s.per_hour
          FROM deliveries d JOIN subscriptions s ON s.id = d.subscription
          WHERE s.platform = ? AND s.workspace = ? AND s.channel = ? AND d.part = 0 ORDER BY d.at DESC, d.slot_key LIMIT ?)
        SELECT d.slot_key, d.subscription, d.local, d.at, d.part, d.state, d.reason, d.message_id, d.since, d.replies_to, d.subject,
          n.timezone, n.about, n.per_hour
        FROM newest n JOIN deliveries d ON d.slot_key = n.slot_key ORDER BY d.at DESC, d.slot_key, d.part`;
      return (await engine.query(sql, [platform, workspace, channel, limit])).map(deliveredOf);
    },
    counts: async (since = 0) => {
      const sql = "SELECT state, COUNT(*) AS count FROM deliveries WHERE since >= ? GROUP BY state";
      const rows = await engine.query(sql, [since]);
      return Object.fromEntries(rows.map(({ state, count }) => [String(state), Number(count)]));
    },
  };
}
