import { describeDirect } from "../../contracts/direct-contract.ts";
import { describePages, pagesOn } from "../../contracts/pages-contract.ts";
import {
  asSeen,
  contractArticles,
  contractCommands,
  describePlatform,
} from "../../contracts/platform-contract.ts";
import { startBot } from "../../support/discord/bot.ts";
import { startDiscordServer } from "../../support/discord/discord-server.ts";
import { buttonNamed, seenText } from "../../support/discord/seen.ts";
import { CHANNEL, GUILD, USER } from "../../support/discord/server-state.ts";

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

describePages("discord", async (commands) => {
  const server = await startDiscordServer();
  const { platform } = await startBot(server, { commands });
  return pagesOn({
    ...{ server, platform, seenText, buttonNamed },
    ask: async (command, named) =>
      seenText((await server.command(command, { ...named }).message()).body),
  });
});
