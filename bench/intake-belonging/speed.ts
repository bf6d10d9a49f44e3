import { marksOf } from "../../src/core/intake/article-marks.ts";
import { belonging } from "../../src/core/intake/belonging.ts";
import { createStoryProfile } from "../../src/core/intake/story-profile.ts";
import { readArticle } from "../../src/core/reading/read-article.ts";
import { articleMaker } from "../generate-articles.ts";
import type { Told } from "./sets.ts";

const ARTICLES = 10_000;

/** The processor's time, so that what else runs on the machine does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What judging an article costs beside a story of ten thousand, on this machine. */
export function speedRows(asked: readonly Told[]): string[] {
  const maker = articleMaker(11);
  const profile = createStoryProfile();
  global.gc?.();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  // Reading ten thousand would take a minute: one in twenty is read, and marked for twenty.
  const kinds = Array.from({ length: ARTICLES / 20 }, (_, number) => {
    const article = maker.article(number);
    return marksOf({ article, annotation: readArticle(article) });
  });
  const started = processorMs();
  for (let number = 0; number < ARTICLES; number++) {
    const marks = kinds[number % kinds.length] as (typeof kinds)[number];
    const fresh = marks.pairs.map((mark) => ({ ...mark, key: (mark.key + number) >>> 0 }));
    profile.add(`${number}`, { ...marks, pairs: fresh });
  }
  const built = processorMs() - started;
  kinds.length = 0;
  global.gc?.();
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const times = Array.from({ length: 20 }, () => asked)
    .flat()
    .map(({ reading }) => {
      const from = processorMs();
      belonging(reading, profile, { include: ["ferry"], exclude: ["circus"] });
      return processorMs() - from;
    })
    .sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(2);
  return [
    `A story of ${ARTICLES} articles: ${(built / ARTICLES).toFixed(3)} ms to add one, ${((after - before) / 1e6).toFixed(0)} MB${global.gc === undefined ? " (no --expose-gc: with garbage)" : ""}`,
    `Judging one of ${asked.length} news articles against it: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  ];
}
