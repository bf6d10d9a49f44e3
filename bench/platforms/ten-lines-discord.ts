// The least that a bot on discord.js can be: it answers every command with a constant. What is beyond it is ours.
import { Client, GatewayIntentBits } from "discord.js";

const [api = "", token = ""] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on("interactionCreate", (interaction) => {
  if (interaction.isChatInputCommand()) {
    interaction.reply("The summit was in June.").catch(console.error);
  }
});
await client.login(token);
