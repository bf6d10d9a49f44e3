// An article whose page is gone stays, where another outlet prints it: it becomes that outlet's.
import { articleOf } from "../../adapters/articles/draft.ts";
import { ENTRY } from "../../core/intake/link-key.ts";
import { fingerprintOf, linksOf } from "../../core/intake/signature.ts";
import type { Article, Printing } from "../../core/model/article.ts";
import type { FollowedArticle, IntakeRecord } from "../../core/model/following.ts";
import type { IntakeTurn, ReadForShelf } from "./intake-parts.ts";
import { isAt, isOurs } from "./take-in.ts";

/** Another outlet that prints an article, and what is remembered of its page. */
interface Heir {
  readonly printing: Required<Printing>;
  readonly record: IntakeRecord | undefined;
}

/** An article that is another outlet's now. */
export interface HandedOn {
  readonly article: FollowedArticle;
  readonly read: ReadForShelf;
  /** Of that outlet's page, which is looked at from now on. */
  readonly record: IntakeRecord;
}

/** Its page holds an article of its own besides. */
const holdsAnother = ({ record }: Heir): boolean => record !== undefined && isOurs(record);

async function heirOf(
  { intake }: Pick<IntakeTurn, "intake">,
  { story, also = [] }: Article,
  gone: string,
): Promise<Heir | undefined> {
  const printings = also.flatMap(({ publisher, url }) =>
    url === undefined || isAt(gone, url) ? [] : [{ publisher, url }],
  );
  const urls = printings.map(({ url }) => url);
  const records = new Map((await intake.known(story, urls)).map((one) => [one.url, one]));
  const heirs = printings.map((printing) => ({ printing, record: records.get(printing.url) }));
  return heirs.find((heir) => !holdsAnother(heir)) ?? heirs[0];
}

/** The article as another outlet prints it; who wrote it, and when it was changed, the first page alone has said. */
function asPrintedBy({ printing, record }: Heir, article: Article): Article {
  const { authors: _, updated: __, besides, also = [], ...rest } = article;
  const others = also.filter(({ url }) => !isAt(printing.url, url));
  const title = record?.title || article.title;
  return {
    ...articleOf({ ...rest, ...printing, title }, article),
    ...(others.length === 0 ? {} : { also: others }),
    ...(besides === undefined ? {} : { besides }),
  };
}

/** Its page is looked at at once, since it may be gone too, and then as one that was just taken in. */
function recordOf(heir: Heir, article: Article, gone: IntakeRecord, now: number): IntakeRecord {
  const { record, printing } = heir;
  const { story, id, title } = article;
  const seen = record ?? {
    story,
    url: printing.url,
    at: now,
    source: gone.source,
    title,
    stamp: "",
  };
  const taken = {
    ...{ ...seen, article: id, decision: "taken" as const },
    reason: `It prints what stood at ${gone.url}, which is gone.`,
  };
  return {
    ...(record !== undefined && holdsAnother(heir) ? record : taken),
    looks: 0,
    ...(printing.url.includes(ENTRY) ? {} : { lookAt: now }),
  };
}

/** Hands an article to another outlet that prints it; undefined where nobody does. @param gone of the page that is not there any more */
export async function handOn(
  turn: IntakeTurn,
  article: Article,
  gone: IntakeRecord,
): Promise<HandedOn | undefined> {
  const heir = await heirOf(turn, article, gone.url);
  if (heir === undefined) {
    return undefined;
  }
  const handed = asPrintedBy(heir, article);
  const { annotation, marks } = await turn.threads.consider(handed);
  // A page that holds another article too is that one's page: this one is known by its words.
  const links = holdsAnother(heir) ? [] : linksOf(handed.url);
  const known = turn.story(article.story);
  const kept = known.put(handed, { fingerprint: fingerprintOf(handed) }, marks, links);
  const source = heir.record?.source ?? gone.source;
  return {
    article: { article: handed, state: "current", source, differences: [] },
    read: { article: handed, annotation, marks: kept },
    record: recordOf(heir, handed, gone, await turn.now()),
  };
}
