import { describeDirect } from "../../contracts/direct-contract.ts";
import { describePages, pagesOn } from "../../contracts/pages-contract.ts";
import {
  asSeen,
  contractArticles,
  contractCommands,
  describePlatform,
} from "../../contracts/platform-contract.ts";
import { startBot } from "../../support/slack/bot.ts";
import { buttonNamed, seenText } from "../../support/slack/seen.ts";
import { CHANNEL, TEAM } from "../../support/slack/server-state.ts";
import { startSlackServer } from "../../support/slack/slack-server.ts";

describePlatform("slack", async () => {
  const server = await startSlackServer();
  const bot = await startBot(server, { commands: contractCommands, articles: contractArticles });
  return {
    desk: bot.desk,
    async ask(command, named) {
      const options = Object.entries(named).map(([name, value]) => `--${name} ${value}`);
      const { body } = await server.command([command, ...options].join(" ")).message();
      return asSeen(seenText(body));
    },
    async close() {
      await bot.platform.stop();
      await server.stop();
    },
  };
});

describeDirect("slack", async () => {
  const server = await startSlackServer();
  server.closed.add("U0CLOSED");
  const { platform } = await startBot(server);
  return {
    ...{ platform, person: "U0MAKER", closed: "U0CLOSED" },
    place: { platform: "slack", workspace: TEAM, channel: CHANNEL },
    fail: (how) => server.faults.order(/^chat\.postMessage$/, how),
    messages: () => server.messages.map(({ channel, body }) => ({ channel, text: seenText(body) })),
    async close() {
      await platform.stop();
      await server.stop();
    },
  };
});

describePages("slack", async (commands) => {
  const server = await startSlackServer();
  const { platform } = await startBot(server, { commands });
  return pagesOn({
    ...{ server, platform, seenText, buttonNamed },
    ask: async (command, named) =>
      seenText((await server.command([command, ...Object.values(named)].join(" ")).message()).body),
  });
});
