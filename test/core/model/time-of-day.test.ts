import { expect, it } from "vitest";
import { meantAsTime, readTimeOfDay } from "../../../src/core/model/time-of-day.ts";

it.each([
  ["8", "08:00"],
  ["8:30", "08:30"],
  ["08.30", "08:30"],
  ["20h15", "20:15"],
  ["20h", "20:00"],
  ["0800", "08:00"],
  ["0800am", "08:00"],
  ["830 pm", "20:30"],
  ["1830 hours", "18:30"],
  ["8 pm", "20:00"],
  ["8 P.M.", "20:00"],
  ["12 am", "00:00"],
  ["12 pm", "12:00"],
  ["8 o'clock", "08:00"],
  ["8 o’clock in the evening", "20:00"],
  ["at 7 in the morning", "07:00"],
  ["Noon", "12:00"],
  ["at midnight", "00:00"],
  ["24:30", undefined],
  ["8:75", undefined],
  ["13 pm", undefined],
  ["2024", undefined],
  ["8 bridges", undefined],
  ["constructor", undefined],
  ["", undefined],
])("reads “%s” as %s", (words, time) => {
  expect(readTimeOfDay(words)).toBe(time);
});

it.each([
  ["25:00", "25:00"],
  ["Lisbon 8:75 quiet", "8:75"],
  ["13 pm", "13 pm"],
  ["99", "99"],
  ["25 o'clock", "25 o'clock"],
  ["the election of 2024", undefined],
  ["Room 101", undefined],
])("finds in “%s” what is meant as a time", (words, meant) => {
  expect(meantAsTime(words)).toBe(meant);
});
