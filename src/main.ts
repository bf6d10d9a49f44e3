// `npm start`: the platforms whose tokens are there, and the terminal where there is none.
import { createInterface } from "node:readline";
import { describeProblem } from "./adapters/articles/corpus-problems.ts";
import type { HealthServer } from "./adapters/http/health-server.ts";
import type { Prometheus } from "./adapters/http/prometheus.ts";
import { logToStderr } from "./adapters/log/stderr-log.ts";
import { lookOf, runLines, runPrompt } from "./adapters/terminal/prompt.ts";
import { renderText } from "./adapters/terminal/render.ts";
import { requestFor } from "./adapters/terminal/request.ts";
import { createScreen, type Screen } from "./adapters/terminal/screen.ts";
import { type Config, readEnvironment } from "./config.ts";
import type { Subscription } from "./core/model/delivery.ts";
import type { Log, Platform } from "./core/model/ports.ts";
import { sayEnded } from "./core/wording/en/digest-command.ts";
import { createComposer } from "./roof/compose-digest.ts";
import { calmly, endInTime, toldToStop } from "./roof/end-in-time.ts";
import { openHistory } from "./roof/line-history.ts";
import { measureDeliveries } from "./roof/measure-deliveries.ts";
import { openSummit, type Summit } from "./roof/open-summit.ts";
import { endWhereNothingCanBeWritten, endWith } from "./roof/program-error.ts";
import { type Delivery, startDelivery } from "./roof/run-delivery.ts";
import { tellHealth } from "./roof/tell-health.ts";
import { watchDatabase } from "./roof/watch-database.ts";

const write = (text: string): void => void process.stdout.write(text);

const HOW_TO_CONNECT = `To connect Discord, set DISCORD_TOKEN; to connect Slack, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN:
.env.example says where to get them, docs/discord.md and docs/slack.md go step by step.
`;

async function runTerminal(
  { desk }: Summit,
  config: Config,
  log: Log,
  screen: Screen,
): Promise<void> {
  const look = lookOf(process.stdout, config.noColour);
  const now = (): number => Date.now();
  if (process.stdin.isTTY) {
    write("Summit answers from news reports; every sentence carries its source.\n");
    write("Ask a question, or type help. Tab completes; exit ends.\n\n");
    await runPrompt(
      desk,
      {
        ...{ input: process.stdin, output: process.stdout, now, screen },
        ...openHistory(config.dataDir, log),
      },
      look,
    );
    return;
  }
  const lines = createInterface({ input: process.stdin });
  const count = await runLines(desk, lines, write, { look, now });
  if (count === 0) {
    const briefing = await desk.handle(requestFor("digest", "preview", now()));
    write(`${renderText(briefing, look)}\n${HOW_TO_CONNECT}`);
  }
}

/** For what is still being written. */
const LEAVE_MS = 1000;
const MINUTE_MS = 60_000;

async function main(): Promise<void> {
  const config = readEnvironment();
  const database = watchDatabase(logToStderr(config.logLevel));
  const { log } = database;
  for (const { variable, problem } of config.strays) {
    log("warn", `${variable}: ${problem}`);
  }
  const prometheus = await openPrometheus(config);
  const screen = createScreen(process.stdout);
  let delivery: Delivery | undefined;
  const summit = await openSummit({
    ...{
      config,
      noCache: false,
      log,
      follow: true,
      print: screen.print,
      measures: prometheus?.measures,
    },
    wake: () => delivery?.ring(),
    connect: async (state) =>
      config.discord === undefined && config.slack === undefined
        ? []
        : // Their libraries take half a second to load: the terminal alone does not wait for them.
          (await import("./roof/connect.ts")).connect(config, state, log),
  });
  const connected = [...summit.platforms.values()].filter(({ id }) => id !== "terminal");
  const serving = config.role === "worker" ? [] : connected;
  database.watch(() => summit.state.rows("health").set("written", "1", MINUTE_MS));
  // Who is told to stop while a platform does not answer at the start stops as well.
  const alone = connected.length === 0 && config.role === "all";
  const told = alone ? undefined : toldToStop(log);
  let health: HealthServer | undefined;
  try {
    for (const problem of summit.problems) {
      log("warn", describeProblem(problem));
    }
    delivery = config.role === "gateway" ? undefined : deliver(summit, log, prometheus);
    await (config.role === "gateway" ? undefined : summit.takeIn());
    health = await openHealth({ config, summit, prometheus, platforms: serving, delivery, log });
    await (told === undefined
      ? runTerminal(summit, config, log, screen)
      : Promise.race([told, serve(serving, summit, log, told)]));
  } finally {
    // After a start that failed as well: whatever runs would keep the process alive.
    endInTime(log);
    const stops = [delivery, ...serving].map((part) => part?.stop());
    await Promise.all(stops.map((stop) => calmly(stop, log)));
    database.stop();
    await calmly(health?.close(), log);
    await calmly(summit.close(), log);
    if (connected.length > 0) {
      // discord.js, ended while it can't reach its server, goes on trying, and would keep the process alive.
      setTimeout(() => process.exit(), LEAVE_MS).unref();
    }
  }
}

/** Digests are delivered as long as the process runs, the terminal's own too. */
function deliver(summit: Summit, log: Log, prometheus: Prometheus | undefined): Delivery {
  const { stories, platforms, desk, catchUp, told } = summit;
  const measured = prometheus && measureDeliveries(summit.state.deliveries, prometheus.measures);
  const state = { ...summit.state, ...(measured && { deliveries: measured }) };
  const compose = createComposer({
    ...{ stories, platforms, desk, catchUp, told },
    ...{ store: state.deliveries, intake: state.intake },
  });
  const tellOwner = async (ended: Subscription, reason: string): Promise<void> => {
    const { id, place, madeBy: person } = ended;
    const told = await summit.tell({ place, person }, sayEnded(ended, reason), `ended:${id}`);
    log("warn", "a digest has ended", { id, ...place, reason, told });
  };
  return startDelivery({ state, platforms, compose, tellOwner, log });
}

/** prom-client is loaded where somebody wants to know. */
const openPrometheus = async ({ health }: Config): Promise<Prometheus | undefined> =>
  health && (await import("./adapters/http/prometheus.ts")).createPrometheus();

async function openHealth(parts: {
  readonly config: Config;
  readonly summit: Summit;
  readonly prometheus: Prometheus | undefined;
  readonly platforms: readonly Platform[];
  readonly delivery: Delivery | undefined;
  readonly log: Log;
}): Promise<HealthServer | undefined> {
  const { config, summit, prometheus, delivery } = parts;
  const where = config.health;
  return where === undefined || prometheus === undefined
    ? undefined
    : tellHealth({ ...summit, ...parts, prometheus, where, delivery: delivery?.health });
}

/** Starts the platforms and waits until the process is told to stop. */
async function serve(
  platforms: readonly Platform[],
  { desk }: Summit,
  log: Log,
  told: Promise<void>,
): Promise<void> {
  await Promise.all(platforms.map((platform) => platform.start(desk)));
  log("info", "ready", { platforms: platforms.map(({ id }) => id) });
  await told;
}

endWhereNothingCanBeWritten();
try {
  await main();
} catch (error) {
  endWith(error);
}
