import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/adapters/articles/draft.ts";
import { parsePlainText } from "../../../src/adapters/articles/plain-text.ts";

const parse = (content: string): Draft => parsePlainText(content)[0] as Draft;

describe("parsePlainText", () => {
  it("takes the date in front for the date of publication", () => {
    expect(parse(" date 2031-05-17 The ferry sank.\n\nNobody was hurt.")).toEqual({
      published: "2031-05-17",
      text: "The ferry sank.\n\nNobody was hurt.",
    });
  });

  it.each([
    ["LIMA, Peru — The bridge fell.", "LIMA, Peru", undefined],
    ["SAN JOSÉ, Costa Rica (AP) — The bridge fell.", "SAN JOSÉ, Costa Rica", "AP"],
    ["OSLO, June 3 (Reuters) - The bridge fell.", "OSLO, June 3", "Reuters"],
    ["PARIS – The bridge fell.", "PARIS", undefined],
    ["date 2031-05-17 N'DJAMENA, Chad -- The bridge fell.", "N'DJAMENA, Chad", undefined],
  ])("parts the dateline of %j from the text", (content, dateline, publisher) => {
    const { text, ...rest } = parse(content);
    expect(text).toBe("The bridge fell.");
    expect(rest.dateline).toBe(dateline);
    expect(rest.publisher).toBe(publisher);
  });

  it.each([
    "NATO — an alliance of many states — met.",
    "The mayor - a doctor - Spoke.",
    "UN-backed talks went on.",
  ])("takes no dateline from %j", (content) => {
    expect(parse(content)).toEqual({ text: content });
  });

  it("keeps captions with the credit that marks them", () => {
    const content = "The mayor opened the bridge.\n\nAna Lima cuts a ribbon. Credit: AFP";
    expect(parse(content).text).toBe(content);
  });

  it("turns doubled apostrophes into quotation marks and leaves single ones", () => {
    expect(parse("She called it ''a farmers' market,'' and left.").text).toBe(
      'She called it "a farmers\' market," and left.',
    );
  });

  it.each([
    ["a price arrangement.Mayor Ana Lima came.", "a price arrangement.", "Mayor Ana Lima came."],
    [
      'It was "the best of days."Mayor Lima left.',
      'It was "the best of days."',
      "Mayor Lima left.",
    ],
    ['So she said."We leave now" was heard.', "So she said.", '"We leave now" was heard.'],
    ["The lavish welcomeLima arrived by boat.", "The lavish welcome", "Lima arrived by boat."],
  ])("parts what is glued together in %j", (content, before, after) => {
    expect(parse(`It began.\n\n${content}`).text).toBe(`It began.\n\n${before}\n\n${after}`);
  });

  it.each([
    "He works at McDonald's in the U.S.A. and for YouTube Music.",
    "The app of easyJet Holdings is written for Node.js by J.K. Rowling.",
    "See example.com or mail the Ph.D. student.",
    '"It is done," he said. "We go." They went.',
  ])("leaves whole what is written as one in %j", (content) => {
    expect(parse(content).text).toBe(content);
  });

  it("takes a first line that ends no sentence and stands apart for the title", () => {
    const content = "Bridge falls in Lima\n\nLIMA, Peru — The bridge fell.\n";
    expect(parse(content)).toEqual({
      title: "Bridge falls in Lima",
      dateline: "LIMA, Peru",
      text: "The bridge fell.",
    });
    expect(parse("The bridge fell.\n\nNobody was hurt.").title).toBeUndefined();
    expect(parse("Bridge falls in Lima").title).toBeUndefined();
  });
});
