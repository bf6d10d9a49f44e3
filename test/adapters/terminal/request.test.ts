import { expect, it } from "vitest";
import { requestOfLine } from "../../../src/adapters/terminal/request.ts";

it.each([
  ["who Ann Lee", "who", "Ann Lee"],
  ["/summit who Ann Lee", "who", "Ann Lee"],
  ["summit WHO Ann", "who", "Ann"],
  ["/who Ann", "who", "Ann"],
  ["Who opened the bridge?", "ask", "Who opened the bridge?"],
  ["/summit who opened the bridge?", "who", "opened the bridge?"],
  ["ask who opened it?", "ask", "who opened it?"],
  ["tell me about Ann", "ask", "tell me about Ann"],
  ["Why?", "ask", "Why?"],
  ["sing", "sing", ""],
  ["/summit", "help", ""],
  ["ask \u001b[31mWho\u001b[0m left?", "ask", "Who left?"],
])("takes “%s” for %s with “%s”", (line, command, rest) => {
  expect(requestOfLine(line, ["who", "ask", "help"], 0)).toMatchObject({ command, rest });
});
