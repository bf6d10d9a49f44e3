import { likeness, type Telling } from "../library/event-likeness.ts";
import type { MergedEvent } from "../library/merge-events.ts";
import { cite } from "../model/article.ts";
import type { Difference } from "../model/knowledge.ts";

/** Kinds of event that befall their subject once: two dates of one can't both be right. */
const ONCE = new Set("abolish born complete build die dissolve drown establish".split(" "));
/** How alike two events must be to be the same one, dated differently. */
const SAME = 0.52;

/** May another date of such an event exclude this one? */
export const happensOnce = ({ mention }: Telling): boolean => ONCE.has(mention.trigger);

function excludes(a: Telling, b: Telling): boolean {
  if (a.range === undefined || b.range === undefined || a.range.grain !== b.range.grain) {
    return false;
  }
  const apart = a.range.to < b.range.from || b.range.to < a.range.from;
  return (
    apart &&
    a.mention.trigger === b.mention.trigger &&
    ONCE.has(a.mention.trigger) &&
    likeness(a, b) >= SAME
  );
}

const articlesOf = (event: MergedEvent): Set<string> =>
  new Set(event.map(({ article }) => article.id));

/** Where other articles date the same event so that both can't be right; an article that tells both means two events. */
export function conflictsOf(event: MergedEvent, all: readonly MergedEvent[]): Difference[] {
  if (!happensOnce(event[0])) {
    return [];
  }
  const mine = articlesOf(event);
  const others = all.filter(
    (other) =>
      other !== event &&
      ![...articlesOf(other)].some((id) => mine.has(id)) &&
      event.some((a) => other.some((b) => excludes(a, b))),
  );
  const statement = ([first]: MergedEvent) => ({
    text: first.words ?? "",
    citations: [cite(first.article, first.mention)] as const,
  });
  return others.map((other) => ({
    about: cite(event[0].article, event[0].mention).quote,
    values: [statement(event), statement(other)],
  }));
}
