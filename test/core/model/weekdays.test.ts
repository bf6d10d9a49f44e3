import { expect, it } from "vitest";
import { weekdayField } from "../../../src/core/model/weekdays.ts";

it.each([
  ["daily", "*"],
  ["every day", "*"],
  ["weekdays", "1-5"],
  ["every weekday", "1-5"],
  ["Monday to Friday", "1-5"],
  ["mon - fri", "1-5"],
  ["every Monday and Thursday", "1,4"],
  ["every", undefined],
  ["day", undefined],
  ["mon-fri", "1-5"],
  ["Weekends", "0,6"],
  ["Mon, thursday", "1,4"],
  ["mondays thurs", "1,4"],
  ["fri-mon", "0,1,5,6"],
  ["mon-sun", "*"],
  ["monk", undefined],
  ["sundries", undefined],
  ["mon-Lee", undefined],
  ["", undefined],
])("reads “%s” as %s", (words, field) => {
  expect(weekdayField(words)).toBe(field);
});
