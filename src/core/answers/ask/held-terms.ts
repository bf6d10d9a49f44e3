// Which of the question's terms the sentences of an article hold: from the terms kept with its reading, for cutting it
// into words again takes a third of an answer's time.
import type { Span } from "../../model/article.ts";
import type { Reading } from "../../model/knowledge.ts";
import { termsOf } from "../../text/terms.ts";
import type { Question } from "./read-question.ts";

/** How well something holds each of the question's terms, from 0 to 1. */
export type Fits = readonly number[];

/** Index and fit of the question's term that a term may stand for. */
export type Asked = ReadonlyMap<string, readonly [number, number]>;

function askedBy({ terms }: Question): Asked {
  const asked = new Map<string, readonly [number, number]>();
  for (const [index, { forms }] of terms.entries()) {
    for (const { term, weight } of forms) {
      if (weight > (asked.get(term)?.[1] ?? 0)) {
        asked.set(term, [index, weight]);
      }
    }
  }
  return asked;
}

export const highest = (a: Fits, b: Fits, factor = 1): Fits =>
  a.map((fit, index) => Math.max(fit, factor * (b[index] ?? 0)));

/** Where an article names, or means by a role ("the Chilean president"), what the question names. */
interface Named extends Span {
  readonly asked: readonly number[];
}

interface Seen {
  readonly sentences: (Fits | undefined)[];
  readonly named: readonly Named[];
  title?: Fits;
}

/** Articles as one question sees them: each sentence is looked at once, however many hits stand beside it. */
export class HeldTerms {
  readonly asked: Asked;
  readonly #terms: Question["terms"];
  readonly #none: Fits;
  readonly #asksForNames: boolean;
  readonly #idOf: (articleId: string, localEntity: string) => string | undefined;
  readonly #seen = new Map<Reading, Seen>();

  constructor(
    question: Question,
    idOf: (articleId: string, localEntity: string) => string | undefined,
  ) {
    this.asked = askedBy(question);
    this.#terms = question.terms;
    this.#none = question.terms.map(() => 0);
    this.#asksForNames = question.terms.some(({ entity }) => entity !== undefined);
    this.#idOf = idOf;
  }

  /** Of the sentences from one index to another, the end exclusive. */
  inSentences(reading: Reading, from: number, to: number): Fits {
    let fits = this.#none;
    for (let index = Math.max(0, from); index < to; index += 1) {
      fits = highest(fits, this.#inSentence(reading, index));
    }
    return fits;
  }

  inTitle(reading: Reading): Fits {
    const seen = this.#seenOf(reading);
    seen.title ??= this.#fitsOf(termsOf(reading.article.title).map(({ term }) => term));
    return seen.title;
  }

  /** Of the names and roles in a stretch of the text, beside what its words hold. */
  withNames(fits: Fits, reading: Reading, { start, end }: Span): Fits {
    const inside = this.#seenOf(reading).named.filter(
      (name) => name.start >= start && name.end <= end,
    );
    const named = new Set(inside.flatMap((name) => name.asked));
    return named.size === 0 ? fits : fits.map((fit, index) => (named.has(index) ? 1 : fit));
  }

  #inSentence(reading: Reading, index: number): Fits {
    const { sentences } = this.#seenOf(reading);
    const known = sentences[index];
    const sentence = reading.annotation.sentences[index];
    if (known !== undefined || sentence === undefined) {
      return known ?? this.#none;
    }
    const words = reading.annotation.terms[index]?.split(" ") ?? [];
    const fits = this.withNames(this.#fitsOf(words), reading, sentence);
    sentences[index] = fits;
    return fits;
  }

  #fitsOf(words: readonly string[]): Fits {
    const best = [...this.#none];
    for (const word of words) {
      const [index, fit] = this.asked.get(word) ?? [-1, 0];
      if (index >= 0) {
        best[index] = Math.max(best[index] ?? 0, fit);
      }
    }
    return best;
  }

  #seenOf(reading: Reading): Seen {
    const seen = this.#seen.get(reading) ?? { sentences: [], named: this.#namedIn(reading) };
    this.#seen.set(reading, seen);
    return seen;
  }

  #namedIn({ annotation }: Reading): Named[] {
    if (!this.#asksForNames) {
      return [];
    }
    const known = new Map<string, readonly number[]>();
    return [...annotation.names, ...annotation.roles].flatMap(({ start, end, entity }) => {
      const asked = known.get(entity) ?? this.#askedFor(annotation.articleId, entity);
      known.set(entity, asked);
      return asked.length === 0 ? [] : [{ start, end, asked }];
    });
  }

  #askedFor(articleId: string, localEntity: string): number[] {
    const id = this.#idOf(articleId, localEntity);
    return this.#terms.flatMap(({ entity }, index) =>
      entity !== undefined && entity === id ? [index] : [],
    );
  }
}
