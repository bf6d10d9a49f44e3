import type { Article } from "../../../core/model/article.ts";
import type {
  ArticleChange,
  ArticleState,
  FollowedArticle,
  IntakeStore,
} from "../../../core/model/following.ts";
import type { SqlEngine, SqlRow } from "./engine.ts";

type Articles = Pick<
  IntakeStore,
  "remove" | "removed" | "changes" | "lastChange" | "newest" | "standing" | "corrected" | "article"
>;

const COLUMNS = "story, article, revision, state, seq, taken_at, source, content, differences";

type Removed = Article & { readonly marks: readonly number[] };

const changeOf = (row: SqlRow): ArticleChange => ({
  article: JSON.parse(String(row.content)) as Article,
  state: row.state as ArticleState,
  source: String(row.source),
  differences: JSON.parse(String(row.differences)) as ArticleChange["differences"],
  seq: Number(row.seq),
  takenAt: Number(row.taken_at),
});

/** Who counts holds the row until the end of the transaction: nobody sees a later number before an earlier one. */
export async function countChange(within: SqlEngine): Promise<number> {
  const sql = "UPDATE counters SET count = count + 1 WHERE name = 'articles' RETURNING count";
  return Number((await within.query(sql))[0]?.count);
}

/** Writes an article's state, within a transaction: a new revision makes the one before it an earlier one; what was taken out by hand stays out. */
export async function writeArticle(
  within: SqlEngine,
  { article, state, source, differences }: FollowedArticle,
): Promise<void> {
  const { story, id, revision } = article;
  const out =
    "SELECT seq FROM followed_articles WHERE story = ? AND article = ? AND state = 'removed' LIMIT 1";
  if ((await within.query(out, [story, id])).length > 0) {
    return;
  }
  const [seq, now] = [await countChange(within), await within.now()];
  const earlier =
    "UPDATE followed_articles SET state = 'earlier' WHERE story = ? AND article = ? AND revision <> ?";
  await within.query(earlier, [story, id, revision]);
  await within.query(
    `INSERT INTO followed_articles (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (story, article, revision) DO UPDATE SET state = excluded.state, seq = excluded.seq,
       content = excluded.content, differences = excluded.differences`,
    [
      ...[story, id, revision, state, seq, now, source],
      ...[JSON.stringify(article), JSON.stringify(differences)],
    ],
  );
}

/** Takes an article out with all its words. */
async function removeArticle(
  within: SqlEngine,
  { story, id }: Pick<Article, "story" | "id">,
  marks: readonly number[],
): Promise<boolean> {
  const sql = `SELECT ${COLUMNS} FROM followed_articles WHERE story = ? AND article = ? AND state <> 'removed' ORDER BY seq`;
  const rows = await within.query(sql, [story, id]);
  for (const row of rows) {
    const { article } = changeOf(row);
    const gone =
      "UPDATE followed_articles SET state = 'removed', seq = ?, content = ?, differences = '[]' WHERE story = ? AND article = ? AND revision = ?";
    const content = JSON.stringify({ ...article, text: "", marks });
    await within.query(gone, [await countChange(within), content, story, id, article.revision]);
  }
  return rows.length > 0;
}

export function createFollowedArticles(engine: SqlEngine): Articles {
  return {
    remove: (key, marks) => engine.transaction((within) => removeArticle(within, key, marks)),
    removed: async (story) => {
      const sql =
        "SELECT content FROM followed_articles WHERE story = ? AND state = 'removed' ORDER BY seq";
      const rows = await engine.query(sql, [story]);
      return rows.map(({ content }) => (JSON.parse(String(content)) as Removed).marks);
    },
    lastChange: async () => {
      const [row] = await engine.query("SELECT count FROM counters WHERE name = 'articles'");
      return Number(row?.count ?? 0);
    },
    standing: async ({ story, id }) => {
      const sql = `SELECT ${COLUMNS} FROM followed_articles WHERE story = ? AND article = ? ORDER BY seq DESC LIMIT 1`;
      const [row] = await engine.query(sql, [story, id]);
      return row === undefined ? undefined : changeOf(row);
    },
    newest: async () => {
      const sql =
        "SELECT story, MAX(seq) AS seq FROM followed_articles WHERE state = 'current' GROUP BY story";
      const rows = await engine.query(sql);
      return new Map(rows.map(({ story, seq }) => [String(story), Number(seq)]));
    },
    corrected: async (upTo) => {
      if (upTo !== undefined) {
        await engine.query("UPDATE counters SET count = ? WHERE name = 'corrections'", [upTo]);
      }
      const [row] = await engine.query("SELECT count FROM counters WHERE name = 'corrections'");
      return Number(row?.count ?? 0);
    },
    changes: async (since, limit) => {
      const sql = `SELECT ${COLUMNS} FROM followed_articles WHERE seq > ? AND state <> 'earlier' ORDER BY seq LIMIT ?`;
      const changes = (await engine.query(sql, [since, limit])).map(changeOf);
      const rows = await engine.query(
        "SELECT DISTINCT story FROM followed_articles ORDER BY story",
      );
      return { changes, stories: rows.map(({ story }) => String(story)) };
    },
    article: async ({ story, id, revision }) => {
      const sql =
        "SELECT content FROM followed_articles WHERE story = ? AND article = ? AND revision = ? AND state <> 'removed'";
      const [row] = await engine.query(sql, [story, id, revision]);
      return row === undefined ? undefined : (JSON.parse(String(row.content)) as Article);
    },
  };
}
