/** What JSON may hold between its braces, brackets, commas and colons. */
const TOKEN =
  /\s*(?:([{}[\],:])|("[^"\\\n\r\t]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\n\r\t]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type State = "value" | "first value" | "key" | "first key" | "colon" | "after value";

/**
 * Finds where a text stops being JSON, which JSON.parse says only in words that differ between engines.
 * @returns the line of the first fault, counted from 1; the last line where the text just ends
 */
export function jsonFaultLine(content: string): number {
  const open: string[] = [];
  let state: State = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(content);
    const next: State | undefined =
      found === null ? undefined : step(state, found[1] ?? "", found[2], open);
    if (next === undefined) break;
    state = next;
    at = TOKEN.lastIndex;
  }
  const fault = at + (/^\s*/.exec(content.slice(at))?.[0].length ?? 0);
  return content.slice(0, Math.min(fault, content.trimEnd().length)).split("\n").length;
}

/** The state after one token; undefined where the token has no business to be. */
function step(
  state: State,
  mark: string,
  literal: string | undefined,
  open: string[],
): State | undefined {
  if (literal !== undefined) {
    if (state === "value" || state === "first value") return "after value";
    return state.endsWith("key") && literal.startsWith('"') ? "colon" : undefined;
  }
  switch (mark) {
    case "{":
    case "[":
      if (state !== "value" && state !== "first value") return undefined;
      open.push(mark);
      return mark === "{" ? "first key" : "first value";
    case "}":
    case "]": {
      const opener = mark === "}" ? "{" : "[";
      const isEmpty = state === (mark === "}" ? "first key" : "first value");
      return (isEmpty || state === "after value") && open.pop() === opener
        ? "after value"
        : undefined;
    }
    case ":":
      return state === "colon" ? "value" : undefined;
    case ",":
      if (state !== "after value" || open.length === 0) return undefined;
      return open.at(-1) === "{" ? "key" : "value";
    default:
      return undefined;
  }
}

/** A mark, a string or another value, or the end of a line. */
const PIECE = /[{}[\],]|"[^"\\]*(?:\\.[^"\\]*)*"|\n|[^\s{}[\],"]+/g;

/** The lines on which the items of an array begin, counted from 1. @param content valid JSON: one array */
export function jsonItemLines(content: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isNext = false;
  for (const [piece] of content.matchAll(PIECE)) {
    if (piece === "\n") {
      line += 1;
    } else if (piece === "]" || piece === "}") {
      depth -= 1;
    } else if (piece === ",") {
      isNext = depth === 1;
    } else {
      if (isNext) {
        lines.push(line);
      }
      depth += piece === "[" || piece === "{" ? 1 : 0;
      isNext = piece === "[" && depth === 1;
    }
  }
  return lines;
}
