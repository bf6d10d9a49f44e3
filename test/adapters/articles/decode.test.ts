import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/adapters/articles/decode.ts";

const TEXT = "“Café” – 5 £ for the mayor’s new bridge, at long last and for everybody.\r\nNext.";
const READ = TEXT.replace("\r\n", "\n");

const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
/** The characters of Windows-1252 that are not those of Latin-1. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(
    [...text].map(
      (letter) => ({ "“": 0x93, "”": 0x94, "–": 0x96, "’": 0x92 })[letter] ?? letter.charCodeAt(0),
    ),
  );

describe("decode", () => {
  it.each([
    ["utf-8", Buffer.from(TEXT)],
    ["utf-8", Buffer.from(`\uFEFF${TEXT}`)],
    ["utf-16le", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
    ["utf-16be", utf16be(`\uFEFF${TEXT}`)],
    ["utf-16le", Buffer.from(TEXT, "utf16le")],
    ["utf-16be", utf16be(TEXT)],
    ["windows-1252", windows1252(TEXT)],
  ])("tells %s from the bytes", (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ kind: "text", text: READ, encoding });
  });

  it("believes what a page says of itself where that can be so", () => {
    const cyrillic = Buffer.from([0xcc, 0xee, 0xf1, 0xf2]);
    expect(decode(cyrillic, "windows-1251")).toMatchObject({ text: "Мост" });
    expect(decode(cyrillic, "no-such-encoding")).toEqual({ kind: "unknown encoding" });
    expect(decode(cyrillic)).toEqual({ kind: "unknown encoding" });
  });

  it.each([
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["a null byte in a text", Buffer.from(`${TEXT}\0`)],
    ["control characters", Buffer.from("\u0001\u0002\u0003 text")],
  ])("finds %s to be no text", (_, bytes) => {
    expect(decode(bytes)).toEqual({ kind: "binary" });
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(["text", "binary", "unknown encoding"]).toContain(decode(Buffer.from(bytes)).kind);
      }),
    );
  });

  it("reads every text that was written as UTF-8", () => {
    const isPlain = (text: string): boolean => !/[\p{Cc}\uFEFF]/u.test(text);
    const texts = fc.string({ unit: "grapheme" }).filter(isPlain);
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(Buffer.from(text))).toMatchObject({ kind: "text", text });
      }),
    );
  });
});
