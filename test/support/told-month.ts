// A month of a made-up story told by daily digests, and what each of them told.
import { type Digest, findDigest } from "../../src/core/answers/digest.ts";
import { createLibrary } from "../../src/core/library/library.ts";
import type { Citation } from "../../src/core/model/article.ts";
import type { Reading } from "../../src/core/model/knowledge.ts";
import { sayDigest } from "../../src/core/wording/en/digest.ts";
import { readingOf } from "./knowledge.ts";
import type { Fact, Month } from "./story-month.ts";

export interface ToldMonth {
  /** Facts that some digest told, with the days on which it did. */
  readonly daysTold: ReadonlyMap<string, readonly number[]>;
  /** Facts put anew that were told as changed, with the old words. */
  readonly toldAsChanged: ReadonlySet<string>;
  /** Facts that were told as changed or as contradictions though nothing was put anew. */
  readonly wronglyChanged: readonly string[];
}

/** What a digest tells: the sentences that stand for its items, not the further sources. */
function leadsOf(digest: Digest): Citation[] {
  const items = [...digest.happened, ...digest.planned, ...digest.said, ...digest.reported];
  const leads = items.map(({ item }) => item.citations[0]);
  const changed = digest.changed.map(({ item }) => item.sentence);
  const different = digest.different.flatMap(({ item }) => item.values.at(-1)?.citations[0] ?? []);
  return [...leads, ...changed, ...different].filter((citation) => citation !== undefined);
}

/** Composes a digest each day and delivers it whole. */
export function tellMonth({ articles, facts, factOf }: Month): ToldMonth {
  const revisions = new Map<string, Reading>();
  const current = new Map<string, Reading>();
  const library = createLibrary("valley", {
    get: (id, revision) =>
      revision === undefined ? current.get(id) : revisions.get(`${id}@${revision}`),
  });
  const told = new Set<string>();
  const daysTold = new Map<string, number[]>();
  const toldAsChanged = new Set<string>();
  const wronglyChanged: string[] = [];
  const factAt = ({ articleId, revision, start }: Citation): Fact | undefined => {
    const reading = revisions.get(`${articleId}@${revision}`);
    const sentence = reading?.annotation.sentences.find(
      (each) => each.start <= start && start < each.end,
    );
    return factOf(reading?.article.text.slice(sentence?.start, sentence?.end) ?? "");
  };
  const days = Math.max(...facts.map(({ day }) => day)) + 1;
  for (let day = 0; day < days; day += 1) {
    for (const { article } of articles.filter((each) => each.day === day)) {
      const reading = readingOf(article);
      revisions.set(`${article.id}@${article.revision}`, reading);
      current.set(article.id, reading);
      library.add(reading);
    }
    const digest = findDigest(library.knowledge, { told });
    for (const id of new Set(leadsOf(digest).flatMap((lead) => factAt(lead)?.id ?? []))) {
      daysTold.set(id, [...(daysTold.get(id) ?? []), day]);
    }
    for (const { item } of digest.changed) {
      const [now, before] = [factAt(item.sentence), factAt(item.known)];
      if (now?.instead !== undefined && now.instead === before?.id) toldAsChanged.add(now.id);
      else wronglyChanged.push(`${item.sentence.quote} / ${item.known.quote}`);
    }
    wronglyChanged.push(
      ...digest.different.map(({ item }) => item.values.map(({ text }) => text).join(" / ")),
    );
    for (const chapter of sayDigest(digest)) for (const fact of chapter.facts) told.add(fact);
  }
  return { daysTold, toldAsChanged, wronglyChanged };
}
