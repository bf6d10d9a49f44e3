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
 * Which articles of a story are answered from, whatever the order they come in: of those with the same words the one
 * of which most is known, and of those with one id the first by path.
 */
export class StoryChoice {
  readonly #byWords = new Map<string, Set<Candidate>>();
  readonly #byId = new Map<string, Set<Candidate>>();
  /** Choices that were asked for since something last came or went: groups can be as large as the story. */
  readonly #best = new Map<string, Candidate | undefined>();
  readonly #chosen = new Map<string, Candidate | undefined>();

  add(candidate: Candidate): void {
    if (candidate.fingerprint === "") return; // without words there is nothing to answer from
    groupOf(this.#byWords, candidate.fingerprint).add(candidate);
    groupOf(this.#byId, candidate.id).add(candidate);
    this.#forget();
  }

  remove(candidate: Candidate): void {
    drop(this.#byWords, candidate.fingerprint, candidate);
    drop(this.#byId, candidate.id, candidate);
    this.#forget();
  }

  get ids(): Iterable<string> {
    return this.#byId.keys();
  }

  /** Ids whose choice can change when these candidates come or go. */
  idsBeside(candidates: readonly Candidate[]): ReadonlySet<string> {
    const words = new Set(candidates.map(({ fingerprint }) => fingerprint));
    const beside = [...words].flatMap((each) => [...(this.#byWords.get(each) ?? [])]);
    return new Set([...candidates, ...beside].map(({ id }) => id));
  }

  chosen(id: string): Candidate | undefined {
    return remembered(this.#chosen, id, () => {
      const group = [...(this.#byId.get(id) ?? [])];
      return firstOf(
        group.filter((each) => this.#bestOf(each) === each),
        byPath,
      );
    });
  }

  /** Why a candidate is not answered from. */
  problemOf(candidate: Candidate): CorpusError | undefined {
    const best = this.#bestOf(candidate);
    const first = this.chosen(candidate.id);
    if (best !== undefined && best !== candidate) return isSameArticle(candidate, best);
    return first === undefined || first === candidate ? undefined : hasSameId(candidate, first);
  }

  /** Of all candidates with these words. */
  #bestOf({ fingerprint }: Candidate): Candidate | undefined {
    return remembered(this.#best, fingerprint, () =>
      firstOf([...(this.#byWords.get(fingerprint) ?? [])], byKnowledge),
    );
  }

  #forget(): void {
    this.#best.clear();
    this.#chosen.clear();
  }
}

function remembered<V>(memory: Map<string, V>, key: string, find: () => V): V {
  if (!memory.has(key)) memory.set(key, find());
  return memory.get(key) as V;
}

function groupOf(groups: Map<string, Set<Candidate>>, key: string): Set<Candidate> {
  const group = groups.get(key) ?? new Set();
  groups.set(key, group);
  return group;
}

function drop(groups: Map<string, Set<Candidate>>, key: string, candidate: Candidate): void {
  const group = groups.get(key);
  group?.delete(candidate);
  if (group?.size === 0) groups.delete(key);
}

type Order = (a: Candidate, b: Candidate) => number;

const firstOf = (group: readonly Candidate[], order: Order): Candidate | undefined =>
  group.reduce<Candidate | undefined>(
    (first, each) => (first === undefined || order(each, first) < 0 ? each : first),
    undefined,
  );

export const byPath: Order = (a, b) =>
  byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnit(a.id, b.id);

const byKnowledge: Order = (a, b) => b.known - a.known || byPath(a, b);

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
