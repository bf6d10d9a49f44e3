// Each kind of thing that people do on Slack, on its way to the desk and back.
import type { ModalView } from "@slack/types";
import type { OptionSpecs } from "../../core/model/command.ts";
import { askedFreely } from "../../core/model/free-words.ts";
import type { Desk } from "../../core/model/ports.ts";
import type { Request } from "../../core/model/request.ts";
import type { Api } from "./api.ts";
import { commandForm, commandOfForm, completions, optionOfBlock } from "./command-form.ts";
import { converse } from "./conversation.ts";
import { type FormOrigin, type FormValues, originOf, wordForm, wordsOfForm } from "./form.ts";
import { homeView } from "./home.ts";
import { SELECT_OPTIONS } from "./limits.ts";
import type { People } from "./people.ts";
import { commandOf, isDirect, requestOf, wordsToBot } from "./request.ts";
import { orConfess, respond, type Tools, type Turn } from "./respond.ts";

/** What the handlers of one workspace work with. */
export interface Counter {
  readonly tools: Tools;
  readonly desk: Desk;
  readonly people: People;
  readonly api: Api;
  readonly team: string;
  readonly botUserId: string;
}

type Ack = NonNullable<Turn["ack"]>;

async function requestIn(
  { api, team, people, desk }: Counter,
  asker: { readonly id: string; readonly user: string } & FormOrigin,
  said: Partial<Pick<Request, "command" | "named" | "rest">> = {},
): Promise<Request> {
  const now = Date.now();
  const who = { team, channel: asker.channel, user: asker.user };
  const rights = await people.rightsOf(api, who, now);
  const options: OptionSpecs =
    desk.commands.find(({ name }) => name === said.command)?.options ?? {};
  // Asked for where hours are meant: it costs a request.
  const timed = Object.values(options).some(({ kind }) => kind === "timezone");
  const timezone = timed ? await people.timezoneOf(api, who, now) : undefined;
  return requestOf({ ...asker, team, rights, timezone, now }, said);
}

const openForm = (api: Api, triggerId: string, view: ModalView) =>
  api.call("views.open", { trigger_id: triggerId, view });

export interface CommandBody {
  readonly text?: string;
  readonly channel_id: string;
  readonly user_id: string;
  readonly trigger_id: string;
  readonly response_url: string;
}

/** `/summit who Ann Lee`, or `/summit` alone. */
export async function onCommand(counter: Counter, body: CommandBody, ack: Ack): Promise<void> {
  const { tools, api, desk } = counter;
  const { channel_id: channel, user_id: user, trigger_id: id, response_url: url } = body;
  if ((body.text ?? "").trim() === "") {
    await ack();
    const form = commandForm(desk.commands, undefined, { channel, url });
    await orConfess(tools, { api, channel, asker: user, url }, () => openForm(api, id, form));
    return;
  }
  const work = requestIn(counter, { id, user, channel }, commandOf(body.text ?? "")).then(
    (request) => desk.handle(request),
  );
  await respond(tools, { api, channel, asker: user, url, ack }, work);
}

export interface ActionBody {
  readonly user: { readonly id: string };
  readonly trigger_id: string;
  readonly response_url?: string;
  readonly channel?: { readonly id: string };
  readonly message?: { readonly thread_ts?: string };
  readonly container?: { readonly thread_ts?: string };
  readonly view?: {
    readonly id: string;
    readonly hash?: string;
    readonly private_metadata: string;
  };
}

const originOfAction = ({ channel, view, message, container, response_url: url }: ActionBody) =>
  channel === undefined
    ? originOf(view?.private_metadata || '{"channel":""}')
    : { channel: channel.id, thread: container?.thread_ts ?? message?.thread_ts, url };

/** A button under an answer. */
export async function onPress(counter: Counter, body: ActionBody, key: string): Promise<void> {
  const { tools, api, desk } = counter;
  const { channel, thread, url } = originOfAction(body);
  const origin: FormOrigin = { channel, thread, url };
  const { trigger_id: id } = body;
  const request = await requestIn(counter, { id, user: body.user.id, ...origin });
  const action = await desk.actionOf(key, request);
  const turn = { api, ...origin, asker: body.user.id };
  if (action?.kind === "report" || action?.kind === "ask") {
    const form = wordForm(action.kind, key, origin);
    await orConfess(tools, turn, () => openForm(api, id, form));
    return;
  }
  await respond(tools, turn, desk.press(key, request));
}

/** Another command was chosen in the form: it shows that one's options. */
export async function onCommandChosen(
  { api, desk }: Counter,
  { view }: ActionBody,
  name: string,
): Promise<void> {
  const chosen = desk.commands.find((command) => command.name === name);
  if (view !== undefined) {
    await api.call("views.update", {
      ...{ view_id: view.id, hash: view.hash },
      view: commandForm(desk.commands, chosen, originOf(view.private_metadata)),
    });
  }
}

export interface ViewBody {
  readonly user: { readonly id: string };
  readonly trigger_id: string;
  readonly view: {
    readonly private_metadata: string;
    readonly state: { readonly values: FormValues };
  };
}

/** The word that a button asked for. */
export async function onWords(counter: Counter, { user, trigger_id: id, view }: ViewBody) {
  const { key = "", ...origin } = originOf(view.private_metadata);
  const named = { text: wordsOfForm(view.state.values) };
  const request = await requestIn(counter, { id, user: user.id, ...origin }, { named });
  const turn = { api: counter.api, ...origin, asker: user.id };
  await respond(counter.tools, turn, counter.desk.press(key, request));
}

/** The form of `/summit` alone. */
export async function onCommandForm(counter: Counter, { user, trigger_id: id, view }: ViewBody) {
  const origin = originOf(view.private_metadata);
  const said = commandOfForm(view.state.values);
  const request = await requestIn(counter, { id, user: user.id, ...origin }, said);
  const turn = { api: counter.api, ...origin, asker: user.id };
  await respond(counter.tools, turn, counter.desk.handle(request));
}

export interface SuggestionBody {
  readonly user: { readonly id: string };
  readonly block_id: string;
  readonly value: string;
  readonly view?: { readonly private_metadata: string };
}

/** Completes what is being typed into the form. Never throws: nothing is offered then. */
export async function onSuggestion(counter: Counter, body: SuggestionBody) {
  const { desk, tools } = counter;
  const { command, option } = optionOfBlock(body.block_id);
  const spec = desk.commands.find(({ name }) => name === command)?.options[option];
  try {
    const origin = originOf(body.view?.private_metadata || '{"channel":""}');
    const scene = { id: body.block_id, user: body.user.id, ...origin };
    const request = await requestIn(counter, scene);
    const typed = body.value;
    const query = { request, command, option, typed, limit: SELECT_OPTIONS };
    return completions(await desk.complete(query), typed, spec);
  } catch (error) {
    tools.log("warn", "Completing failed", { error });
    return completions([], body.value, spec);
  }
}

export interface MessageEvent {
  readonly channel: string;
  readonly user?: string;
  readonly text?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly bot_id?: string;
}

/** A mention, or a direct message; what bots write, and what was changed or deleted, is left alone. */
export async function onMessage(counter: Counter, event: MessageEvent): Promise<void> {
  const { channel, user, text = "", ts, subtype, bot_id: bot } = event;
  if (
    user === undefined ||
    bot !== undefined ||
    (subtype !== undefined && subtype !== "file_share")
  ) {
    return;
  }
  // In a channel an answer stands in a thread under its question, which is a conversation of its own.
  const thread = event.thread_ts ?? (isDirect(channel) ? undefined : ts);
  const said = askedFreely(counter.desk, wordsToBot(text, counter.botUserId));
  const scene = { id: `${channel}:${ts}`, user, channel, thread };
  const request = await requestIn(counter, scene, { ...said, rest: "" });
  await converse(counter.tools, counter.api, counter.desk, request);
}

/** Somebody opened App Home. @throws SendError */
export async function onHome(
  counter: Counter,
  { user, channel }: { readonly user: string; readonly channel: string },
): Promise<void> {
  const request = await requestIn(counter, { id: `home:${user}`, user, channel });
  await counter.api.call("views.publish", {
    user_id: user,
    view: await homeView(counter.desk, request),
  });
}
