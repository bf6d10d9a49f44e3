import { describe, expect, it } from "vitest";
import { createHostTurns } from "../../../../src/adapters/articles/web/host-turns.ts";

/** A clock that sleeping moves on. */
function clock() {
  let time = 0;
  const slept: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    slept.push(ms);
    time += ms;
  };
  return { slept, inTurn: createHostTurns(() => time, sleep) };
}

/** Work that goes on when it is told to. */
function closedGate() {
  let open = (): void => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open };
}

describe("createHostTurns", () => {
  it("does one thing at a time for a host, in order, with a pause between", async () => {
    const { slept, inTurn } = clock();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      return name;
    };
    const turns = ["a", "b", "c"].map((name) => inTurn("news.test", 1000, undefined, work(name)));
    expect(await Promise.all(turns)).toEqual(["a", "b", "c"]);
    expect(log).toEqual("a begins,a ends,b begins,b ends,c begins,c ends".split(","));
    expect(slept).toEqual([1000, 1000]);
  });

  it("lets other hosts go on meanwhile", async () => {
    const { inTurn } = clock();
    const gate = closedGate();
    const stuck = inTurn("slow.test", 0, undefined, () => gate.opened);
    expect(await inTurn("news.test", 0, undefined, async () => "read")).toBe("read");
    gate.open();
    await stuck;
  });

  it("goes on after work that failed, and keeps the pause then too", async () => {
    const { slept, inTurn } = clock();
    const failing = inTurn("news.test", 500, undefined, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await inTurn("news.test", 500, undefined, async () => "read")).toBe("read");
    expect(slept).toEqual([500]);
  });

  it("does not begin what was cancelled while it waited", async () => {
    const { inTurn } = clock();
    const cancel = new AbortController();
    const gate = closedGate();
    const first = inTurn("news.test", 0, undefined, () => gate.opened);
    const second = inTurn("news.test", 0, cancel.signal, async () => expect.unreachable());
    cancel.abort(new Error("cancelled"));
    gate.open();
    await first;
    await expect(second).rejects.toThrow("cancelled");
  });
});
