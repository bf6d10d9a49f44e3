import { expect, it } from "vitest";
import { questionRules } from "../../../../src/core/answers/ask/question-rules.ts";
import { readQuestion } from "../../../../src/core/answers/ask/read-question.ts";
import { knowledgeOf } from "../../../support/knowledge.ts";

const nothing = knowledgeOf([]);

it.each(questionRules)("reads “$example” as asking for a $kind", ({ example, kind }) => {
  expect(readQuestion(example, nothing).kind).toBe(kind);
});
