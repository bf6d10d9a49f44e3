import { AskerError, StateError } from "../model/errors.ts";
import type { ArticleSummary, Knowledge } from "../model/knowledge.ts";
import type { Measures, RequestEnd } from "../model/measures.ts";
import type { Answered, Desk, Log } from "../model/ports.ts";
import type { Action, Arguments, Reply } from "../model/reply.ts";
import type { Place, Request } from "../model/request.ts";
import type { Reports, Rows } from "../model/stores.ts";
import { type Asked, type Button, type Buttons, createButtons } from "./buttons.ts";
import { completeOption } from "./complete.ts";
import { createFollowUps } from "./follow-ups.ts";
import { createMemory } from "./memory.ts";
import { openCitation } from "./open-citation.ts";
import { layOut, withSources } from "./pages.ts";
import type { RequestLimits } from "./request-limits.ts";
import { type Run, type RunnerParts, runCommand, storyFor } from "./run-command.ts";
import type { DeskWording } from "./wording.ts";

export interface DeskParts extends Omit<RunnerParts, "followUps" | "find"> {
  readonly rows: Rows;
  readonly reports: Reports;
  readonly limits: RequestLimits;
  readonly wording: DeskWording;
  readonly log: Log;
  readonly measures?: Measures;
  /** Makes a key that nobody can guess, at most 40 characters. */
  readonly newKey: () => string;
}

/** The desk of this process: besides what adapters need, it answers programs. */
export interface LocalDesk extends Desk {
  /** As `handle`, for a program that shows mistakes in its own way. @throws AskerError */
  answer(request: Request): Promise<Answered>;
  /** The answer in the shape that `--json` prints. @throws AskerError */
  json(request: Request): Promise<unknown>;
  /** Stores the buttons of a reply that nobody asked for just now, such as a digest, with those that open its sources. */
  present(reply: Reply, place: Place, asked: Asked): Promise<Answered>;
}

interface Inside extends DeskParts, RunnerParts {
  readonly buttons: Buttons;
  readonly shownOf: ReturnType<typeof createPages>;
}

const withoutSources = (reply: Reply): Answered => ({
  reply,
  sources: new Map(),
  keys: new Map(),
});

function sourcesOf(reply: Reply, knowledge: Knowledge | undefined): Map<string, ArticleSummary> {
  const cited = reply.blocks.flatMap((block) => (block.kind === "claim" ? block.citations : []));
  const sources = new Map<string, ArticleSummary>();
  for (const { articleId, revision } of cited) {
    const article = knowledge?.reading(articleId, revision)?.article;
    if (article !== undefined) {
      const { text, ...summary } = article;
      sources.set(articleId, { ...summary, characters: text.length });
    }
  }
  return sources;
}

/** Pages of a reply, laid out once each: a reply that is remembered is shown again and again. */
function createPages({ controls, goOn }: DeskWording) {
  const pages = new WeakMap<Reply, Map<string, Pick<Answered, "reply" | "sources">>>();
  return (
    said: Reply,
    { command, context: { knowledge } }: Run,
    page: number,
    audience: Reply["audience"],
  ) => {
    const own = pages.get(said) ?? new Map<string, Pick<Answered, "reply" | "sources">>();
    const key = `${audience}:${page}`;
    const before = own.get(key);
    if (before !== undefined) {
      return before;
    }
    const { about } = said;
    const person = about !== undefined && knowledge.resolve(about)[0]?.kind === "person";
    const next = goOn(command.name, about, person);
    const reply = layOut({ ...said, audience }, page, controls, next);
    const laidOut = { reply, sources: sourcesOf(reply, knowledge) };
    pages.set(said, own.set(key, laidOut));
    return laidOut;
  };
}

/** Says what was found, lays out one page of it, and stores what its buttons do. */
async function finish(inside: Inside, request: Request, run: Run, shown: Shown): Promise<Answered> {
  const { buttons, followUps, log } = inside;
  const said = run.found.said();
  if (said.about !== undefined) {
    // An answer without buttons, and without a memory of it, is better than none.
    await followUps
      .remember(request, said.about)
      .catch((error: unknown) => log("error", "a conversation could not be kept", { error }));
  }
  if (request.platform === "terminal") {
    return { ...withoutSources(said), sources: sourcesOf(said, run.context.knowledge) };
  }
  const audience = shown.audience ?? said.audience;
  const { reply, sources } = inside.shownOf(said, run, shown.page, audience);
  const alone = shown.alone ?? (audience === "asker" ? request.asker : undefined);
  const keys = await buttons.keep(reply, request, run.asked, alone).catch((error: unknown) => {
    log("error", "the buttons of an answer could not be kept", { error });
    return new Map<Action, string>();
  });
  return { reply, sources, keys };
}

interface Shown {
  readonly page: number;
  readonly audience?: "channel";
  /** Whom the reply is told by direct message, wherever it was asked. */
  readonly alone?: string | undefined;
}

/** What was told to somebody alone elsewhere goes on there, from the articles of that place, and gives no rights in it. */
function whereMade({ place, alone }: Button, request: Request) {
  const here = place.workspace === request.workspace && place.channel === request.channel;
  return here ? { request } : { request: { ...request, ...place, rights: "none" as const }, alone };
}

/** Does what a button promises. */
async function act(inside: Inside, button: Button, pressed: Request): Promise<Answered> {
  const { action, asked } = button;
  const { request, alone } = whereMade(button, pressed);
  const { stories, wording, reports } = inside;
  const { now: at, platform, workspace, channel, asker } = request;
  const { story, command, named } = asked;
  const repeat = async (shown: Shown): Promise<Answered> => {
    const same = { ...request, command };
    const run = await runCommand(inside, same, { named, rest: "", again: asked });
    return finish(inside, same, run, shown);
  };
  const next = async (name: string, given: Arguments): Promise<Answered> => {
    const other = { ...request, command: name };
    const run = await runCommand(inside, other, { named: given, rest: "", story });
    return finish(inside, other, run, { page: 1, alone });
  };
  switch (action.kind) {
    case "command":
      return next(action.command, action.arguments);
    case "page":
      return { ...(await repeat({ page: action.page, alone })), replaces: true };
    case "share":
      return repeat({ page: 1, audience: "channel", alone });
    case "source": {
      const knowledge = stories.of(request).knowledge(story);
      const reply = wording.source(openCitation(knowledge, action.citation));
      return { ...withoutSources(reply), sources: sourcesOf(reply, knowledge) };
    }
    case "ask":
      return next("ask", { question: request.named.text ?? "" });
    case "report": {
      const text = (request.named.text ?? "").trim().slice(0, 1000);
      if (text === "") {
        throw new AskerError("no-words", "Please say in a few words what is wrong.");
      }
      const place = { platform, workspace, channel };
      await reports.add({ ...place, at, asker, command, arguments: named, text });
      return withoutSources(wording.thanks());
    }
  }
}

/** Whatever fails becomes a reply to the asker; all of it goes to the log. */
async function guard(
  { limits, wording, log, newKey, measures }: Inside,
  request: Request,
  { name, work }: { readonly name: string; readonly work: () => Promise<Answered> },
): Promise<Answered> {
  const { platform } = request;
  const ended = measures?.begin(name, platform);
  const end = (how: RequestEnd, answered: Answered): Answered => {
    ended?.(how);
    return answered;
  };
  try {
    const waitMs = platform === "terminal" ? 0 : limits.take(request);
    return waitMs > 0
      ? end("busy", withoutSources(wording.busy(waitMs)))
      : end("answered", await work());
  } catch (error) {
    if (error instanceof AskerError) {
      return end("mistake", withoutSources(wording.mistake(error.message)));
    }
    if (error instanceof StateError) {
      log("error", "a request met a database that can't be used", { platform, error });
      return end("failed", withoutSources(wording.outOfOrder()));
    }
    const reference = newKey().slice(0, 8);
    log("error", "a request failed", { reference, platform, command: name, error });
    return end("failed", withoutSources(wording.failure(reference)));
  }
}

/** Takes requests to their commands and answers in words; what goes wrong is said to the asker. */
export function createDesk(parts: DeskParts): LocalDesk {
  const { commands, stories, rows } = parts;
  const buttons = createButtons(rows, parts.newKey);
  const inside: Inside = {
    ...parts,
    buttons,
    followUps: createFollowUps(rows),
    find: createMemory(),
    shownOf: createPages(parts.wording),
  };
  const answer = async (request: Request): Promise<Answered> =>
    finish(inside, request, await runCommand(inside, request, request), { page: 1 });
  // What was typed as a command may be anything, and is nobody else's business.
  const nameOf = ({ command }: Request): string =>
    commands.some(({ name }) => name === command) ? command : "unknown";
  return {
    commands,
    answer,
    handle: (request) =>
      guard(inside, request, { name: nameOf(request), work: () => answer(request) }),
    press: (key, request) =>
      guard(inside, request, {
        name: "button",
        work: async () => act(inside, await buttons.find(key, request), request),
      }),
    actionOf: async (key, request) => (await buttons.lookUp(key, request))?.action,
    complete: async ({ request, command, option, typed, limit }) => {
      const spec = commands.find(({ name }) => name === command)?.options[option];
      const { knowledge } = await storyFor(inside, request);
      const from = { knowledge, stories: stories.of(request).names, commands };
      return spec === undefined ? [] : completeOption(spec, typed, from).slice(0, limit);
    },
    present: async (reply, place, asked) => {
      const sources = sourcesOf(reply, stories.of(place).knowledge(asked.story));
      if (place.platform === "terminal") {
        return { ...withoutSources(reply), sources };
      }
      const shown = withSources(reply, parts.wording.controls);
      return { reply: shown, sources, keys: await buttons.keep(shown, place, asked) };
    },
    json: async (request) => {
      const { command, found, context } = await runCommand(inside, request, request);
      return command.json(found.answer, context);
    },
  };
}
