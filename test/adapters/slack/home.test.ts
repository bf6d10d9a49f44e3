import { expect, it } from "vitest";
import { startBot } from "../../support/slack/bot.ts";
import { several } from "../../support/slack/commands.ts";
import { buttonNamed, seenText } from "../../support/slack/seen.ts";
import { DIRECT, type Plain, USER } from "../../support/slack/server-state.ts";
import { startSlackServer } from "../../support/slack/slack-server.ts";

const opened = { type: "app_home_opened", user: USER, channel: DIRECT, event_ts: "1.1" };

it("takes the asker's own hours for a digest that names no zone", async () => {
  const server = await startSlackServer();
  const bot = await startBot(server);
  const heard = async (words: string, user: string): Promise<string> =>
    seenText((await server.command(words, { user }).message()).body);
  expect(await heard("digest on 08:00", USER)).toContain("every day at 08:00, Asia/Tokyo");
  expect(await heard("digest on 09:00 London", USER)).toContain("09:00, Europe/London");
  expect(await heard("digest on 08:00", "U0OTHER")).toContain("every day at 08:00, UTC");
  expect(await heard("help", "U0OTHER")).toContain("digest");
  expect(server.requestsTo(/users\.info/)).toHaveLength(2);
  await bot.platform.stop();
  await server.stop();
});

it("App Home says what is known, one's digests and what can be asked; its buttons answer in the direct messages", async () => {
  const server = await startSlackServer();
  const bot = await startBot(server, { commands: [several] });
  await server.command("digest on 08:00 Europe/London").message();
  await server.command("digest on 09:00 Europe/London", { user: "U0OTHER" }).message();
  await server.event({ ...opened, tab: "messages" });
  await server.event({ ...opened, tab: "home" });
  const view: Plain = await server.until(() => server.homes.get(USER), "App Home");
  const text = seenText(view);
  for (const words of ["What I know", "My digests", "What you can ask", "digest", "timeline"]) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(
    /every day at 08:00, Europe\/London; next .* \(Europe\/London\)\. In #C0GENERAL\n/,
  );
  expect(text).not.toContain("09:00");
  expect(server.requestsTo(/views\.publish/)).toHaveLength(1);
  const message = await server.command("several", { channel: DIRECT }).message();
  const key = buttonNamed(message.body, "source");
  const action = { type: "button", action_id: key, value: key };
  const answer = await server.pressInView({ id: "V1", ...view }, action).message();
  expect(answer).toMatchObject({ channel: DIRECT, onlyFor: undefined });
  expect(seenText(answer.body)).toContain("Ann Lee opened the harbour bridge");
  await bot.platform.stop();
  await server.stop();
  expect(server.violations).toEqual([]);
});
