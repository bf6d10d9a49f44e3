import { startSlackServer } from "../../test/support/slack/slack-server.ts";
import { type BotUnderMeasure, nextPerson, startOnOneCore } from "./measure.ts";

const START_MS = 60_000;

/** Starts a bot before a Slack of its own, in Socket Mode; the answer comes with the acknowledgement. */
export async function startOnSlack(
  words: (api: string) => readonly string[],
  environment: (api: string) => Readonly<Record<string, string>>,
): Promise<BotUnderMeasure> {
  const server = await startSlackServer();
  const end = startOnOneCore(words(server.api()), environment(server.api()));
  await server.until(() => server.socket.connected(), "the bot to connect", START_MS);
  return {
    async ask(crowded) {
      const person = nextPerson();
      const [user, id] = [`U${person}`, `C${crowded ?? person}`];
      server.channels.set(id, { id, member: true, archived: false, direct: false });
      const sentMs = performance.now();
      const answer = server.command("who", { user, channel: id });
      const envelope = server.sent.at(-1);
      await answer.acked.catch(() => undefined);
      const { ack } = envelope ?? {};
      return ack?.payload.text === undefined ? undefined : ack.arrivedMs - sentMs;
    },
    async stop() {
      await end();
      await server.stop();
    },
  };
}
