import type { AnyCommand, Context } from "../model/command.ts";
import type { Alerts, Digests } from "../model/digests.ts";
import { AskerError } from "../model/errors.ts";
import type { Following } from "../model/following.ts";
import type { AllStories, Knowledge, StoryShelf } from "../model/knowledge.ts";
import type { Arguments } from "../model/reply.ts";
import type { Request } from "../model/request.ts";
import type { Settings } from "../model/stores.ts";
import type { Asked } from "./buttons.ts";
import type { FollowUps } from "./follow-ups.ts";
import type { Found, Memory } from "./memory.ts";
import { parseArguments } from "./parse-arguments.ts";

export interface RunnerParts {
  readonly commands: readonly AnyCommand[];
  readonly stories: AllStories;
  readonly settings: Settings;
  readonly digests: Digests;
  readonly alerts: Alerts;
  readonly following: Following;
  readonly followUps: FollowUps;
  readonly find: Memory;
}

/** A command that has found its answer and has not said it yet. */
export interface Run {
  readonly command: AnyCommand;
  readonly context: Context;
  readonly found: Found;
  readonly asked: Asked;
}

function commandNamed(commands: readonly AnyCommand[], name: string): AnyCommand {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const known = commands.map((each) => each.name).join(", ");
    throw new AskerError("unknown-command", `There is no command “${name}”. There is: ${known}.`);
  }
  return command;
}

/** What a story is called that somebody follows before there is any. */
const FIRST_STORY = "news";

/** The story that the channel has chosen, or the first one. @throws AskerError where there is none at all */
export async function storyFor(
  { stories: all, settings }: Pick<RunnerParts, "stories" | "settings">,
  request: Request,
  command?: Pick<AnyCommand, "beforeArticles">,
): Promise<{ story: string; knowledge: Knowledge }> {
  const stories = all.of(request);
  const chosen = await settings.get(request, "story");
  for (const story of [...(chosen === undefined ? [] : [chosen]), ...stories.names]) {
    const knowledge = stories.knowledge(story);
    if (knowledge !== undefined) {
      return { story, knowledge };
    }
  }
  if (command?.beforeArticles === true) {
    const story = chosen ?? FIRST_STORY;
    return { story, knowledge: all.empty(story) };
  }
  const message =
    "There are no articles yet: put some into a folder below corpus/, or follow a feed: follow URL.";
  throw new AskerError("no-articles", message);
}

/** The story that an earlier answer was told of, whatever the channel has chosen since. @throws AskerError where it is gone */
function storyNamed(story: string, stories: StoryShelf): { story: string; knowledge: Knowledge } {
  const knowledge = stories.knowledge(story);
  if (knowledge === undefined) {
    const message = "The story that this answer was told of is no longer there. Ask again.";
    throw new AskerError("story-gone", message);
  }
  return { story, knowledge };
}

async function inOwnStory(
  command: AnyCommand,
  values: Parameters<AnyCommand["find"]>[0],
  context: Context,
): Promise<Context> {
  const story = await command.storyOf?.(values, context);
  return story === undefined || story === context.knowledge.story
    ? context
    : { ...context, knowledge: storyNamed(story, context.stories).knowledge };
}

/** What is asked, and what it goes on from. */
export interface Given {
  readonly named: Arguments;
  readonly rest: string;
  /** The story of the answer whose button was pressed. */
  readonly story?: string;
  /** Asks the very same again: the same days are meant by "yesterday", and the same person by "he". */
  readonly again?: Asked;
}

/** @throws AskerError for whatever the asker can mend */
export async function runCommand(parts: RunnerParts, request: Request, given: Given): Promise<Run> {
  const { commands, settings, digests, alerts, following, followUps } = parts;
  const stories = parts.stories.of(request);
  const command = commandNamed(commands, request.command);
  if (command.settings === true && request.rights !== "settings") {
    const message = `“${command.name}” changes settings: you need the right to manage this channel.`;
    throw new AskerError("no-right", message);
  }
  const { again, story: earlier = again?.story } = given;
  const { knowledge } =
    earlier === undefined ? await storyFor(parts, request, command) : storyNamed(earlier, stories);
  const { now } = request;
  const at = again?.at ?? now;
  const { values, named, byPlace } = parseArguments(command.options, { ...given, now: at });
  const recalled = async () =>
    command.followsUp === true ? await followUps.recall(request) : undefined;
  const about = again === undefined ? await recalled() : again.about;
  const context: Context = {
    ...{
      knowledge,
      stories,
      settings,
      digests,
      alerts,
      following,
      commands,
      request,
      now,
      byPlace,
    },
    ...(about === undefined ? {} : { about }),
  };
  const own = await inOwnStory(command, values, context);
  const found = await parts.find(command, values, own);
  const { story } = own.knowledge;
  const asked = { story, command: command.name, named, at, ...(about !== undefined && { about }) };
  return { command, context: own, found, asked };
}
