// How a reader goes on from an answer by its buttons, the same on every platform that has them.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AnyCommand } from "../../src/core/model/command.ts";
import type { Arguments } from "../../src/core/model/reply.ts";
import { fleeting } from "../support/discord/commands.ts";

export interface PagesUnderTest {
  /** @returns the answer's last message as its reader sees it, which buttons are pressed on from then */
  ask(command: string, named: Arguments): Promise<string>;
  /** Presses a button whose answer is a message of its own. */
  goOn(label: string): Promise<string>;
  /** Presses a button that turns a page. */
  turn(label: string): void;
  /** Waits until it stands there. @returns all messages, one after the other */
  until(words: string): Promise<string>;
  messages(): number;
  close(): Promise<void>;
}

interface Wire<M, B, Button> {
  readonly server: {
    readonly messages: readonly M[];
    press(message: M, button: Button): { message(): Promise<{ readonly body: B }> };
    until<T>(look: () => T | undefined): Promise<T>;
    stop(): Promise<unknown>;
  };
  readonly platform: { stop(): Promise<unknown> };
  readonly seenText: (body: B) => string;
  readonly buttonNamed: (body: B, label: string) => Button;
  readonly ask: PagesUnderTest["ask"];
}

/** The buttons of a bot's messages, as a platform of ours keeps them. */
export function pagesOn<M extends { readonly body: B }, B, Button>({
  server,
  platform,
  seenText,
  buttonNamed,
  ask,
}: Wire<M, B, Button>): PagesUnderTest {
  const press = (label: string) => {
    const last = server.messages.at(-1) ?? expect.fail("nothing stands there yet");
    return server.press(last, buttonNamed(last.body, label));
  };
  const whole = (): string => server.messages.map(({ body }) => seenText(body)).join("\n");
  return {
    ask,
    goOn: async (label) => seenText((await press(label).message()).body),
    turn: (label) => void press(label),
    until: (words) => server.until(() => (whole().includes(words) ? whole() : undefined)),
    messages: () => server.messages.length,
    async close() {
      await platform.stop();
      await server.stop();
    },
  };
}

/** @param open with these commands besides the shipped ones */
export function describePages(
  platform: string,
  open: (commands: readonly AnyCommand[]) => Promise<PagesUnderTest>,
): void {
  describe(`going on from an answer on ${platform}`, () => {
    let pages: PagesUnderTest;
    beforeEach(async () => {
      pages = await open([fleeting(" word".repeat(300)).command]);
    });
    afterEach(() => pages.close());

    it("shows a page that takes several messages below, and replaces none of the page before", async () => {
      await pages.ask("fleeting", {});
      const before = await pages.until("Line 10 word");
      expect(pages.messages()).toBeGreaterThan(1);
      pages.turn("Next page");
      expect((await pages.until("Line 20 word")).startsWith(before)).toBe(true);
    });

    it("asks for the timeline, and for the person again", async () => {
      const asked = await pages.ask("who", { name: "Ann Lee" });
      expect(await pages.goOn("Timeline")).toContain("14 May 2031");
      expect(await pages.goOn("Who is Ann Lee?")).toBe(asked);
      expect(await pages.goOn("Compare")).toContain("Ann Lee");
    });
  });
}
