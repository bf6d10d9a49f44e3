import { access, constants } from "node:fs/promises";
import { loadCorpus } from "../adapters/articles/load-corpus.ts";
import { botIdOf } from "../adapters/discord/identity.ts";
import { invitationFor } from "../adapters/discord/permissions.ts";
import type { Config } from "../config.ts";
import { bad, type Finding, fine } from "../core/model/health.ts";
import { examineDeliveries } from "./examine-deliveries.ts";
import { corpusPath, openState } from "./open-summit.ts";
import { ProgramError } from "./program-error.ts";

const MINUTE_MS = 60_000;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function examineCorpus(config: Config): Promise<Finding[]> {
  const path = corpusPath(undefined, config);
  const { stories, problems } = await loadCorpus(path);
  const articles = stories.reduce((sum, story) => sum + story.articles.length, 0);
  const serious = problems.filter(({ severity }) => severity !== "note").length;
  const read = `Corpus ${path}: ${stories.length} ${stories.length === 1 ? "story" : "stories"}, ${articles} ${articles === 1 ? "article" : "articles"}.`;
  return [
    articles > 0 ? fine(read) : bad(`${read} Put articles into a folder below it.`),
    ...(serious > 0
      ? [bad(`${serious} of its files or lines can't be read: summit check lists them.`)]
      : []),
  ];
}

async function examineState(config: Config): Promise<Finding[]> {
  const where =
    config.databaseUrl === undefined ? `SQLite in ${config.dataDir}` : "PostgreSQL (DATABASE_URL)";
  try {
    const state = await openState(config);
    const counts = await state.deliveries.counts();
    // What can be read may still not be writable, such as on a full disk.
    await state.rows("health").set("examined", "1", MINUTE_MS);
    const findings = await examineDeliveries(state.deliveries);
    await state.close();
    const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    const deliveries =
      told.length === 0 ? "no digest has been due yet" : `messages of digests: ${told.join(", ")}`;
    return [fine(`State: ${where}; ${deliveries}.`), ...findings];
  } catch (error) {
    return [bad(`State: ${where}. ${messageOf(error)}`)];
  }
}

async function examineDataFolder({ dataDir }: Config): Promise<Finding[]> {
  try {
    await access(dataDir, constants.W_OK);
    return [];
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT"
      ? []
      : [
          bad(
            `The data folder ${dataDir} can't be written: give this user the right to, or set DATA_DIR.`,
          ),
        ];
  }
}

function examineDiscord({ discord }: Config): Finding[] {
  const id = discord === undefined ? undefined : (discord.clientId ?? botIdOf(discord.token));
  if (discord === undefined) {
    return [fine("Discord: not connected; set DISCORD_TOKEN (docs/discord.md).")];
  }
  if (id === undefined) {
    return [bad("Discord: DISCORD_TOKEN is no bot token; copy it again (docs/discord.md).")];
  }
  const { link, permissions } = invitationFor(id);
  return [
    fine(`Discord: application ${id}. It asks for: ${permissions.join(", ")}.`),
    fine(`Let it into a server with: ${link}`),
  ];
}

function examineSlack({ slack }: Config): Finding {
  if (slack === undefined) {
    return fine("Slack: not connected; set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (docs/slack.md).");
  }
  const { way, oauth } = slack;
  const how = "appToken" in way ? "Socket Mode" : `requests to port ${way.port}`;
  const many =
    oauth === undefined
      ? "one workspace"
      : `many workspaces, installed at /slack/install on port ${oauth.port}`;
  return fine(`Slack: ${how}, ${many}; manifest.yaml names the scopes that it needs.`);
}

/** `summit doctor`: what works, what doesn't, and what to do. @throws ProgramError where something is wrong */
export async function runDoctor(config: Config, write: (text: string) => void): Promise<void> {
  const findings = [
    fine(`Node ${process.versions.node}.`),
    ...(await examineCorpus(config)),
    ...(await examineDataFolder(config)),
    ...(await examineState(config)),
    ...examineDiscord(config),
    examineSlack(config),
    ...config.strays.map(({ variable, problem }) => bad(`${variable}: ${problem}`)),
  ];
  for (const { ok, text } of findings) {
    write(`${ok ? "ok   " : "WRONG"} ${text}\n`);
  }
  const wrong = findings.filter(({ ok }) => !ok).length;
  if (wrong > 0) {
    throw new ProgramError(`${wrong === 1 ? "1 thing is" : `${wrong} things are`} wrong.`);
  }
}
