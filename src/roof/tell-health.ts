// What /healthz and /metrics look at.
import { setTimeout as sleep } from "node:timers/promises";
import { type HealthServer, openHealthServer } from "../adapters/http/health-server.ts";
import type { Prometheus } from "../adapters/http/prometheus.ts";
import type { Config } from "../config.ts";
import { type Check, type Finding, fine } from "../core/model/health.ts";
import type { StoryShelf } from "../core/model/knowledge.ts";
import type { Log, Platform } from "../core/model/ports.ts";
import type { State } from "../core/model/stores.ts";

const MINUTE_MS = 60_000;

/** A row that need not outlive a power cut: what can be read may still not be writable. */
const canWrite = (state: State) => async (): Promise<Finding> => {
  await state.rows("health").set("written", "1", MINUTE_MS);
  return fine("can be written");
};

export interface Told {
  readonly where: NonNullable<Config["health"]>;
  readonly state: State;
  readonly stories: StoryShelf;
  readonly prometheus: Prometheus;
  /** Those that are connected here. */
  readonly platforms: readonly Platform[];
  /** How the delivery of digests goes, where this process delivers. */
  readonly delivery: (() => Finding) | undefined;
  readonly log: Log;
  /** So long the database may take to count what /metrics shows; 5 s where absent. */
  readonly patienceMs?: number;
}

/** Prometheus asks again after ten seconds. */
const PATIENCE_MS = 5000;

function checksOf({ state, platforms, delivery }: Told): Check[] {
  const connections = platforms.flatMap(({ id, health }) =>
    health === undefined ? [] : [{ name: id, look: health }],
  );
  return [
    { name: "database", look: canWrite(state) },
    ...(delivery === undefined ? [] : [{ name: "digests", look: delivery }]),
    ...connections,
  ];
}

const articlesIn = ({ names, knowledge }: StoryShelf): Record<string, number> =>
  Object.fromEntries(names.map((story) => [story, knowledge(story)?.articles.length ?? 0]));

/** What is measured here is told all the same while the database is gone: that is when somebody looks. */
async function countDeliveries({ state, log, patienceMs = PATIENCE_MS }: Told) {
  const ends = new AbortController();
  const late = sleep(patienceMs, undefined, { signal: ends.signal }).then(() => {
    throw new Error(`the database did not answer in ${patienceMs} ms`);
  });
  try {
    return await Promise.race([state.deliveries.counts(), late]);
  } catch (error) {
    log("error", "the deliveries could not be counted for /metrics", { error });
    return {};
  } finally {
    late.catch(() => undefined);
    ends.abort();
  }
}

/** Tells whether all is well, and what was measured, to whoever asks. @throws ConfigError where the port can't be had */
export function tellHealth(told: Told): Promise<HealthServer> {
  const { where, stories, prometheus, log } = told;
  return openHealthServer({
    ...{ ...where, log, checks: checksOf(told) },
    metrics: () =>
      prometheus.page({
        deliveries: () => countDeliveries(told),
        articles: () => articlesIn(stories),
      }),
  });
}
