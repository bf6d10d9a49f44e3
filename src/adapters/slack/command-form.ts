// `/summit` alone: a form for any command, since Slack completes nothing while a command is typed.
import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import type { AnyCommand, OptionSpec } from "../../core/model/command.ts";
import { cut, plainLine } from "../../core/model/plain-line.ts";
import type { Arguments } from "../../core/model/reply.ts";
import { plainText } from "./controls.ts";
import type { FormOrigin, FormValues } from "./form.ts";
import {
  INPUT_LABEL,
  MODAL_TITLE,
  OPTION_TEXT,
  OPTION_VALUE,
  PLACEHOLDER,
  SELECT_OPTIONS,
} from "./limits.ts";

export const COMMAND_FORM = "command-form";
/** The select that chooses the command; choosing shows that command's options. */
export const CHOOSE_COMMAND = "choose-command";
const VALUE = "value";

const optionFor = (label: string, value: string): PlainTextOption => ({
  text: plainText(label, OPTION_TEXT),
  value,
});

/** What can be typed freely is taken as typed, besides what completes it. */
const openKinds = new Set<OptionSpec["kind"]>([
  ...(["name", "date", "source", "time", "timezone", "days"] as const),
]);

/** A block's id names the option, so that completing needs nothing else. */
const blockIdOf = (command: string, option: string): string => `${command}:${option}`;

export function optionOfBlock(blockId: string): { command: string; option: string } {
  const [command = "", option = ""] = blockId.split(":");
  return { command, option };
}

function inputFor(command: string, name: string, spec: OptionSpec): InputBlock {
  const about = plainText(spec.summary, INPUT_LABEL);
  const placeholder = plainText(spec.summary, PLACEHOLDER);
  return {
    type: "input",
    block_id: blockIdOf(command, name),
    optional: spec.required !== true,
    label: plainText(name, INPUT_LABEL),
    hint: about,
    element:
      spec.kind === "text"
        ? { type: "plain_text_input", action_id: VALUE, max_length: 1000 }
        : { type: "external_select", action_id: VALUE, min_query_length: 0, placeholder },
  };
}

/** @param chosen whose options are shown */
export function commandForm(
  commands: readonly AnyCommand[],
  chosen: AnyCommand | undefined,
  origin: FormOrigin,
): ModalView {
  const entries = commands.slice(0, SELECT_OPTIONS).map(({ name, summary }) => ({
    option: optionFor(`${name}: ${summary}`, name),
    name,
  }));
  const initial = entries.find(({ name }) => name === chosen?.name)?.option;
  return {
    type: "modal",
    callback_id: COMMAND_FORM,
    private_metadata: JSON.stringify(origin),
    title: plainText("Summit", MODAL_TITLE),
    submit: plainText("Ask", MODAL_TITLE),
    close: plainText("Cancel", MODAL_TITLE),
    blocks: [
      {
        type: "input",
        block_id: CHOOSE_COMMAND,
        dispatch_action: true,
        label: plainText("What do you want to know?", INPUT_LABEL),
        element: {
          type: "static_select",
          action_id: CHOOSE_COMMAND,
          options: entries.map(({ option }) => option),
          ...(initial !== undefined && { initial_option: initial }),
        },
      },
      ...Object.entries(chosen?.options ?? {}).map(([name, spec]) =>
        inputFor(chosen?.name ?? "", name, spec as OptionSpec),
      ),
    ],
  };
}

/** The command that was chosen, and its options by name. */
export function commandOfForm(values: FormValues): { command: string; named: Arguments } {
  const command = values[CHOOSE_COMMAND]?.[CHOOSE_COMMAND]?.selected_option?.value ?? "help";
  const named: Record<string, string> = {};
  for (const [blockId, actions] of Object.entries(values)) {
    const own = optionOfBlock(blockId);
    const given = actions[VALUE]?.selected_option?.value ?? actions[VALUE]?.value;
    if (own.command === command && own.option !== "" && given) {
      named[own.option] = given;
    }
  }
  return { command, named };
}

/** Completed values as Slack's options; what was typed comes last, so that any date in words can be given. */
export function completions(
  values: readonly string[],
  typed: string,
  spec: OptionSpec | undefined,
): PlainTextOption[] {
  const own = plainLine(typed).trim();
  const free = spec !== undefined && openKinds.has(spec.kind) && own !== "" ? [own] : [];
  const fit = [...new Set([...values.slice(0, SELECT_OPTIONS - 1), ...free])];
  return fit
    .filter(({ length }) => length > 0 && length <= OPTION_VALUE)
    .map((value) => optionFor(cut(value, OPTION_TEXT), value));
}
