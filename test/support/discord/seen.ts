// What a reader sees of a message: Discord's forms taken away by a parser that is not ours.
import { parse } from "discord-markdown-parser";

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly target?: string;
  /** Of an emoji, which is a character. */
  readonly name?: string;
}

const isText = ({ type }: Node): boolean => /^(?:text|br|twemoji)$/.test(type);

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

const partsOf = (body: Readonly<Record<string, unknown>>): Part[] => {
  const flat = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => [part, ...flat(part.components ?? [])]);
  return flat((body.components ?? []) as Part[]);
};

export const textsOf = (body: Readonly<Record<string, unknown>>): string[] =>
  partsOf(body).flatMap(({ type, content }) => (type === 10 ? [content ?? ""] : []));

/** The forms that Discord would see in a text, in order. */
export const nodesOf = (text: string): Node[] => parse(text, "extended") as Node[];

export function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map(({ type, content, name }) =>
      type === "br"
        ? "\n"
        : type === "twemoji"
          ? (name ?? "")
          : typeof content === "string"
            ? content
            : wordsOf(content ?? []),
    )
    .join("");
}

/** All forms in a text, however deep. */
export const formsOf = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [
    ...(isText(node) ? [] : [node]),
    ...(Array.isArray(node.content) ? formsOf(node.content as Node[]) : []),
  ]);

export function seenText(body: Readonly<Record<string, unknown>>): string {
  return textsOf(body)
    .flatMap((text) => text.split("\n"))
    .map((line) => wordsOf(nodesOf(line)).trim())
    .join("\n");
}

/** The id of the first button or menu entry whose label holds the words. */
export function buttonNamed(body: Readonly<Record<string, unknown>>, words: string): string {
  const entries = partsOf(body).flatMap(({ label, custom_id: id, options = [] }) => [
    { label: label ?? "", id: id ?? "" },
    ...options.map((option) => ({ label: option.label, id: option.value })),
  ]);
  const found = entries.find(({ label, id }) => id !== "" && label.includes(words));
  if (found === undefined) {
    throw new Error(`no button “${words}” among ${entries.map(({ label }) => label).join(", ")}`);
  }
  return found.id;
}

/** The id of the menu that holds an entry with this key. */
export const menuWith = (body: Readonly<Record<string, unknown>>, key: string): string =>
  partsOf(body).find(({ options = [] }) => options.some(({ value }) => value === key))?.custom_id ??
  "none";
