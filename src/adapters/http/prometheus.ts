// Measures in the form that Prometheus collects. @see https://prometheus.io/docs/practices/naming/
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Measures } from "../../core/model/measures.ts";

/** What is looked up when somebody collects: numbers by name. */
export interface Gauges {
  /** Messages of digests in each state. */
  readonly deliveries: () => Promise<Readonly<Record<string, number>>>;
  /** Articles in each story. */
  readonly articles: () => Readonly<Record<string, number>>;
}

export interface Prometheus {
  readonly measures: Measures;
  /** The page that Prometheus reads. */
  page(gauges: Gauges): Promise<{ readonly type: string; readonly text: string }>;
}

/** From an answer's milliseconds to the three seconds that platforms wait. */
const COMMAND_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];
/** From on time to the six hours after which a digest is skipped. */
const LATE_SECONDS = [1, 2, 5, 10, 30, 60, 120, 300, 900, 3600, 21_600];
const WAIT_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 2, 5, 10, 60, 300];

function createMeters(registers: Registry[]) {
  return {
    commands: new Histogram({
      name: "summit_command_seconds",
      help: "Time from a request at the desk to its answer, by command, platform and outcome",
      labelNames: ["command", "platform", "outcome"],
      ...{ buckets: COMMAND_SECONDS, registers },
    }),
    delivered: new Counter({
      name: "summit_deliveries_total",
      help: "Messages of digests that were sent, skipped, failed or left unsure by this process",
      ...{ labelNames: ["state"], registers },
    }),
    late: new Histogram({
      name: "summit_digest_lateness_seconds",
      help: "Time from a digest's hour to the arrival of each of its messages",
      ...{ buckets: LATE_SECONDS, registers },
    }),
    waits: new Histogram({
      name: "summit_rate_limit_wait_seconds",
      help: "Time that messages waited for their turn within a platform's limit",
      labelNames: ["platform"],
      ...{ buckets: WAIT_SECONDS, registers },
    }),
    deliveries: new Gauge({
      name: "summit_deliveries",
      help: "Messages of digests in the database, by state",
      ...{ labelNames: ["state"], registers },
    }),
    articles: new Gauge({
      name: "summit_articles",
      help: "Articles that answers come from, by story",
      ...{ labelNames: ["story"], registers },
    }),
  };
}

function show(gauge: Gauge, label: string, values: Readonly<Record<string, number>>): void {
  gauge.reset();
  for (const [name, value] of Object.entries(values)) {
    gauge.set({ [label]: name }, value);
  }
}

/** Counts in a registry of its own, so that two of them in one process know nothing of each other. */
export function createPrometheus(): Prometheus {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const meters = createMeters([registry]);
  return {
    measures: {
      begin: (command, platform) => {
        const end = meters.commands.startTimer({ command, platform });
        return (outcome) => void end({ outcome });
      },
      delivered: (state, lateMs) => {
        meters.delivered.inc({ state });
        if (lateMs !== undefined) {
          meters.late.observe(Math.max(0, lateMs) / 1000);
        }
      },
      waited: (platform, ms) => meters.waits.observe({ platform }, ms / 1000),
    },
    page: async ({ deliveries, articles }) => {
      show(meters.articles, "story", articles());
      show(meters.deliveries, "state", await deliveries());
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
