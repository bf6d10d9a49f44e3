// The least that a bot on Bolt can be: it answers every command with a constant. What is beyond it is ours.
import { App } from "@slack/bolt";

const [slackApiUrl = "", token = "", appToken = ""] = process.argv.slice(2);
const clientOptions = { slackApiUrl };
const app = new App({
  ...{ token, appToken, socketMode: true, clientOptions },
  installerOptions: { clientOptions },
});
app.command("/summit", ({ ack }) => ack("The summit was in June."));
await app.start();
