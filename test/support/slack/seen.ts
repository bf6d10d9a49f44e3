// What a reader sees of a message, without the platform's forms.
import type { Plain } from "./server-state.ts";

interface Element {
  readonly type: string;
  readonly text?: string | { readonly text: string };
  readonly url?: string;
  readonly elements?: readonly Element[];
  readonly options?: readonly Omit<Element, "type">[];
  readonly action_id?: string;
  readonly channel_id?: string;
  readonly value?: string;
}

/** Slack takes its escapes away again. */
export const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

export const blocksOf = (body: Plain): readonly Element[] => (body.blocks ?? []) as Element[];

function wordsOf(element: Element): string {
  const { type, text, channel_id, elements = [] } = element;
  if (type === "header") {
    return unescaped((text as { text: string }).text);
  }
  if (type === "text" || type === "link") {
    return String(text);
  }
  if (type === "channel") {
    return `#${channel_id}`;
  }
  return type === "actions" ? "" : elements.map(wordsOf).join("");
}

/** Its lines, one a block or more. */
export const seenText = (body: Plain): string =>
  blocksOf(body)
    .filter(({ type }) => type === "header" || type === "rich_text")
    .map((block) => wordsOf(block).trim())
    .join("\n");

/** Buttons, and the entries of menus. */
const buttonsOf = (body: Plain) =>
  blocksOf(body)
    .flatMap(({ type, elements = [] }) => (type === "actions" ? elements : []))
    .flatMap(({ options, ...element }) => options ?? [element]);

/** The key of the first button or menu entry whose label holds the words. */
export function buttonNamed(body: Plain, words: string): string {
  const label = ({ text }: Omit<Element, "type">): string =>
    typeof text === "object" ? text.text : "";
  const found = buttonsOf(body).find((button) => label(button).includes(words));
  const key = found?.action_id ?? found?.value;
  if (key === undefined) {
    throw new Error(`no button “${words}” among ${buttonsOf(body).map(label).join(", ")}`);
  }
  return key;
}

/** The id of the menu that holds an entry with this key. */
export const menuWith = (body: Plain, key: string): string | undefined =>
  blocksOf(body)
    .flatMap(({ elements = [] }) => elements)
    .find(({ options = [] }) => options.some(({ value }) => value === key))?.action_id;
