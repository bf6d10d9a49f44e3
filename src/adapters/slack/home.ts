// App Home: what the bot knows, one's own digests, and what can be asked.
import type { HomeView, KnownBlock } from "@slack/types";
import type { Desk } from "../../core/model/ports.ts";
import type { Request } from "../../core/model/request.ts";
import { plainText } from "./controls.ts";
import { HEADER_TEXT, SURFACE_BLOCKS } from "./limits.ts";
import { renderReply } from "./render.ts";

const chapters: readonly {
  readonly title: string;
  readonly asked: Pick<Request, "command" | "named">;
}[] = [
  { title: "What I know", asked: { command: "story", named: {} } },
  { title: "My digests", asked: { command: "digest", named: { action: "mine" } } },
  { title: "What you can ask", asked: { command: "help", named: {} } },
];

/** Buttons of the view are presses in the conversation between the bot and its reader. */
export async function homeView(desk: Desk, request: Request): Promise<HomeView> {
  const blocks: KnownBlock[] = [];
  for (const { title, asked } of chapters) {
    const [first] = renderReply(await desk.handle({ ...request, ...asked }), false);
    blocks.push({ type: "header", text: plainText(title, HEADER_TEXT) }, ...(first?.blocks ?? []));
  }
  return {
    type: "home",
    private_metadata: JSON.stringify({ channel: request.channel }),
    blocks: blocks.slice(0, SURFACE_BLOCKS),
  };
}
