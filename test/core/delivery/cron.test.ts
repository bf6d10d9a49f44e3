import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesDay, parseCron } from "../../../src/core/delivery/cron.ts";
import { AskerError } from "../../../src/core/model/errors.ts";

describe("parseCron", () => {
  it("reads lists, ranges, steps and names", () => {
    const cron = parseCron("0,30 7-9 */10 jan,JUL mon-fri");
    expect([...cron.minutes]).toEqual([0, 30]);
    expect([...cron.hours]).toEqual([7, 8, 9]);
    expect([...cron.days]).toEqual([1, 11, 21, 31]);
    expect([...cron.months]).toEqual([1, 7]);
    expect([...cron.weekdays]).toEqual([1, 2, 3, 4, 5]);
  });

  it("takes 7 for Sunday, and lets either day be enough where both are given", () => {
    const cron = parseCron("0 8 13 * 7");
    expect([...cron.weekdays]).toEqual([0]);
    expect(matchesDay(cron, { month: 5, day: 13, weekday: 3 })).toBe(true);
    expect(matchesDay(cron, { month: 5, day: 14, weekday: 0 })).toBe(true);
    expect(matchesDay(cron, { month: 5, day: 14, weekday: 3 })).toBe(false);
  });

  it.each([
    ["0-99999999 * * * *", "no minute"],
    ["60 8 * * *", "no minute"],
    ["0 24 * * *", "no hour"],
    ["0 8 0 * *", "no day of the month"],
    ["*/5 * * * *", "at least 15 minutes apart"],
    ["0,50 * * * *", "at least 15 minutes apart"],
    ["0 8 * *", "five fields"],
    ["0 9-8 * * *", "no hour through"],
    [`0 8 * * ${"1,".repeat(60)}1`, "five fields"],
    ["0 8 * * 1-3-5", "no day of the week through"],
    ["0 8 * * 1/0", "no day of the week through"],
  ])("refuses %s in words", (expression, message) => {
    expect(() => parseCron(expression)).toThrow(message);
  });

  it("never fails but with an AskerError", () => {
    const word = fc.stringMatching(/^[0-9*,/a-z-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 5, maxLength: 5 }), (words) => {
        try {
          parseCron(words.join(" "));
        } catch (error) {
          expect(error).toBeInstanceOf(AskerError);
        }
      }),
    );
  });
});
