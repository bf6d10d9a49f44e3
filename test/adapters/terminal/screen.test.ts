import { once } from "node:events";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { createScreen } from "../../../src/adapters/terminal/screen.ts";

const COLUMNS = 20;

/** What a terminal of twenty columns shows after these bytes, line by line. */
function shown(bytes: string): string[] {
  const lines = [""];
  let [row, column] = [0, 0];
  const put = (letter: string): void => {
    if (column === COLUMNS) {
      [row, column] = [row + 1, 0];
    }
    const line = (lines[row] ?? "").padEnd(column);
    lines[row] = line.slice(0, column) + letter + line.slice(column + 1);
    column += 1;
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what moves the cursor
  for (const [part, number, code] of bytes.matchAll(/\u001b\[(\d*)([A-Z])|[\s\S]/g)) {
    const count = Number(number === "" ? 1 : number);
    if (code === "A") row -= count;
    else if (code === "B") row += count;
    else if (code === "C") column += count;
    else if (code === "D") column -= count;
    else if (code === "G") column = count - 1;
    else if (code === "J") {
      lines.length = row + 1;
      lines[row] = (lines[row] ?? "").slice(0, column);
    } else if (part === "\r") column = 0;
    else if (part === "\n") [row, column] = [row + 1, 0];
    else put(part);
  }
  return Array.from(lines, (line = "") => line.trimEnd());
}

it.each(["who is", "a question that is longer than the line"])(
  "prints above what is being typed, and lets it be typed on: %s",
  async (typed) => {
    const input = new PassThrough();
    const output = Object.assign(new PassThrough(), { columns: COLUMNS, rows: 24, isTTY: true });
    let bytes = "";
    output.on("data", (data) => {
      bytes += String(data);
    });
    const readline = createInterface({ input, output, terminal: true, prompt: "> " });
    const screen = createScreen(output);
    readline.prompt();
    screen.typing(readline);
    readline.write(typed);
    // Three letters back: what is typed next stands there.
    for (let back = 0; back < 3; back += 1) {
      readline.write(null, { name: "left" });
    }
    screen.print("The digest\nhas two lines.\n");
    readline.write("xyz");
    const line = once(readline, "line");
    input.write("\r");
    const all = `${typed.slice(0, -3)}xyz${typed.slice(-3)}`;
    expect(await line).toEqual([all]);
    expect(shown(bytes).join("\n").replace(/\n+$/, "")).toBe(
      `The digest\nhas two lines.\n\n${`> ${all}`
        .match(/.{1,20}/g)
        ?.map((each) => each.trimEnd())
        .join("\n")}`,
    );
    screen.typing(undefined);
    readline.close();
  },
);
