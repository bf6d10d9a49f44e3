import type { NameMention } from "../../src/core/model/annotation.ts";

/** A text in which names stood in brackets: people as "[Ana Silva]", places as "[@Porto Linde]". One entity a last word. */
export function bracketedNames(marked: string): { text: string; names: NameMention[] } {
  const names: NameMention[] = [];
  let text = "";
  let done = 0;
  for (const found of marked.matchAll(/\[(@?)([^\]]+)\]/g)) {
    const [whole, place, name = ""] = found;
    text += marked.slice(done, found.index);
    const kind = place === "@" ? "place" : "person";
    const entity = name.split(" ").at(-1) ?? name;
    names.push({ start: text.length, end: text.length + name.length, kind, entity });
    text += name;
    done = found.index + whole.length;
  }
  return { text: text + marked.slice(done), names };
}
