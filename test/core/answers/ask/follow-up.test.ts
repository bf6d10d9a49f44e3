import { describe, expect, it } from "vitest";
import { withSubject } from "../../../../src/core/answers/ask/follow-up.ts";
import { articleOf, knowledgeOf } from "../../../support/knowledge.ts";

const knowledge = knowledgeOf([
  articleOf({ text: "President Ana Rojas of Chile signed a treaty with Peru in Lima on Tuesday." }),
]);

describe("withSubject", () => {
  it.each([
    ["What did she say?", "Ana Rojas", "What did Ana Rojas say?"],
    ["How old is her brother?", "rojas", "How old is Ana Rojas's brother?"],
    ["Who met her in May?", "Ana Rojas", "Who met Ana Rojas in May?"],
    ["Where is it?", "Lima", "Where is Lima?"],
  ])("reads “%s” of %s", (question, about, read) => {
    expect(withSubject(question, about, knowledge)).toBe(read);
  });

  it.each([
    ["What did Luis Prado say before he left?", "Ana Rojas"],
    ["Did the mayor say that she would come?", "Ana Rojas"],
    ["What did he say?", "Lima"],
    ["Is it true?", "Ana Rojas"],
    ["What did she say?", "somebody unknown"],
    ["What did she say?", undefined],
  ])("leaves “%s” as it is after %s", (question, about) => {
    expect(withSubject(question, about, knowledge)).toBe(question);
  });
});
