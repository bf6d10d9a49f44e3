import type { Budget } from "../../../core/model/delivery.ts";
import type { SqlEngine } from "./engine.ts";

/** A wait longer than this was written under a clock that ran ahead: it is set aside. */
const LONGEST_WAIT_US = 10 * 60 * 1_000_000;

/**
 * Takes one token from a bucket that all replicas share: the generic cell rate algorithm in one statement.
 * @returns milliseconds to wait; 0: the token is taken
 * @see https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 */
export async function takeToken(engine: SqlEngine, budget: Budget): Promise<number> {
  const intervalUs = Math.ceil(1_000_000 / budget.perSecond);
  const toleranceUs = (budget.burst - 1) * intervalUs;
  const nowUs = Math.round((await engine.now()) * 1000);
  const taken = await engine.query(
    `INSERT INTO rate_tokens (bucket, free_at) VALUES (?, ?)
     ON CONFLICT (bucket) DO UPDATE SET free_at =
       CASE WHEN rate_tokens.free_at > ? AND rate_tokens.free_at <= ? THEN rate_tokens.free_at ELSE ? END + ?
     WHERE rate_tokens.free_at <= ? OR rate_tokens.free_at > ?
     RETURNING free_at`,
    [
      ...[budget.bucket, nowUs + intervalUs],
      ...[nowUs, nowUs + LONGEST_WAIT_US, nowUs, intervalUs],
      ...[nowUs + toleranceUs, nowUs + LONGEST_WAIT_US],
    ],
  );
  if (taken.length > 0) {
    return 0;
  }
  const [row] = await engine.query("SELECT free_at FROM rate_tokens WHERE bucket = ?", [
    budget.bucket,
  ]);
  return Math.max(1, Math.ceil((Number(row?.free_at ?? 0) - toleranceUs - nowUs) / 1000));
}
