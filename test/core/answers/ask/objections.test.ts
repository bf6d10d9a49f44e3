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
const strike = articleOf({
  id: "strike",
  published: "2031-05-17",
  text: `Police did not arrest anyone at the depot, the spokesman Karl Vey said. Ines Prado arrested a thief at the bank.

Had the vote failed, the town would have hired buses, the mayor said. The union hired vans.

Omar Haddad said the fund, founded in 1988, would sue. Lena Osk founded the choir in 1990.

No flood warning had been issued, Rosa Luz said. Pedro Osk issued a storm warning.

Tavia and Brest pledge mutual aid should either town face "aggression." Robbers attacked Porto Luz.

The drivers voted to end their strike, which began on 3 May. The bakers ended their boycott on 5 May.`,
});
const knowledge = knowledgeOf([ferry, lima]);
const atStrike = knowledgeOf([strike]);
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

it("gives the number of those who are asked for, and an age by itself", () => {
  const story = knowledgeOf([
    articleOf({
      id: "mine",
      text: `The death toll rose to 61 on Sunday, and 430 people were injured, the ministry said.

Senna Group, based in Oslo, employs 31,000 people. Calder Foods has three mills.

Ines Soto, 52, who chairs the union, wept.`,
    }),
  ]);
  const short = (question: string): string | null => findAnswer(story, question).short;
  expect(short("How many people died?")).toBe("61");
  expect(short("How many people were injured?")).toBe("430 people");
  expect(short("How old is Ines Soto?")).toBe("52");
  expect(short("How many people does Senna Group employ?")).toBe("31,000 people");
  expect(findAnswer(story, "How many people does Calder Foods employ?").status).toBe(
    "not-answered",
  );
});

it.each([
  ["done by nobody", "Who was arrested at the depot?", "Who arrested a thief?"],
  ["only supposed", "Who hired buses?", "Who hired vans?"],
  ["denied", "Who issued a flood warning?", "Who issued a storm warning?"],
  ["told as a condition", "Who attacked Brest?", "Who attacked Porto Luz?"],
  ["told without who did it", "Who founded the fund?", "Who founded the choir?"],
  [
    "dated in a clause about it",
    "When did the drivers end their strike?",
    "When did the bakers end their boycott?",
  ],
])("does not answer by what is %s", (_, unanswerable, answerable) => {
  const status = (question: string): string => findAnswer(atStrike, question).status;
  expect([status(unanswerable), status(answerable)]).toEqual(["not-answered", "answered"]);
});

it("gives what was denied where the denial is asked for, and not as what happened", () => {
  const story = knowledgeOf([
    articleOf({
      id: "valley",
      text: `An earthquake struck the Tarn valley on Tuesday, killing 12 people and injuring 85, the agency said.

Judge Ivo Marsh denied that the banker Lena Voss had fled on Monday.`,
    }),
  ]);
  const status = (question: string): string => findAnswer(story, question).status;
  expect(status("When did Voss flee?")).toBe("not-answered");
  expect(status("What did Marsh deny?")).toBe("answered");
  expect(status("Who denied that Voss had fled?")).toBe("answered");
  expect(findAnswer(story, "How many people were killed?").short).toBe("12 people");
  expect(findAnswer(story, "How many people were injured?").short).toBe("85");
});

it("gives no other deed's date, no number for a reason, and nothing that was not done", () => {
  const story = knowledgeOf([
    articleOf({
      id: "ferry-toll",
      text: `The death toll of the ferry that sank off Lunda rose to 17 on Friday.

The government did not order a ban on old ferries.`,
    }),
    articleOf({ id: "ferry-sunk", text: "A ferry sank off the island of Lunda on Tuesday." }),
  ]);
  const answer = (question: string) => findAnswer(story, question);
  expect(answer("When did the ferry sink?").short).toBe("Tuesday");
  expect(answer("Why did the ferry sink?").status).toBe("not-answered");
  expect(answer("Who called for a ban?").status).toBe("not-answered");
});
