import type { Article } from "../../core/model/article.ts";
import { CorpusError } from "../../core/model/errors.ts";
import { byCodeUnit } from "./corpus-folder.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** What decides whether an article of a story is answered from; its text is not needed. */
export interface Candidate {
  readonly file: string;
  readonly line: number | undefined;
  readonly id: string;
  readonly revision: string;
  readonly fingerprint: string;
  /** How many of its date, title, publisher and address are known; the date counts for all others. */
  readonly known: number;
}

export function candidateOf(article: Article, file: string, line: number | undefined): Candidate {
  const { id, revision, title, publisher, published, url, text } = article;
  const known = [title, publisher, url].filter(Boolean).length + (published === "unknown" ? 0 : 4);
  return { file, line, id, revision, fingerprint: fingerprintOf(text), known };
}

/**
 * Chooses the articles of a story: of those with the same words the one of which most is known, of those with one id
 * the first by path.
 *
 * @param candidates in any order
 */
export function chooseArticles<C extends Candidate>(
  candidates: readonly C[],
): { readonly chosen: readonly C[]; readonly problems: readonly CorpusError[] } {
  const problems: CorpusError[] = [];
  const byWords = new Map<string, C>();
  const unlike: C[] = [];
  for (const candidate of candidates.toSorted(byKnowledge)) {
    const same = byWords.get(candidate.fingerprint);
    if (candidate.fingerprint === "") continue;
    if (same === undefined) {
      byWords.set(candidate.fingerprint, candidate);
      unlike.push(candidate);
    } else {
      problems.push(isSameArticle(candidate, same));
    }
  }
  const byId = new Map<string, C>();
  for (const candidate of unlike.toSorted(byPath)) {
    const first = byId.get(candidate.id);
    if (first === undefined) byId.set(candidate.id, candidate);
    else problems.push(hasSameId(candidate, first));
  }
  return { chosen: [...byId.values()], problems };
}

const byPath = (a: Candidate, b: Candidate): number =>
  byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnit(a.id, b.id);

const byKnowledge = (a: Candidate, b: Candidate): number => b.known - a.known || byPath(a, b);

const placeOf = ({ file, line }: Candidate): string =>
  line === undefined ? file : `${file}:${line}`;

const isSameArticle = (repeat: Candidate, kept: Candidate): CorpusError =>
  new CorpusError("same-article", `This is the article of ${placeOf(kept)} again.`, {
    ...{ file: repeat.file, line: repeat.line, severity: "note" },
    remedy: "Both count as one.",
  });

const hasSameId = (second: Candidate, first: Candidate): CorpusError =>
  new CorpusError("same-id", `The id "${second.id}" is that of ${placeOf(first)} already.`, {
    ...{ file: second.file, line: second.line },
    remedy: "Give it an id of its own; until then only the first is answered from.",
  });
