import type {
  DeliveryStore,
  Subscription,
  SubscriptionState,
} from "../../../core/model/delivery.ts";
import type { Place } from "../../../core/model/request.ts";
import type { SqlEngine, SqlRow, SqlValue } from "./engine.ts";

type Subscriptions = Pick<
  DeliveryStore,
  "add" | "change" | "subscription" | "subscriptionsOf" | "subscriptionsBy" | "due"
>;

export const SUBSCRIPTION_COLUMNS =
  "id, platform, workspace, channel, story, cron, timezone, about, quiet, state, reason, made_by, made_at, watermark, per_hour";

export const subscriptionOf = (row: SqlRow): Subscription => ({
  id: String(row.id),
  place: {
    platform: row.platform as Place["platform"],
    workspace: String(row.workspace),
    channel: String(row.channel),
  },
  story: String(row.story),
  schedule: { cron: String(row.cron), timezone: String(row.timezone) },
  ...(row.about === null ? {} : { about: String(row.about) }),
  quiet: Number(row.quiet) === 1,
  state: row.state as SubscriptionState,
  ...(row.reason === null ? {} : { reason: String(row.reason) }),
  madeBy: String(row.made_by),
  madeAt: Number(row.made_at),
  watermark: Number(row.watermark),
  ...(row.per_hour === null ? {} : { perHour: Number(row.per_hour) }),
});

const valuesOf = (one: Omit<Subscription, "id" | "place">): readonly SqlValue[] => [
  ...[one.story, one.schedule.cron, one.schedule.timezone, one.about ?? null],
  ...[one.quiet ? 1 : 0, one.state, one.reason ?? null, one.madeBy, one.madeAt, one.watermark],
  one.perHour ?? null,
];

export function createSubscriptions(engine: SqlEngine): Subscriptions {
  // Who else changes it waits: what is written is the whole row as it was read.
  const hold = engine.dialect === "postgres" ? "FOR UPDATE" : "";
  const find = async (id: string, within = engine): Promise<Subscription | undefined> => {
    const sql = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions WHERE id = ? ${within === engine ? "" : hold}`;
    return (await within.query(sql, [id])).map(subscriptionOf)[0];
  };
  return {
    subscription: (id) => find(id),
    // What is new, or was changed, is looked at with the next tick: its next slot is not known yet.
    add: async (one) => {
      const { platform, workspace, channel } = one.place;
      const marks = Array.from({ length: 15 }, () => "?").join(", ");
      const sql = `INSERT INTO subscriptions (${SUBSCRIPTION_COLUMNS}, next_at) VALUES (${marks}, 0)`;
      await engine.query(sql, [one.id, platform, workspace, channel, ...valuesOf(one)]);
    },
    change: (id, change) =>
      engine.transaction(async (within) => {
        const known = await find(id, within);
        if (known !== undefined) {
          const sql = `UPDATE subscriptions SET story = ?, cron = ?, timezone = ?, about = ?, quiet = ?, state = ?,
            reason = ?, made_by = ?, made_at = ?, watermark = ?, per_hour = ?, next_at = 0 WHERE id = ?`;
          await within.query(sql, [...valuesOf({ ...known, ...change }), id]);
        }
      }),
    subscriptionsOf: async ({ platform, workspace, channel }) => {
      const sql = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions WHERE platform = ? AND workspace = ? AND channel = ? ORDER BY made_at, id`;
      return (await engine.query(sql, [platform, workspace, channel])).map(subscriptionOf);
    },
    subscriptionsBy: async (person, { platform, workspace }) => {
      const sql = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions WHERE platform = ? AND workspace = ? AND made_by = ? ORDER BY made_at, id`;
      return (await engine.query(sql, [platform, workspace, person])).map(subscriptionOf);
    },
    due: async (now, limit, after = "") => {
      const sql = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions WHERE id > ? AND state = 'on' AND per_hour IS NULL AND (next_at <= ? OR watermark > ?) ORDER BY id LIMIT ?`;
      return (await engine.query(sql, [after, now, now, limit])).map(subscriptionOf);
    },
  };
}
