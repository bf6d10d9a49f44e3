import { describe, expect, it } from "vitest";
import { createLanes } from "../../../src/core/delivery/lanes.ts";

describe("createLanes", () => {
  it("works side by side until nothing is left", async () => {
    let [left, atOnce, most, stopping] = [10, 0, 0, false];
    const lanes = createLanes({
      count: 3,
      work: async () => {
        const taken = Math.min(left, 2);
        left -= taken;
        atOnce += 1;
        most = Math.max(most, atOnce);
        await Promise.resolve();
        atOnce -= 1;
        return taken;
      },
      stopping: () => stopping,
      onError: (error) => expect.fail(String(error)),
    });
    lanes.fill();
    await lanes.ended();
    expect([left, most]).toEqual([0, 3]);
    left = 2;
    stopping = true;
    lanes.fill();
    await lanes.ended();
    expect(left).toBe(2);
  });

  it("looks once more for what came while it found nothing", async () => {
    let looks = 0;
    const lanes = createLanes({
      count: 1,
      work: async () => {
        looks += 1;
        if (looks === 1) {
          lanes.fill();
        }
        return 0;
      },
      stopping: () => false,
      onError: (error) => expect.fail(String(error)),
    });
    lanes.fill();
    await lanes.ended();
    expect(looks).toBe(2);
  });

  it("says what failed, and begins again when it is filled", async () => {
    const errors: unknown[] = [];
    let failing = true;
    let worked = 0;
    const lanes = createLanes({
      count: 1,
      work: async () => {
        if (failing) {
          throw new Error("the database is gone");
        }
        worked += 1;
        return 0;
      },
      stopping: () => false,
      onError: (error) => errors.push(error),
    });
    lanes.fill();
    await lanes.ended();
    failing = false;
    lanes.fill();
    await lanes.ended();
    expect(errors).toEqual([new Error("the database is gone")]);
    expect(worked).toBe(1);
  });
});
