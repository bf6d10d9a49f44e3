import type { NameKind } from "../model/annotation.ts";
import type { Reading } from "../model/knowledge.ts";
import { countryNamed } from "../reading/names/country-names.ts";
import { nameWords } from "../reading/names/name-words.ts";

export const KINDS: readonly NameKind[] = ["person", "organisation", "place", "other"];

/** What one article adds to one form. */
export interface Share {
  readonly local: string;
  readonly key: string;
  readonly kind: NameKind;
  /** Text and count of each way of writing. */
  readonly texts: readonly (readonly [string, number])[];
}

const byCount = (a: readonly [string, number], b: readonly [string, number]): number =>
  b[1] - a[1] || (a[0] < b[0] ? -1 : 1);

function shareOf(local: string, kinds: readonly number[], counts: Map<string, number>): Share {
  const texts = [...counts].sort(byCount);
  const words = texts.map(([text]) => nameWords(text));
  const fullest = words.reduce((so, each) => (each.length > so.length ? each : so), []);
  const kind = KINDS[kinds.indexOf(Math.max(...kinds))] ?? "other";
  const country = kind === "person" ? undefined : countryNamed(fullest);
  const full = country === undefined ? fullest : nameWords(country);
  const key = `${kind === "person" ? "person" : "name"}:${full.join(" ")}`;
  return { local, key, kind, texts };
}

/** What an article adds: one share a bearer. */
function sharesOf({ article, annotation }: Reading): Share[] {
  const locals = new Map<string, { kinds: number[]; texts: Map<string, number> }>();
  for (const { start, end, kind, entity } of annotation.names) {
    const local = locals.get(entity) ?? { kinds: [0, 0, 0, 0], texts: new Map() };
    const text = article.text.slice(start, end).replace(/\s+/g, " ");
    const at = KINDS.indexOf(kind);
    local.kinds[at] = (local.kinds[at] ?? 0) + 1;
    local.texts.set(text, (local.texts.get(text) ?? 0) + 1);
    locals.set(entity, local);
  }
  return [...locals].map(([local, { kinds, texts }]) => shareOf(local, kinds, texts));
}

/** Shares in a row: local, key, kind, number of texts, then each text and its count. Small, for there are millions. */
type Packed = readonly (string | number)[];

function unpack(packed: Packed): Share[] {
  const shares: Share[] = [];
  for (let at = 0; at < packed.length; ) {
    const [local, key, kind, size] = packed.slice(at, at + 4) as [string, string, number, number];
    const first = at + 4;
    const texts = Array.from(
      { length: size },
      (_, index) =>
        [packed[first + 2 * index] as string, packed[first + 2 * index + 1] as number] as const,
    );
    shares.push({ local: local || key, key, kind: KINDS[kind] ?? "other", texts });
    at = first + 2 * size;
  }
  return shares;
}

/** Runs for every name of every sentence that an answer looks at: nothing is unpacked. */
function keyIn(packed: Packed, local: string): string | undefined {
  for (let at = 0; at < packed.length; at += 4 + 2 * (packed[at + 3] as number)) {
    const key = packed[at + 1];
    if ((packed[at] || key) === local) {
      return key as string;
    }
  }
  return undefined;
}

/** What each article adds, by its id. */
export interface ShareStore {
  add(reading: Reading): void;
  get(articleId: string): readonly Share[];
  /** The form that an article's local entity is of. */
  keyOf(articleId: string, local: string): string | undefined;
  delete(articleId: string): void;
  save(): Uint8Array;
  /** @returns the ids of the articles that were saved */
  load(saved: Uint8Array | undefined): readonly string[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function createShareStore(): ShareStore {
  const byArticle = new Map<string, Packed>();
  const strings = new Map<string, string>();
  /** One copy of each string, cut loose from the article's text, which it would keep in memory. */
  const own = (text: string): string => {
    const known = strings.get(text);
    if (known !== undefined) {
      return known;
    }
    const copy = decoder.decode(encoder.encode(text));
    strings.set(copy, copy);
    return copy;
  };
  const pack = ({ local, key, kind, texts }: Share): Packed => [
    ...[local === key ? "" : own(local), own(key), KINDS.indexOf(kind), texts.length],
    ...texts.flatMap(([text, count]) => [own(text), count]),
  ];
  const get = (articleId: string): Share[] => unpack(byArticle.get(articleId) ?? []);
  return {
    get,
    add: (reading) => void byArticle.set(reading.article.id, sharesOf(reading).flatMap(pack)),
    keyOf: (articleId, local) => keyIn(byArticle.get(articleId) ?? [], local),
    delete: (articleId) => void byArticle.delete(articleId),
    save: () => encoder.encode(JSON.stringify([...byArticle])),
    load: (saved) => {
      const read = saved && (JSON.parse(decoder.decode(saved)) as [string, Packed][]);
      for (const [articleId, packed] of read ?? []) {
        byArticle.set(
          articleId,
          packed.map((part) => (typeof part === "string" ? own(part) : part)),
        );
      }
      return [...byArticle.keys()];
    },
  };
}
