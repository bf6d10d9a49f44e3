import type { NameKind } from "../model/annotation.ts";
import type { Entity } from "../model/knowledge.ts";
import { nameWords } from "../reading/names/name-words.ts";
import type { Form, FormTable } from "./entity-forms.ts";
import { familyOf, rootOf } from "./entity-homes.ts";
import { KINDS } from "./entity-shares.ts";

const byWeight = (a: Entity, b: Entity): number =>
  b.mentions - a.mentions || b.articles - a.articles || (a.id < b.id ? -1 : 1);

const isLoud = (text: string): boolean => text.length > 4 && text === text.toUpperCase();

function textsOf(forms: readonly Form[]): string[] {
  const counts = new Map<string, number>();
  for (const { text, count } of forms.flatMap(({ texts }) => texts)) {
    counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([text]) => text);
}

/** The form as it is written most, but not in the capitals of a headline. */
function nameOf(root: Form): string {
  const full = textsOf([root]).filter((text) => nameWords(text).length >= root.words.length);
  const texts = full.length > 0 ? full : textsOf([root]);
  return texts.find((text) => !isLoud(text)) ?? texts[0] ?? root.words.join(" ");
}

/** Articles that mention any of the family, by id. */
export const articlesOf = (family: readonly Form[]): string[] =>
  [...new Set(family.flatMap(({ articles }) => articles))].sort();

const countArticles = (family: readonly Form[]): number =>
  family.length === 1
    ? (family[0]?.articles.length ?? 0)
    : new Set(family.flatMap(({ articles }) => articles)).size;

function entityFrom(root: Form): Entity {
  const family = familyOf(root);
  const kinds = KINDS.map((_, at) => family.reduce((sum, form) => sum + (form.kinds[at] ?? 0), 0));
  const name = nameOf(root);
  return {
    id: root.key,
    kind: KINDS[kinds.indexOf(Math.max(...kinds))] ?? "other",
    name,
    aliases: textsOf(family).filter((text) => text !== name),
    articles: countArticles(family),
    mentions: family.reduce((sum, { mentions }) => sum + mentions, 0),
  };
}

export interface Ranking {
  /** Makes the entity of a family anew when it is next asked for. */
  touch(root: Form): void;
  of(form: Form): Entity | undefined;
  all(kind?: NameKind): readonly Entity[];
}

/** Keeps entities by weight; only what was touched is made anew, and put in its place when all are asked for. */
export function createRanking(table: FormTable): Ranking {
  const current = new Map<Form, Entity>();
  /** What stands in `sorted` for a family, and the families whose entities there are out of date. */
  const placed = new Map<Form, Entity>();
  const unplaced = new Set<Form>();
  const byKind = new Map<NameKind, readonly Entity[]>();
  let sorted: readonly Entity[] = [];
  const of = (form: Form): Entity | undefined => {
    const root = rootOf(form);
    if (table.forms.get(root.key) !== root) {
      return undefined;
    }
    const entity = current.get(root) ?? entityFrom(root);
    current.set(root, entity);
    return entity;
  };
  const refresh = (): void => {
    if (unplaced.size > 0) {
      const old = new Set([...unplaced].map((form) => placed.get(form)));
      const fresh: Entity[] = [];
      for (const form of unplaced) {
        const entity = form.up === undefined ? of(form) : undefined;
        placed.delete(form);
        if (entity !== undefined) {
          placed.set(form, entity);
          fresh.push(entity);
        }
      }
      unplaced.clear();
      byKind.clear();
      sorted = merge(
        sorted.filter((entity) => !old.has(entity)),
        fresh.sort(byWeight),
      );
    }
  };
  return {
    of,
    touch: (root) => {
      current.delete(root);
      unplaced.add(root);
    },
    all: (kind) => {
      refresh();
      const known = kind === undefined ? sorted : byKind.get(kind);
      const found = known ?? sorted.filter((entity) => entity.kind === kind);
      if (kind !== undefined) {
        byKind.set(kind, found);
      }
      return found;
    },
  };
}

function merge(kept: readonly Entity[], fresh: readonly Entity[]): Entity[] {
  const merged: Entity[] = [];
  let next = 0;
  for (const entity of kept) {
    while (next < fresh.length && byWeight(fresh[next] as Entity, entity) < 0) {
      merged.push(fresh[next++] as Entity);
    }
    merged.push(entity);
  }
  return [...merged, ...fresh.slice(next)];
}
