import { expect, it } from "vitest";
import { findAnswer } from "../../../../src/core/answers/ask/find-answer.ts";
import { articleOf, knowledgeOf } from "../../../support/knowledge.ts";

const ferry = articleOf({
  id: "ferry",
  text: `President Ana Rojas of Chile opened the new harbour of Arica on Tuesday. Chile could supply Peru with ferries, the minister Luis Prado said.

Rojas arrived by train and shook hands twice with the captain of the ferry. Thousands of people cheered, among them children with flags.

A rival harbour is unlikely, Prado said. Peru's army sent a band.

Arica, a port in Chile, has waited for it. Ines Soto is in Arica with her band.`,
});
const lima = articleOf({
  id: "lima",
  text: "In Lima, hundreds of spectators watched a regatta on Sunday. The regatta was won by Marta Quiroga, a sailor from Callao.",
});
const knowledge = knowledgeOf([ferry, lima]);
const statusOf = (question: string): string => findAnswer(knowledge, question).status;

it.each([
  ["who did what nobody did", "Who criticised the harbour?", "Who opened the harbour?"],
  [
    "what is told with the roles changed",
    "Could Peru supply Chile with ferries?",
    "Could Chile supply Peru with ferries?",
  ],
  [
    "what is told of somebody else",
    "Where did Marta Quiroga shake hands with the captain?",
    "Did Rojas shake hands with the captain?",
  ],
  [
    "a number in words that is another",
    "Did Rojas shake hands three times?",
    "Did Rojas shake hands two times?",
  ],
  ["the number of something else", "How many children cheered?", "How many people cheered?"],
  [
    "a place of which the report tells nothing",
    "How many people cheered in Callao?",
    "How many people cheered in Arica?",
  ],
  [
    "a capital of a country that shares a word with another",
    "What did Rojas open in Seoul?",
    "What did Rojas open in Arica?",
  ],
  [
    "the name of what has none",
    "What is the name of the ferry?",
    "Who is the captain of the ferry?",
  ],
  ["what is denied", "Who builds the rival harbour?", "Is a rival harbour unlikely?"],
  [
    "the means of a journey that is not told",
    "How did Marta Quiroga travel to Lima?",
    "How did Rojas arrive?",
  ],
  ["where a place lies that is only named", "Where is Callao?", "Where is Arica?"],
  ["where somebody is whose place is not told", "Where is Luis Prado?", "Where is Ines Soto?"],
  ["what is to come", "When will Rojas open the harbour?", "When did Rojas open the harbour?"],
])("does not answer %s", (_, unanswerable, answerable) => {
  expect(statusOf(unanswerable)).toBe("not-answered");
  expect(statusOf(answerable)).toBe("answered");
});
