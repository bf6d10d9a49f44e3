import { createAlerts } from "../../src/core/delivery/alerts.ts";
import { createFollowing } from "../../src/core/intake/following.ts";
import type { Article } from "../../src/core/model/article.ts";
import { SourceError } from "../../src/core/model/errors.ts";
import type { FollowedSource, Intake, IntakeRecord } from "../../src/core/model/following.ts";
import type { State } from "../../src/core/model/stores.ts";
import { storiesOf } from "./knowledge.ts";

/** A source that a channel follows, with what the test cares about. */
export function sourceOf(fields: Partial<FollowedSource> = {}): FollowedSource {
  return {
    id: "f1",
    place: { platform: "discord", workspace: "guild", channel: "general" },
    story: "bridge",
    url: "https://quay.example/feed",
    kind: "feed",
    title: "The Quay",
    rules: { include: [], exclude: [] },
    all: false,
    madeBy: "reader",
    madeAt: 0,
    declared: false,
    state: "on",
    nextAt: 0,
    reading: {
      ...{ failures: 0, intervalMs: 60_000, taken: 0, repeats: 0, revisions: 0 },
      ...{ leftOut: {}, waiting: 0 },
    },
    ...fields,
  };
}

/** An article that was followed. */
export const followedOf = (fields: Partial<Article> = {}): Article => ({
  id: "quay-1",
  revision: "r1",
  story: "bridge@discord:guild",
  title: "The bridge opens",
  publisher: "The Quay",
  published: "2031-05-02",
  url: "https://quay.example/bridge",
  text: "The bridge opened on Friday.",
  ...fields,
});

export const recordOf = (fields: Partial<IntakeRecord> = {}): IntakeRecord => ({
  story: "bridge@discord:guild",
  url: "https://quay.example/bridge",
  at: 1,
  source: "f1",
  decision: "taken",
  title: "The bridge opens",
  stamp: "a",
  looks: 0,
  ...fields,
});

/** What a look found: articles that are current, and what else the test cares about. */
export const intakeOf = (
  articles: readonly Article[],
  rest: Partial<Omit<Intake, "articles">> = {},
): Intake => ({
  articles: articles.map((article) => ({
    article,
    state: "current",
    source: "f1",
    differences: [],
  })),
  records: [],
  sources: [],
  ...rest,
});

/** Follows what it is told to without a network: every address holds a feed that nobody reads. */
export const followingOf = ({
  state,
  articles,
}: {
  readonly state: State;
  readonly articles: readonly Article[];
}) =>
  createFollowing({
    store: state.intake,
    stories: storiesOf(articles),
    find: async (url) => ({ kind: "feed", url, title: "The Quay" }),
    attend: async () => undefined,
    explain: async () => {
      throw new SourceError("unreachable", "There is no network here.");
    },
    plain: (url) => (URL.canParse(url) ? url : undefined),
    changed: async () => undefined,
    now: () => state.deliveries.now(),
    newId: () => "f1",
  });

export const alertsOf = ({ deliveries: store, intake }: State, newId = () => "a1") =>
  createAlerts({ store, intake, platforms: new Map(), newId });
