import { startDiscordServer } from "../../test/support/discord/discord-server.ts";
import { GUILD } from "../../test/support/discord/server-state.ts";
import { type BotUnderMeasure, nextPerson, startOnOneCore } from "./measure.ts";

const START_MS = 60_000;

/** Starts a bot before a Discord of its own. */
export async function startOnDiscord(
  words: (api: string) => readonly string[],
  environment: (api: string) => Readonly<Record<string, string>>,
): Promise<BotUnderMeasure> {
  const server = await startDiscordServer({ anyForm: true });
  const end = startOnOneCore(words(server.api), environment(server.api));
  await server.until(() => server.gateway.connected().length === 1, "the bot to connect", START_MS);
  return {
    async ask(crowded) {
      const person = nextPerson();
      const [user, channel] = [`6${person}`, `5${crowded ?? person}`];
      server.channels.set(channel, { id: channel, type: 0, guild: GUILD, denied: [] });
      const sentMs = performance.now();
      const { id } = server.command("who", {}, { user, channel }).interaction;
      await server
        .until(() => server.interactions.get(id)?.response, "an answer")
        .catch(() => undefined);
      const answer = server.requests.findLast(({ path }) =>
        path.startsWith(`/interactions/${id}/`),
      );
      return answer === undefined ? undefined : answer.arrivedMs - sentMs;
    },
    async stop() {
      await end();
      await server.stop();
    },
  };
}
