import { branchOf, type Workspace } from "../../../core/model/branch.ts";
import type { Report } from "../../../core/model/stores.ts";
import type { SqlEngine } from "./engine.ts";
import { countChange } from "./followed-articles.ts";

async function deleteEach(engine: SqlEngine, sql: string, all: readonly unknown[][]) {
  for (const parameters of all) {
    await engine.query(sql, parameters.map(String));
  }
}

async function forgetDigests(engine: SqlEngine, parameters: readonly string[]): Promise<void> {
  const own = "(SELECT id FROM subscriptions WHERE platform = ? AND workspace = ?)";
  await engine.query(`DELETE FROM told WHERE subscription IN ${own}`, parameters);
  await engine.query(`DELETE FROM cited WHERE subscription IN ${own}`, parameters);
  await engine.query(`DELETE FROM deliveries WHERE subscription IN ${own}`, parameters);
  await engine.query("DELETE FROM subscriptions WHERE platform = ? AND workspace = ?", parameters);
}

/** What a workspace follows, and what came of it; the change is counted, so that every replica looks. */
async function forgetIntake(engine: SqlEngine, workspace: Workspace): Promise<void> {
  const { platform } = workspace;
  await engine.query("DELETE FROM sources WHERE platform = ? AND workspace = ?", [
    platform,
    workspace.workspace,
  ]);
  const branch = branchOf(workspace);
  if (branch !== "") {
    const own = "WHERE substr(story, length(story) - length(?) + 1) = ?";
    await engine.query(`DELETE FROM intake_records ${own}`, [branch, branch]);
    await engine.query(`DELETE FROM followed_articles ${own}`, [branch, branch]);
    await countChange(engine);
  }
}

async function forgetReports(engine: SqlEngine, { platform, workspace }: Workspace): Promise<void> {
  const rows = await engine.query("SELECT id, content FROM reports");
  const own = rows.filter(({ content }) => {
    const report = JSON.parse(String(content)) as Report;
    return report.platform === platform && report.workspace === workspace;
  });
  await deleteEach(
    engine,
    "DELETE FROM reports WHERE id = ?",
    own.map(({ id }) => [id]),
  );
}

/** Rows name their workspace in the key (what a conversation is about) or in the value (buttons). */
async function forgetRows(engine: SqlEngine, { platform, workspace }: Workspace): Promise<void> {
  const inKey = JSON.stringify([platform, workspace]).slice(0, -1);
  const inValue = JSON.stringify({ platform, workspace }).slice(1, -1);
  const rows = await engine.query("SELECT namespace, key, value FROM kept_rows");
  const own = rows.filter(
    ({ key, value }) =>
      String(key).includes(`${inKey},`) || String(value).replaceAll("\\", "").includes(inValue),
  );
  const sql = "DELETE FROM kept_rows WHERE namespace = ? AND key = ?";
  await deleteEach(
    engine,
    sql,
    own.map(({ namespace, key }) => [namespace, key]),
  );
}

/** Deletes all that is kept of a workspace, in one transaction; rows that need not outlive a power cut first. */
export async function forgetWorkspace(
  engine: SqlEngine,
  light: SqlEngine,
  workspace: Workspace,
): Promise<void> {
  const parameters = [workspace.platform, workspace.workspace];
  await forgetRows(light, workspace);
  await engine.transaction(async (within) => {
    await forgetDigests(within, parameters);
    await forgetIntake(within, workspace);
    await forgetReports(within, workspace);
    await within.query("DELETE FROM settings WHERE platform = ? AND workspace = ?", parameters);
  });
}
