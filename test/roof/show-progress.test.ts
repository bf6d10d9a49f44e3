import { expect, it } from "vitest";
import { progressOn } from "../../src/roof/show-progress.ts";

function shown(isTTY: boolean, steps: readonly (readonly [number, number])[]): string {
  let written = "";
  const write = (text: string | Uint8Array): boolean => {
    written += String(text);
    return true;
  };
  const progress = progressOn({ isTTY, write });
  for (const [read, of] of steps) {
    progress(read, of);
  }
  return written;
}

it("shows one line on a terminal and clears it at the end", () => {
  const steps = [[60, 120] as const, [120, 120] as const];
  expect(shown(true, steps)).toBe("\rReading articles: 60 of 120\r\u001B[K");
});

it("shows nothing where there is no terminal, nor for a few articles", () => {
  expect(shown(false, [[60, 120]])).toBe("");
  expect(shown(true, [[1, 3]])).toBe("");
});
