import { plainText } from "../adapters/terminal/plain-text.ts";
import type { Config } from "../config.ts";
import { openState } from "./open-summit.ts";

const MOST = 200;

/** `summit reports`: what readers said is wrong, newest first. */
export async function runReports(config: Config, write: (text: string) => void): Promise<void> {
  const state = await openState(config);
  try {
    const reports = await state.reports.list(MOST);
    for (const { at, platform, workspace, channel, command, arguments: given, text } of reports) {
      const asked = [command, ...Object.entries(given).map(([name, value]) => `${name}:${value}`)];
      const where = `${platform} ${workspace} ${channel}`;
      const line = `${new Date(at).toISOString()} ${where} — ${asked.join(" ")} — ${text}`;
      write(`${plainText(line).replaceAll("\n", " ")}\n`);
    }
    write(reports.length === 0 ? "No reader has said that anything is wrong.\n" : "");
  } finally {
    await state.close();
  }
}
