import type { AnyCommand, Context } from "../model/command.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reply } from "../model/reply.ts";

/** What a command has found, and how it was said, once somebody needed it in words. */
export interface Found {
  readonly answer: unknown;
  said(): Reply;
}

/** So many answers of a story are remembered. */
const MOST = 100;

interface Known {
  readonly revision: string;
  readonly found: Map<string, Found>;
}

function wordOnce(command: AnyCommand, answer: unknown, context: Context): Found {
  let reply: Reply | undefined;
  return {
    answer,
    said: () => {
      reply ??= command.say(answer, context);
      return reply;
    },
  };
}

/** Runs commands; what follows from the articles and the options alone is found and said once, until an article changes. */
export function createMemory() {
  const stories = new WeakMap<Knowledge, Known>();
  function knownOf(knowledge: Knowledge): Map<string, Found> {
    const { revision } = knowledge;
    const known = stories.get(knowledge);
    if (known?.revision === revision) {
      return known.found;
    }
    const found = new Map<string, Found>();
    stories.set(knowledge, { revision, found });
    return found;
  }
  return async (
    command: AnyCommand,
    values: Parameters<AnyCommand["find"]>[0],
    context: Context,
  ): Promise<Found> => {
    if (command.lasting !== true) {
      return wordOnce(command, await command.find(values, context), context);
    }
    const key = JSON.stringify([command.name, values, context.about]);
    // Of now: where an article changes while the answer is found, it is remembered nowhere.
    const known = knownOf(context.knowledge);
    const before = known.get(key);
    if (before !== undefined) {
      return before;
    }
    const found = wordOnce(command, await command.find(values, context), context);
    if (known.size >= MOST) {
      known.delete(known.keys().next().value ?? "");
    }
    known.set(key, found);
    return found;
  };
}

export type Memory = ReturnType<typeof createMemory>;
