// What the bot hears from Slack, and who answers it.
import type { AllMiddlewareArgs, App } from "@slack/bolt";
import { isMenuId } from "../../core/model/keyed-controls.ts";
import { CHOOSE_COMMAND, COMMAND_FORM } from "./command-form.ts";
import { WORD_FORM } from "./form.ts";
import type { Intake } from "./intake.ts";
import {
  type ActionBody,
  type CommandBody,
  type Counter,
  type MessageEvent,
  onCommand,
  onCommandChosen,
  onCommandForm,
  onHome,
  onMessage,
  onPress,
  onSuggestion,
  onWords,
  type SuggestionBody,
  type ViewBody,
} from "./interactions.ts";
import { isDirect } from "./request.ts";

export const COMMAND = "/summit";

type Context = AllMiddlewareArgs["context"];

export interface Wiring {
  readonly intake: Intake;
  /** The counter of the workspace that something came from. */
  readonly counterOf: (context: Context) => Promise<Counter>;
  /** Deletes what is kept of a workspace that has thrown the bot out. */
  readonly forget: (team: string) => Promise<void>;
}

interface Event extends MessageEvent {
  readonly type: string;
  readonly tab?: string;
  readonly tokens?: { readonly bot?: readonly string[] };
}

interface Action {
  readonly type: string;
  readonly action_id: string;
  readonly selected_option?: { readonly value: string };
}

/** What came in, and the ways to answer it. */
interface Heard {
  readonly body: {
    readonly type?: string;
    readonly command?: string;
    readonly team_id: string;
    readonly event?: Event;
    readonly actions?: readonly Action[];
    readonly view?: { readonly callback_id: string };
  };
  /** Events are acknowledged by Bolt. */
  readonly ack: (answer?: unknown) => Promise<void>;
  readonly run: (work: (counter: Counter) => Promise<void>) => void;
  readonly forget: () => void;
  readonly counter: () => Promise<Counter>;
}

/** Slack's payloads are told apart by what stands in them. */
const as = <T>(body: unknown): T => body as T;

/** By Slack's name for them; manifest.yaml subscribes to them. */
export const events: Readonly<Record<string, (event: Event, heard: Heard) => void>> = {
  app_home_opened: (event, { run }) => {
    if (event.tab === "home") {
      run((counter) => onHome(counter, { user: event.user ?? "", channel: event.channel }));
    }
  },
  app_mention: (event, { run }) => run((counter) => onMessage(counter, event)),
  // A workspace that has thrown the bot out leaves nothing behind.
  app_uninstalled: (_, { forget }) => forget(),
  message: (event, { run }) => {
    if (isDirect(event.channel)) {
      run((counter) => onMessage(counter, event));
    }
  },
  tokens_revoked: ({ tokens }, { forget }) => {
    if ((tokens?.bot ?? []).length > 0) {
      forget();
    }
  },
};

async function hearAction({ body, ack, run }: Heard): Promise<void> {
  await ack();
  const [action] = body.actions ?? [];
  if (action?.type === "button") {
    run((counter) => onPress(counter, as<ActionBody>(body), action.action_id));
    return;
  }
  const { value = "" } = action?.selected_option ?? {};
  if (isMenuId(action?.action_id ?? "")) {
    run((counter) => onPress(counter, as<ActionBody>(body), value));
  } else if (action?.action_id === CHOOSE_COMMAND) {
    run((counter) => onCommandChosen(counter, as<ActionBody>(body), value));
  }
}

async function hearForm({ body, ack, run }: Heard): Promise<void> {
  await ack();
  if (body.view?.callback_id === WORD_FORM) {
    run((counter) => onWords(counter, as<ViewBody>(body)));
  } else if (body.view?.callback_id === COMMAND_FORM) {
    run((counter) => onCommandForm(counter, as<ViewBody>(body)));
  }
}

async function hearTyping({ body, ack, counter }: Heard): Promise<void> {
  await ack({ options: await onSuggestion(await counter(), as<SuggestionBody>(body)) });
}

async function hear(heard: Heard): Promise<void> {
  const { body, ack, run } = heard;
  if (body.command === COMMAND) {
    run((counter) => onCommand(counter, as<CommandBody>(body), ack));
  } else if (body.event !== undefined && Object.hasOwn(events, body.event.type)) {
    events[body.event.type]?.(body.event, heard);
  } else if (body.type === "block_actions") {
    await hearAction(heard);
  } else if (body.type === "view_submission") {
    await hearForm(heard);
  } else if (body.type === "block_suggestion") {
    await hearTyping(heard);
  }
}

/** Hears everything in one place: Bolt would ask each listener of its own about everything, while somebody waits. */
export function listen(app: App, { intake, counterOf, forget }: Wiring): void {
  app.use(async ({ body, context, ...rest }) => {
    const counter = () => counterOf(context);
    const { team_id: team } = as<Heard["body"]>(body);
    await hear({
      body: as<Heard["body"]>(body),
      ack: async (answer) => as<{ ack?: Heard["ack"] }>(rest).ack?.(answer),
      run: (work) => intake.run(async () => work(await counter())),
      forget: () => intake.run(() => forget(team)),
      counter,
    });
  });
}
