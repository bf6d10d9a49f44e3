// Rows of the outbox as everybody else knows them.
import type { Delivered, DeliveryState, Lease, Slot } from "../../../core/model/delivery.ts";
import type { SqlRow } from "./engine.ts";

const slotOf = (row: SqlRow): Slot => ({
  key: String(row.slot_key),
  subscriptionId: String(row.subscription),
  local: String(row.local),
  at: Number(row.at),
  ...(typeof row.replies_to === "string"
    ? { reply: { to: row.replies_to, article: JSON.parse(String(row.subject)) } }
    : {}),
});

const numberOr = (value: unknown): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);

const textOr = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : String(value);

export const leaseOf = (row: SqlRow, head: string | undefined): Lease => ({
  key: String(row.key),
  slot: slotOf(row),
  part: Number(row.part),
  owner: String(row.owner),
  epoch: Number(row.epoch),
  until: Number(row.lease_until),
  payload: row.payload === null ? undefined : (JSON.parse(String(row.payload)) as Lease["payload"]),
  uncertain: Number(row.uncertain) === 1,
  firstSendAt: numberOr(row.first_send_at),
  attempts: Number(row.attempts),
  head,
});

export const deliveredOf = (row: SqlRow): Delivered => ({
  slot: slotOf(row),
  timezone: String(row.timezone),
  ...(typeof row.about === "string" ? { about: row.about } : {}),
  isAlert: row.per_hour !== null,
  part: Number(row.part),
  state: row.state as DeliveryState,
  reason: textOr(row.reason),
  messageId: textOr(row.message_id),
  since: Number(row.since),
});
