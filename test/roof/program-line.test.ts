import { expect, it } from "vitest";
import { lineOfWords } from "../../src/roof/program-line.ts";

it.each([
  [["on", "cron:0 9 * * 1-5"], 'on cron:"0 9 * * 1-5"'],
  [["on", "--about=Ann Lee"], 'on --about="Ann Lee"'],
  [["--about", "Ann Lee"], '--about "Ann Lee"'],
  [["note: who left?"], '"note: who left?"'],
  [['who said "no"?'], 'who said "no"?'],
])("puts %j together again", (words, line) => {
  expect(lineOfWords(words)).toBe(line);
});
