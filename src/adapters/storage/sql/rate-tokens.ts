import type { Budget } from "../../../core/model/delivery.ts";
import type { SqlEngine } from "./engine.ts";

/** A wait longer than this was written under a clock that ran ahead: it is set aside. */
const LONGEST_WAIT_US = 10 * 60 * 1_000_000;

const holdOf = (bucket: string): string => `held:${bucket}`;

/** Gives no token of a bucket for so long, whichever replica asks. */
export async function holdTokens(engine: SqlEngine, { bucket }: Budget, ms: number): Promise<void> {
  const until = Math.ceil(((await engine.now()) + Math.min(ms, LONGEST_WAIT_US / 1000)) * 1000);
  await engine.query(
    `INSERT INTO rate_tokens (bucket, free_at) VALUES (?, ?), (?, ?)
     ON CONFLICT (bucket) DO UPDATE SET free_at = excluded.free_at WHERE rate_tokens.free_at < excluded.free_at`,
    [bucket, until, holdOf(bucket), until],
  );
}

/** @returns milliseconds that a bucket is still held; a hold of a clock that ran ahead is set aside */
export async function heldFor(engine: SqlEngine, { bucket }: Budget): Promise<number> {
  const sql = "SELECT free_at FROM rate_tokens WHERE bucket = ?";
  const [row] = await engine.query(sql, [holdOf(bucket)]);
  const leftUs = Number(row?.free_at ?? 0) - (await engine.now()) * 1000;
  return leftUs > LONGEST_WAIT_US ? 0 : Math.max(0, Math.ceil(leftUs / 1000));
}

/**
 * Reserves the next token of a bucket that all replicas share: the generic cell rate algorithm in one statement.
 * @param patienceMs a token that comes later than this is not taken
 * @returns milliseconds until the token is there; more than the patience where none was taken
 * @see https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 */
export async function takeToken(
  engine: SqlEngine,
  budget: Budget,
  patienceMs: number,
): Promise<number> {
  const intervalUs = Math.ceil(1_000_000 / budget.perSecond);
  // Whole microseconds, whatever the budget and the patience: PostgreSQL's integers refuse a fraction.
  const costUs = Math.ceil(intervalUs * (budget.cost ?? 1));
  const toleranceUs = Math.floor((budget.burst - 1) * intervalUs);
  const patienceUs = Math.floor(patienceMs * 1000);
  const nowUs = Math.round((await engine.now()) * 1000);
  const waitMs = (freeAtUs: number): number =>
    Math.max(0, Math.ceil((freeAtUs - toleranceUs - nowUs) / 1000));
  const [taken] = await engine.query(
    `INSERT INTO rate_tokens (bucket, free_at) VALUES (?, ?)
     ON CONFLICT (bucket) DO UPDATE SET free_at =
       CASE WHEN rate_tokens.free_at > ? AND rate_tokens.free_at <= ? THEN rate_tokens.free_at ELSE ? END + ?
     WHERE rate_tokens.free_at <= ? OR rate_tokens.free_at > ?
     RETURNING free_at`,
    [
      ...[budget.bucket, nowUs + costUs],
      ...[nowUs, nowUs + LONGEST_WAIT_US, nowUs, costUs],
      ...[nowUs + toleranceUs + patienceUs, nowUs + LONGEST_WAIT_US],
    ],
  );
  if (taken !== undefined) {
    return waitMs(Number(taken.free_at) - costUs);
  }
  const sql = "SELECT free_at FROM rate_tokens WHERE bucket = ?";
  const [row] = await engine.query(sql, [budget.bucket]);
  return Math.max(patienceMs + 1, waitMs(Number(row?.free_at ?? 0)));
}
