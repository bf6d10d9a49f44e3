// `npm start` as a process of its own, before our own Discord.
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { DiscordServer } from "./discord/discord-server.ts";
import { TOKEN } from "./discord/server-state.ts";
import { startProgram } from "./program.ts";

export interface RunningBot {
  readonly child: ChildProcessWithoutNullStreams;
  readonly logged: readonly string[];
  /** Waits for a line of the log that holds these words. */
  line(words: string): Promise<string>;
  health(): Promise<Response>;
  metrics(): Promise<string>;
  /** Tells it to stop, and waits for its end. @returns exit code and signal */
  stop(): Promise<unknown[]>;
  kill(): Promise<void>;
}

export async function startBot(
  server: DiscordServer,
  dataDir: string,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const child = startProgram("main", [], {
    ...{ DATA_DIR: dataDir, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: server.api, HEALTH_PORT: "0" },
    ...more,
  });
  const ended = once(child, "exit");
  const logged: string[] = [];
  const lines = createInterface({ input: child.stderr });
  lines.on("line", (line) => logged.push(line));
  const line = async (words: string): Promise<string> => {
    for (;;) {
      const found = logged.find((each) => each.includes(words));
      if (found !== undefined) {
        return found;
      }
      if (child.exitCode !== null) {
        throw new Error(`ended with ${child.exitCode}: ${logged.join("\n")}`);
      }
      await Promise.race([once(lines, "line"), ended]);
    }
  };
  const { port } = JSON.parse(await line('"port"')) as { readonly port: number };
  const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);
  await line('"ready"');
  return {
    ...{ child, logged, line, health: () => ask("/healthz") },
    metrics: async () => (await ask("/metrics")).text(),
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
