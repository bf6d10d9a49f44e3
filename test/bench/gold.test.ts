import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readQuestions, readStoryGold, stories } from "../../bench/answers/gold.ts";

const textOf = (corpus: string): string =>
  readdirSync(corpus)
    .map((name) => readFileSync(`${corpus}/${name}`, "utf8"))
    .join("\n")
    .toLowerCase();

describe("our own questions", () => {
  const questions = readQuestions();

  it("are at least 150, a third of which the reports don't answer", () => {
    const unanswerable = questions.filter(({ answers }) => answers.length === 0);
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(unanswerable.length).toBeGreaterThanOrEqual(questions.length / 3);
    expect(new Set(questions.map(({ story, question }) => `${story} ${question}`)).size).toBe(
      questions.length,
    );
  });

  it.each(stories)("have answers that the reports of %s hold", (story) => {
    const text = textOf(readStoryGold(story).corpus);
    const lost = questions.filter(
      (each) =>
        each.story === story &&
        each.answers.length > 0 &&
        !each.answers.some((answer) => text.includes(answer.toLowerCase())),
    );
    expect(lost).toEqual([]);
  });

  it.each(stories)("name people and events that the reports of %s tell of", (story) => {
    const { corpus, people, events } = readStoryGold(story);
    const text = textOf(corpus);
    const told = (words: readonly string[]) =>
      words.some((each) => text.includes(each.toLowerCase()));
    expect(people.filter(({ names, role }) => !told(names) || !told(role))).toEqual([]);
    expect(events.filter(({ holds }) => !told(holds))).toEqual([]);
  });
});
