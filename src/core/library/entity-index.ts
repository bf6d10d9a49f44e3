import type { NameKind } from "../model/annotation.ts";
import type { Entity, Reading } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";

/** Merges the names of a story's articles: a pure function of the set of articles, kept up as they come and go. */
export interface EntityIndex {
  add(reading: Reading): void;
  remove(articleId: string): void;
  entities(kind?: NameKind): readonly Entity[];
  entity(id: string): Entity | undefined;
  resolve(words: string): readonly Entity[];
  entityOf(articleId: string, localEntity: string): Entity | undefined;
  articlesAbout(entityId: string): readonly string[];
  /** All of it, to be handed to `createEntityIndex` again. */
  save(): Uint8Array;
}

type SavedEntities = readonly (readonly [string, readonly (readonly [string, Entity])[]])[];

/** @param saved what `save` returned @throws SyntaxError where it is damaged */
export function createEntityIndex(saved?: Uint8Array): EntityIndex {
  const known = saved && (JSON.parse(new TextDecoder().decode(saved)) as SavedEntities);
  const byArticle = new Map((known ?? []).map(([id, local]) => [id, new Map(local)]));
  const all = (): Entity[] => {
    const merged = new Map<string, Entity>();
    for (const local of byArticle.values()) {
      for (const entity of local.values()) {
        const so = merged.get(entity.id);
        merged.set(entity.id, {
          ...entity,
          articles: (so?.articles ?? 0) + 1,
          mentions: (so?.mentions ?? 0) + entity.mentions,
        });
      }
    }
    return [...merged.values()].sort((a, b) => b.mentions - a.mentions || a.id.localeCompare(b.id));
  };
  return {
    add: ({ article, annotation }) => {
      const local = new Map<string, Entity>();
      for (const { start, end, kind, entity } of annotation.names) {
        const name = local.get(entity)?.name ?? article.text.slice(start, end);
        const mentions = (local.get(entity)?.mentions ?? 0) + 1;
        local.set(entity, { id: fold(name), kind, name, aliases: [], articles: 1, mentions });
      }
      byArticle.set(article.id, local);
    },
    remove: (articleId) => void byArticle.delete(articleId),
    entities: (kind) => all().filter((entity) => kind === undefined || entity.kind === kind),
    entity: (id) => all().find((entity) => entity.id === id),
    resolve: (words) => all().filter((entity) => entity.id.includes(fold(words))),
    entityOf: (articleId, localEntity) => byArticle.get(articleId)?.get(localEntity),
    articlesAbout: (entityId) =>
      [...byArticle]
        .filter(([, local]) => [...local.values()].some(({ id }) => id === entityId))
        .map(([id]) => id)
        .sort(),
    save: () =>
      new TextEncoder().encode(
        JSON.stringify([...byArticle].map(([id, local]) => [id, [...local]])),
      ),
  };
}
