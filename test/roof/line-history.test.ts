import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { openHistory } from "../../src/roof/line-history.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("keeps lines for the next session", () => {
  const folder = temporaryFolder();
  const log = vi.fn();
  const first = openHistory(folder, log);
  expect(first.history).toEqual([]);
  first.saveHistory(["who Ann Lee", "timeline"]);
  expect(openHistory(folder, log).history).toEqual(["who Ann Lee", "timeline"]);
  expect(log).not.toHaveBeenCalled();
});

it("answers on where lines can't be read or written, and says so once", () => {
  const folder = temporaryFolder();
  const log = vi.fn();
  mkdirSync(join(folder, "history"));
  const { history, saveHistory } = openHistory(folder, log);
  expect(history).toEqual([]);
  expect(() => saveHistory(["who"])).not.toThrow();
  expect(log).toHaveBeenCalledOnce();
  expect(log).toHaveBeenCalledWith("warn", expect.stringContaining(folder), expect.anything());
});
