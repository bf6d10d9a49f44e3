// The real desk over some articles, with a database in memory.
import { randomUUID } from "node:crypto";
import { commands as shipped } from "../../commands/index.ts";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createDigests } from "../../src/core/delivery/digests.ts";
import { createDesk } from "../../src/core/desk/desk.ts";
import { createRequestLimits } from "../../src/core/desk/request-limits.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { AnyCommand } from "../../src/core/model/command.ts";
import type { Log } from "../../src/core/model/ports.ts";
import type { State } from "../../src/core/model/stores.ts";
import { deskWording } from "../../src/core/wording/en/desk.ts";
import { alertsOf, followingOf } from "./following.ts";
import { storiesOf } from "./knowledge.ts";

export interface DeskOptions {
  readonly articles: readonly Article[];
  /** Besides the shipped ones, or in the place of those that have their names. */
  readonly commands?: readonly AnyCommand[];
  /** Shared by processes that are one bot; one of its own where absent. */
  readonly state?: State | undefined;
  readonly log?: Log;
}

export async function openDesk(options: DeskOptions) {
  const { articles, commands = [], log = () => undefined } = options;
  const names = new Set(commands.map(({ name }) => name));
  let digests = 0;
  const newId = (): string => {
    digests += 1;
    return `d${digests}`;
  };
  const state = options.state ?? (await openSqliteState(":memory:"));
  const desk = createDesk({
    commands: [...shipped.filter(({ name }) => !names.has(name)), ...commands],
    stories: storiesOf(articles),
    rows: state.rows("desk"),
    settings: state.settings,
    reports: state.reports,
    digests: createDigests({ store: state.deliveries, platforms: new Map(), newId }),
    alerts: alertsOf(state),
    following: followingOf({ state, articles }),
    limits: createRequestLimits({
      asker: { burst: 1000, intervalMs: 1 },
      channel: { burst: 1000, intervalMs: 1 },
    }),
    newKey: randomUUID,
    ...{ log, wording: deskWording },
  });
  return { desk, state, close: () => state.close() };
}
