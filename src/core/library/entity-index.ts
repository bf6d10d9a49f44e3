import type { NameKind } from "../model/annotation.ts";
import type { Entity, Reading } from "../model/knowledge.ts";
import { applyShare, type Changed, createFormTable, type Form } from "./entity-forms.ts";
import { familyOf, settle } from "./entity-homes.ts";
import { articlesOf, createRanking } from "./entity-ranking.ts";
import { createResolver } from "./entity-resolver.ts";
import { createShareStore } from "./entity-shares.ts";

/** Merges the names of a story's articles: a pure function of the set of articles, kept up as they come and go. */
export interface EntityIndex {
  add(reading: Reading): void;
  remove(articleId: string): void;
  /** By mentions, then by articles, then by id. */
  entities(kind?: NameKind): readonly Entity[];
  entity(id: string): Entity | undefined;
  resolve(words: string): readonly Entity[];
  entityOf(articleId: string, localEntity: string): Entity | undefined;
  articlesAbout(entityId: string): readonly string[];
  /** All of it, to be handed to `createEntityIndex` again. */
  save(): Uint8Array;
}

/** @param saved what `save` returned @throws SyntaxError where it is damaged */
export function createEntityIndex(saved?: Uint8Array): EntityIndex {
  const table = createFormTable();
  const shares = createShareStore();
  const ranking = createRanking(table);
  const resolve = createResolver(table);
  // By form: a hundred thousand articles name the same people again and again.
  let changed = new Map<Form, Set<string>>();
  const apply = (articleId: string, sign: 1 | -1): void => {
    for (const share of shares.get(articleId)) {
      const { form, words } = applyShare(table, articleId, share, sign);
      const known = changed.get(form) ?? new Set();
      changed.set(form, known);
      for (const word of words) {
        known.add(word);
      }
    }
  };
  const settled = (): void => {
    if (changed.size > 0) {
      const before = [...changed].map(([form, words]): Changed => ({ form, words: [...words] }));
      changed = new Map();
      settle(table, before, ranking.touch);
    }
  };
  const formOf = (key: string | undefined) => {
    settled();
    return key === undefined ? undefined : table.forms.get(key);
  };
  const remove = (articleId: string): void => {
    apply(articleId, -1);
    shares.delete(articleId);
  };
  for (const articleId of shares.load(saved)) {
    apply(articleId, 1);
  }
  return {
    remove,
    add: (reading) => {
      remove(reading.article.id);
      shares.add(reading);
      apply(reading.article.id, 1);
    },
    entities: (kind) => {
      settled();
      return ranking.all(kind);
    },
    entity: (id) => {
      const form = formOf(id);
      return form === undefined || form.up !== undefined ? undefined : ranking.of(form);
    },
    resolve: (words) => {
      settled();
      return resolve(words).flatMap((form) => ranking.of(form) ?? []);
    },
    entityOf: (articleId, local) => {
      const form = formOf(shares.keyOf(articleId, local));
      return form && ranking.of(form);
    },
    articlesAbout: (id) => {
      const form = formOf(id);
      return form === undefined || form.up !== undefined ? [] : articlesOf(familyOf(form));
    },
    save: () => shares.save(),
  };
}
