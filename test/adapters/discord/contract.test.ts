import { describeDirect } from "../../contracts/direct-contract.ts";
import {
  contractArticles,
  contractCommands,
  describePlatform,
  type Seen,
} from "../../contracts/platform-contract.ts";
import { startBot } from "../../support/discord/bot.ts";
import { startDiscordServer } from "../../support/discord/discord-server.ts";
import { seenText } from "../../support/discord/seen.ts";
import { CHANNEL, GUILD, USER } from "../../support/discord/server-state.ts";

const numbersIn = (words: string): number[] =>
  [...words.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));

/** Source lines begin with their numbers, claims end with theirs. */
function asSeen(text: string): Seen {
  const lines = text.split("\n");
  const sources = new Map(
    lines.flatMap((line) =>
      numbersIn(/^(?:\[\d+\] )+/.exec(line)?.[0] ?? "").map((number) => [number, line] as const),
    ),
  );
  const marks = lines
    .filter((line) => !/^\[\d+\]/.test(line))
    .map((line) => numbersIn(/(?: \[\d+\])+$/.exec(line)?.[0] ?? ""))
    .filter((numbers) => numbers.length > 0);
  return { text, marks, sources };
}

describePlatform("discord", async () => {
  const server = await startDiscordServer();
  const bot = await startBot(server, { commands: contractCommands, articles: contractArticles });
  return {
    desk: bot.desk,
    async ask(command, named) {
      const { body } = await server.command(command, { ...named }).message();
      return asSeen(seenText(body));
    },
    async close() {
      await bot.platform.stop();
      await server.stop();
    },
  };
});

const CLOSED = "4444444444444444445";

describeDirect("discord", async () => {
  const server = await startDiscordServer();
  server.closed.add(CLOSED);
  const { platform } = await startBot(server);
  return {
    ...{ platform, person: USER, closed: CLOSED },
    place: { platform: "discord", workspace: GUILD, channel: CHANNEL },
    fail: (how) => server.faults.order(/^POST \/channels\/\d+\/messages/, how),
    messages: () => server.messages.map(({ channel, body }) => ({ channel, text: seenText(body) })),
    async close() {
      await platform.stop();
      await server.stop();
    },
  };
});
