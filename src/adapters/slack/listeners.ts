// What the bot listens to, as Bolt names it.
import type { App, Context } from "@slack/bolt";
import { CHOOSE_COMMAND, COMMAND_FORM } from "./command-form.ts";
import { isMenu } from "./controls.ts";
import { WORD_FORM } from "./form.ts";
import type { Intake } from "./intake.ts";
import {
  type ActionBody,
  type Counter,
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
import type { Turn } from "./respond.ts";

export const COMMAND = "/summit";

export interface Wiring {
  readonly intake: Intake;
  /** The counter of the workspace that something came from. */
  readonly counterOf: (context: Context) => Promise<Counter>;
  /** Deletes what is kept of a workspace that has thrown the bot out. */
  readonly forget: (team: string) => Promise<void>;
}

/** Bolt's own types tell payloads apart that are the same to us. */
const as = <T>(body: unknown): T => body as T;

function listenToForms(app: App, { intake, counterOf }: Wiring): void {
  app.view(WORD_FORM, async ({ ack, body, context }) => {
    await ack();
    intake.run(async () => onWords(await counterOf(context), as<ViewBody>(body)));
  });
  app.view(COMMAND_FORM, async ({ ack, body, context }) => {
    await ack();
    intake.run(async () => onCommandForm(await counterOf(context), as<ViewBody>(body)));
  });
  app.options({ type: "block_suggestion" }, async ({ ack, body, context }) => {
    const options = await onSuggestion(await counterOf(context), as<SuggestionBody>(body));
    // Bolt's type for this knows the options of dialogs alone.
    await (ack as (answer: { options: typeof options }) => Promise<void>)({ options });
  });
}

function listenToButtons(app: App, { intake, counterOf }: Wiring): void {
  app.action({ type: "block_actions" }, async ({ ack, body, action, context }) => {
    await ack();
    intake.run(async () => {
      const counter = await counterOf(context);
      if (action.type === "button") {
        await onPress(counter, as<ActionBody>(body), action.value ?? "");
      } else if (action.type === "static_select" && isMenu(action.action_id)) {
        await onPress(counter, as<ActionBody>(body), action.selected_option.value);
      } else if (action.type === "static_select" && action.action_id === CHOOSE_COMMAND) {
        await onCommandChosen(counter, as<ActionBody>(body), action.selected_option.value);
      }
    });
  });
}

/** A workspace that has thrown the bot out leaves nothing behind. */
function listenToFarewells(app: App, { intake, forget }: Wiring): void {
  app.event("app_uninstalled", async ({ body }) => intake.run(() => forget(body.team_id)));
  app.event("tokens_revoked", async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) {
      intake.run(() => forget(body.team_id));
    }
  });
}

/** Bolt acknowledges events by itself. */
export function listen(app: App, wiring: Wiring): void {
  const { intake, counterOf } = wiring;
  app.command(COMMAND, async ({ ack, body, context }) => {
    const taken = ack as NonNullable<Turn["ack"]>;
    intake.run(async () => onCommand(await counterOf(context), body, taken));
  });
  listenToButtons(app, wiring);
  listenToForms(app, wiring);
  listenToFarewells(app, wiring);
  app.event("app_mention", async ({ event, context }) => {
    intake.run(async () => onMessage(await counterOf(context), event));
  });
  app.event("app_home_opened", async ({ event, context }) => {
    if (event.tab === "home") {
      intake.run(async () => onHome(await counterOf(context), event));
    }
  });
  app.event("message", async ({ event, context }) => {
    if (isDirect(event.channel)) {
      intake.run(async () =>
        onMessage(await counterOf(context), as<Parameters<typeof onMessage>[1]>(event)),
      );
    }
  });
}
