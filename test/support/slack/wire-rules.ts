// Rules of Slack's that the client library does not keep; numbers are Slack's own, not the adapter's.
import type { Plain } from "./server-state.ts";

type Rule = (path: string, value: unknown) => string[];

const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null;

const atMost =
  (longest: number): Rule =>
  (path, value) =>
    typeof value === "string" && value.length >= 1 && value.length <= longest
      ? []
      : [`${path}: 1 to ${longest} characters, is ${JSON.stringify(value)?.slice(0, 80)}`];

const absentOr =
  (rule: Rule): Rule =>
  (path, value) =>
    value === undefined ? [] : rule(path, value);

const count =
  (most: number, least = 1): Rule =>
  (path, value) =>
    Array.isArray(value) && value.length >= least && value.length <= most
      ? []
      : [`${path}: ${least} to ${most} entries`];

/** `<` and `>` stand in a text object only as part of a form; we use none. */
const textRule =
  (longest: number): Rule =>
  (path, value) => {
    if (!isPlain(value) || value.type !== "plain_text") {
      return [`${path}: plain text is expected`];
    }
    const text = String(value.text);
    return [
      ...atMost(longest)(`${path}.text`, value.text),
      ...(/[<>]|&(?!(?:amp|lt|gt);)/.test(text) ? [`${path}: not escaped: ${text}`] : []),
      ...(value.emoji === false ? [] : [`${path}: emoji may be formed`]),
    ];
  };

const known: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  header: { text: textRule(150) },
  section: { text: textRule(3000) },
  divider: {},
  rich_text: { elements: count(100) },
  rich_text_section: { elements: count(1000) },
  text: { text: atMost(10_000) },
  channel: { channel_id: atMost(255) },
  link: { url: atMost(3000), text: atMost(3000) },
  actions: { elements: count(25) },
  button: { text: textRule(75), action_id: atMost(255), value: absentOr(atMost(2000)) },
  static_select: { action_id: atMost(255), options: count(100) },
  external_select: { action_id: atMost(255) },
  plain_text_input: { action_id: atMost(255) },
  input: {
    label: textRule(2000),
    hint: absentOr(textRule(2000)),
  },
};

const optionRules = (path: string, option: unknown): string[] =>
  isPlain(option)
    ? [...textRule(75)(`${path}.text`, option.text), ...atMost(150)(`${path}.value`, option.value)]
    : [`${path}: no option`];

export const optionsRules = (options: unknown): string[] =>
  Array.isArray(options) && options.length <= 100
    ? options.flatMap((option, index) => optionRules(`options[${index}]`, option))
    : ["options: at most 100"];

function elementRules(path: string, element: unknown): string[] {
  if (!isPlain(element)) {
    return [`${path}: nothing there`];
  }
  const rules = known[String(element.type)];
  if (rules === undefined) {
    return [`${path}: unknown type ${String(element.type)}`];
  }
  const inner = [element.elements, element.element].flat().filter((each) => each !== undefined);
  const options = element.options === undefined ? [] : optionsRules(element.options);
  return [
    ...Object.entries(rules).flatMap(([name, rule]) => rule(`${path}.${name}`, element[name])),
    ...inner.flatMap((each, index) => elementRules(`${path}[${index}]`, each)),
    ...options,
  ];
}

const idsIn = (block: unknown): string[] =>
  isPlain(block) && Array.isArray(block.elements)
    ? block.elements.flatMap(({ action_id: id }: Plain) => (typeof id === "string" ? [id] : []))
    : [];

function blockRules(blocks: unknown, most: number): string[] {
  if (blocks === undefined) {
    return [];
  }
  return [
    ...count(most)("blocks", blocks),
    ...(Array.isArray(blocks) ? blocks : []).flatMap((block, index) => [
      ...elementRules(`blocks[${index}]`, block),
      ...(new Set(idsIn(block)).size < idsIn(block).length ? ["an action_id stands twice"] : []),
    ]),
  ];
}

/** What Slack, or its readers, would not take of a message. */
export function messageRules({ text, blocks }: Plain): string[] {
  return [
    ...atMost(40_000)("text", text),
    ...(/[<>]|&(?!(?:amp|lt|gt);)/.test(String(text))
      ? [`text: not escaped: ${String(text)}`]
      : []),
    ...blockRules(blocks, 50),
    ...(JSON.stringify(blocks ?? []).length > 13_200 ? ["msg_blocks_too_long"] : []),
  ];
}

export function viewRules(view: Plain): string[] {
  const titles = view.type === "modal" ? ["title", "submit", "close"] : [];
  return [
    ...titles.flatMap((name) => textRule(24)(name, view[name])),
    ...blockRules(view.blocks, 100),
    ...(String(view.private_metadata ?? "").length > 3000 ? ["private_metadata"] : []),
  ];
}
