import type { Config } from "../config.ts";
import type { PlatformId } from "../core/model/request.ts";
import { openState } from "./open-summit.ts";
import { EXIT_MISTAKE, ProgramError } from "./program-error.ts";
import type { ProgramLine } from "./program-line.ts";

const platforms: readonly string[] = ["discord", "slack", "terminal"] satisfies PlatformId[];

/** `summit forget PLATFORM WORKSPACE yes`: deletes all that is kept of a workspace, for good. @throws ProgramError */
export async function runForget(
  { words }: ProgramLine,
  config: Config,
  write: (text: string) => void,
): Promise<void> {
  const [platform = "", workspace, sure] = words;
  if (!platforms.includes(platform) || workspace === undefined) {
    const message = `summit forget needs a platform (${platforms.join(", ")}) and the id of a workspace: a Discord server's, or a Slack team's.`;
    throw new ProgramError(message, EXIT_MISTAKE);
  }
  const which = { platform: platform as PlatformId, workspace };
  const state = await openState(config);
  try {
    const followed = (await state.intake.sources(which)).length;
    if (sure !== "yes") {
      const message = `This deletes for good what is kept of ${platform} ${workspace}: settings, digests, alerts, ${followed} followed sources with their articles, reports, buttons and conversations. If you are sure: summit forget ${platform} ${workspace} yes`;
      throw new ProgramError(message, EXIT_MISTAKE);
    }
    await state.forget(which);
    write(
      `Nothing is kept of ${platform} ${workspace} any more. Backups that were made before still hold it.\n`,
    );
  } finally {
    await state.close();
  }
}
