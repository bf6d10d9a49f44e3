// Takes in what is followed, while this process holds the lease: one process at a time asks the sites.
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { HeldLease } from "../../core/model/leases.ts";
import type { IntakeParts, IntakeTurn } from "./intake-parts.ts";
import { createKnownStory, type KnownStory, MARKS_VERSION } from "./known-story.ts";
import { lookAgain } from "./look-again.ts";
import { readSource } from "./read-source.ts";
import { writeTogether } from "./write-together.ts";

export interface RunningIntake {
  /** Looks at once for what is due. */
  ring(): void;
  /** Reads what is due, until nothing is. @returns false where another process holds the lease: it does that */
  run(): Promise<boolean>;
  /** Reads one source now. @returns false where another process holds the lease */
  read(sourceId: string): Promise<boolean>;
  /** Finishes nothing: what was not written is read again. */
  stop(): Promise<void>;
}

const LEASE = "intake";
const LEASE_MS = 60_000;
const RENEW_MS = LEASE_MS / 3;
/** Sources and pages in hand at a time; a site is asked for one thing at a time, whatever this is. */
const IN_HAND = 16;

class LostLease extends Error {
  override readonly name = "LostLease";
}

/** Lets one piece of work about a story go on at a time. */
function createTurns(): IntakeTurn["inTurn"] {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    // Between two decisions others have their turn.
    const before = (last.get(key) ?? Promise.resolve()).then(() => new Promise(setImmediate));
    const turn = before.then(work);
    last.set(
      key,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

/** What a process may do while it holds the lease. */
function openTurn(parts: IntakeParts, lease: HeldLease, controller: AbortController): IntakeTurn {
  const stories = new Map<string, KnownStory>();
  const story = (key: string): KnownStory => {
    const known = stories.get(key) ?? createKnownStory(key, parts);
    stories.set(key, known);
    return known;
  };
  return {
    ...parts,
    ...{ lease, story, signal: controller.signal, inTurn: createTurns() },
    commit: writeTogether(async ({ read, ...intake }) => {
      const { shelf, followed, onChange } = parts;
      shelf.together(() => {
        for (const { article, annotation, marks } of read) {
          shelf.keep(article);
          shelf.setAnnotation(article, annotation);
          shelf.setMarks(article.revision, MARKS_VERSION, marks);
        }
      });
      if (!(await parts.intake.commit(lease, intake))) {
        controller.abort(new LostLease());
        throw new LostLease();
      }
      if (intake.articles.length > 0) {
        await followed.catchUp();
        onChange();
      }
    }),
  };
}

interface Held {
  readonly turn: IntakeTurn;
  readonly controller: AbortController;
  readonly renewing: NodeJS.Timeout;
}

/** Takes the lease, and renews it as long as it can; without it everything under way is given up. */
async function hold(parts: IntakeParts, owner: string): Promise<Held | undefined> {
  const lease = await parts.leases.take(LEASE, owner, LEASE_MS);
  if (lease === undefined) {
    return undefined;
  }
  const controller = new AbortController();
  // Each request listens to it.
  setMaxListeners(0, controller.signal);
  const renew = async (): Promise<void> => {
    try {
      if ((await parts.leases.renew(lease, LEASE_MS)) === undefined) {
        controller.abort(new LostLease());
      }
    } catch (error) {
      parts.log("error", "The right to take articles in can't be renewed.", { error });
    }
  };
  const renewing = setInterval(() => void renew(), RENEW_MS);
  renewing.unref();
  return { turn: openTurn(parts, lease, controller), controller, renewing };
}

class Intake implements RunningIntake {
  readonly #parts: IntakeParts;
  readonly #owner = randomUUID();
  readonly #inHand = new Map<string, Promise<void>>();
  readonly #timer: NodeJS.Timeout | undefined;
  #held: Held | undefined;
  #stopped = false;
  #last: Promise<void> = Promise.resolve();

  constructor(parts: IntakeParts, pollMs: number | undefined) {
    this.#parts = parts;
    this.#timer =
      pollMs === undefined ? undefined : setInterval(() => void this.#round(), pollMs).unref();
  }

  ring(): void {
    void this.#round();
  }

  async run(): Promise<boolean> {
    do {
      await this.#round();
      await Promise.allSettled(this.#inHand.values());
    } while (!this.#stopped && this.#held !== undefined && (await this.#isDue()));
    return this.#held !== undefined;
  }

  async read(sourceId: string): Promise<boolean> {
    const turn = await this.#turn();
    const source = await this.#parts.intake.source(sourceId);
    if (turn !== undefined && source !== undefined) {
      this.#start(sourceId, turn, () => readSource(turn, source));
      await this.#inHand.get(sourceId);
    }
    return turn !== undefined;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#last;
    await this.#letGo();
  }

  async #letGo(): Promise<void> {
    const before = this.#held;
    this.#held = undefined;
    if (before !== undefined) {
      clearInterval(before.renewing);
      before.controller.abort();
      await Promise.allSettled(this.#inHand.values());
      await this.#parts.leases.release(before.turn.lease);
    }
  }

  async #turn(): Promise<IntakeTurn | undefined> {
    if (this.#held?.turn.signal.aborted === true) {
      await this.#letGo();
    }
    this.#held ??= await hold(this.#parts, this.#owner);
    return this.#held?.turn;
  }

  async #isDue(): Promise<boolean> {
    const { intake, now } = this.#parts;
    const at = await now();
    return (await intake.due(at, 1)).length + (await intake.looks(at, 1)).length > 0;
  }

  #start(name: string, turn: IntakeTurn, work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) => {
        if (!turn.signal.aborted) {
          const message = "Something that is followed can't be taken in; it is tried again.";
          this.#parts.log("error", message, { name, error });
        }
      })
      .finally(() => this.#inHand.delete(name));
    this.#inHand.set(name, done);
  }

  async #startDue(turn: IntakeTurn): Promise<void> {
    const { intake, now } = this.#parts;
    const at = await now();
    const [sources, looks] = [await intake.due(at, IN_HAND), await intake.looks(at, IN_HAND)];
    const isFree = (name: string): boolean =>
      !this.#inHand.has(name) && this.#inHand.size < IN_HAND;
    for (const source of sources) {
      if (isFree(source.id)) {
        this.#start(source.id, turn, () => readSource(turn, source));
      }
    }
    for (const record of looks) {
      const name = `${record.story} ${record.url}`;
      if (isFree(name)) {
        this.#start(name, turn, () => lookAgain(turn, record));
      }
    }
  }

  #round(): Promise<void> {
    const look = async (): Promise<void> => {
      const turn = this.#stopped ? undefined : await this.#turn();
      if (turn !== undefined) {
        await this.#startDue(turn);
      }
    };
    this.#last = this.#last
      .then(look)
      .catch((error: unknown) =>
        this.#parts.log("error", "What is followed can't be looked at.", { error }),
      );
    return this.#last;
  }
}

/** @param parts `pollMs`: how often it is looked for what is due; never where absent */
export const openIntake = (parts: IntakeParts & { readonly pollMs?: number }): RunningIntake =>
  new Intake(parts, parts.pollMs);
