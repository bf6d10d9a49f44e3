import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../src/adapters/articles/json.ts";
import { jsonFaultLine, jsonItemLines } from "../../../src/adapters/articles/json-fault.ts";
import { parseJsonLine } from "../../../src/adapters/articles/json-lines.ts";

const article = { id: "a", published: "2031-05-17", title: "T", text: " ''as it  stands'' " };

describe("parseJson", () => {
  it("reads an object, an array, and lines of objects", () => {
    expect(parseJson(JSON.stringify(article, null, 2), "a.json")).toEqual([article]);
    expect(parseJson(JSON.stringify([article, { id: 7, text: "Two." }]), "a.json")).toEqual([
      article,
      { id: "7", text: "Two." },
    ]);
    const lines = `${JSON.stringify(article)}\n{broken\n${JSON.stringify(article)}\n`;
    expect(parseJson(lines, "a.json")).toMatchObject([
      article,
      { code: "not-json", line: 2 },
      { ...article, line: 3 },
    ]);
  });

  it.each([
    ["no-object", "null"],
    ["no-object", "[[]]"],
    ["no-object", '["words"]'],
    ["no-text", "{}"],
    ["no-text", '{"text": 5}'],
  ])("names what is no article: %s in %s", (code, content) => {
    expect(parseJson(content, "a.json")).toMatchObject([{ code, file: "a.json" }]);
  });

  it("names the line on which a wrong item of an array begins", () => {
    const content = JSON.stringify([article, { title: "[{" }, "words", article], null, 2);
    expect(parseJson(content, "a.json")).toMatchObject([
      article,
      { code: "no-text", line: 8 },
      { code: "no-object", line: 11 },
      article,
    ]);
  });

  it("takes numbers for what they say", () => {
    const given = { id: 7, published: 2031, title: 1984, text: "Two." };
    expect(parseJson(JSON.stringify(given), "a.json")).toEqual([
      { id: "7", published: "2031", title: "1984", text: "Two." },
    ]);
  });

  it("names the line where JSON breaks", () => {
    const broken = JSON.stringify([article], null, 2).replace('"T",', '"T"');
    expect(parseJson(broken, "a.json")).toMatchObject([{ code: "not-json", line: 6 }]);
  });
});

describe("parseJsonLine", () => {
  it("names the line that is no JSON, and passes over a blank one", () => {
    expect(parseJsonLine('{"text": ', "a.jsonl", 7)).toMatchObject([{ code: "not-json", line: 7 }]);
    expect(parseJsonLine("  ", "a.jsonl", 7)).toEqual([]);
  });
});

describe("jsonItemLines", () => {
  it("is where each item of any array begins", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 1), (items, indent) => {
        const lines = jsonItemLines(JSON.stringify(items, null, indent));
        const before = (index: number): unknown[] => items.slice(0, index);
        const wanted = items.map((_, index) =>
          indent === 0 ? 1 : JSON.stringify([...before(index), 0], null, 1).split("\n").length - 1,
        );
        expect(lines).toEqual(wanted);
      }),
    );
  });
});

describe("jsonFaultLine", () => {
  it.each([
    [1, ""],
    [1, "x"],
    [2, '{\n"a" 1}'],
    [3, '{\n"a": 1,\n}'],
    [3, "[\n1\n2]"],
    [2, '{"a": "one\ntwo"}'.replace("{", "{\n")],
    [2, '[1,\n"\\x"]'],
    [2, "[1,\n01]"],
    [2, '{"a":\n[1}'],
    [3, '[\n{"a": 1},\n{"b":'],
    [1, "[] []"],
  ])("is %i in %j", (line, content) => {
    expect(jsonFaultLine(content)).toBe(line);
  });

  it("is the last line of any JSON that is cut off", () => {
    const cut = fc.array(fc.jsonValue(), { minLength: 1 }).map((value) => {
      const whole = JSON.stringify(value, null, 1);
      return whole.slice(0, whole.lastIndexOf("]"));
    });
    fc.assert(
      fc.property(cut, (content) => {
        expect(jsonFaultLine(content)).toBe(content.trimEnd().split("\n").length);
      }),
    );
  });
});
