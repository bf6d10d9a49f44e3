// Telling one person something that nobody asked for: by direct message, once, and without a failure where they can't be reached.
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createTeller, type Teller } from "../../src/core/delivery/tell.ts";
import type { Platform } from "../../src/core/model/ports.ts";
import type { Place } from "../../src/core/model/request.ts";
import type { State } from "../../src/core/model/stores.ts";

export interface DirectUnderTest {
  readonly platform: Platform;
  readonly place: Place;
  readonly person: string;
  /** Takes no direct messages. */
  readonly closed: string;
  /** The next request to send is answered so. */
  fail(how: "429" | "reset-after"): void;
  /** All messages in order: where they stand, and what they say. */
  messages(): readonly { readonly channel: string; readonly text: string }[];
  close(): Promise<void>;
}

const WORDS = "Your digest d1 has ended.";
const SAID = [{ kind: "note", text: WORDS }] as const;

export function describeDirect(name: string, open: () => Promise<DirectUnderTest>): void {
  describe(`a word to one person: ${name}`, () => {
    let under: DirectUnderTest;
    let state: State;
    let tell: Teller;
    let logged: unknown[];
    beforeEach(async () => {
      under = await open();
      state = await openSqliteState(":memory:");
      logged = [];
      tell = createTeller({
        platforms: new Map([[under.platform.id, under.platform]]),
        ...{ events: state.events, store: state.deliveries },
        log: (level, message) => logged.push([level, message]),
        sleep: (ms) => sleep(ms),
      });
    });
    afterEach(async () => {
      await state.close();
      await under.close();
    });

    it("comes once, and in no channel where others read it", async () => {
      const { place, person } = under;
      expect(await tell({ place, person }, SAID, "ended:d1")).toBe(true);
      expect(await tell({ place, person }, SAID, "ended:d1")).toBe(false);
      const [said, ...more] = under.messages();
      expect(said?.text).toContain(WORDS);
      expect(said?.channel).not.toBe(place.channel);
      expect(more).toEqual([]);
    });

    it("comes into the place itself where nobody is named", async () => {
      const { place } = under;
      expect(await tell({ place }, SAID, "paused:f1")).toBe(true);
      expect(under.messages()).toMatchObject([{ channel: place.channel }]);
    });

    it("is logged where they take none", async () => {
      const { place, closed: person } = under;
      expect(await tell({ place, person }, SAID, "ended:d1")).toBe(false);
      expect(under.messages()).toEqual([]);
      expect(logged).toEqual([["warn", "somebody could not be told something"]]);
    });

    it("comes after a limit, and not twice where its arrival is uncertain", async () => {
      const { place, person } = under;
      under.fail("429");
      expect(await tell({ place, person }, SAID, "ended:d1")).toBe(true);
      under.fail("reset-after");
      await tell({ place, person }, SAID, "ended:d2");
      await tell({ place, person }, SAID, "ended:d2");
      expect(under.messages()).toHaveLength(2);
    });
  });
}
