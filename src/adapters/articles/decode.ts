import { isUtf8 } from "node:buffer";

/** The encodings that can be told apart from the bytes alone. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: string }
  | { readonly kind: "binary" }
  | { readonly kind: "unknown encoding" };

/** So much of a file's head tells what it is. */
export const HEAD_BYTES = 16_384;

/** Of the bytes of a text in a western language, at most this share is outside ASCII. */
const MAX_WESTERN_HIGH = 0.25;
/** Control characters that no text holds, of all bytes. */
const MAX_CONTROL = 0.01;
/** In UTF-16, of letters that ASCII has, every other byte is zero. */
const MIN_UTF16_ZEROS = 0.4;

/** Turns a whole file into text, or says why it can't be. @param declared what the file itself says, such as an HTML page */
export function decode(bytes: Buffer, declared?: string): Decoded {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (isUtf8(bytes) && !bytes.includes(0)) {
    return isBinary(head) ? { kind: "binary" } : textOf(bytes, "utf-8");
  }
  const encoding = utf16Of(head);
  if (encoding !== undefined) {
    return tryTextOf(bytes, encoding) ?? { kind: "binary" };
  }
  if (isBinary(head) || bytes.includes(0)) {
    return { kind: "binary" };
  }
  const isWestern =
    shareOf(bytes, (byte) => byte > 127) <= MAX_WESTERN_HIGH &&
    !UNDEFINED_IN_1252.some((byte) => bytes.includes(byte));
  return (
    (declared === undefined ? undefined : tryTextOf(bytes, declared)) ??
    (isWestern ? textOf(bytes, "windows-1252") : { kind: "unknown encoding" })
  );
}

function tryTextOf(bytes: Buffer, encoding: string): Decoded | undefined {
  try {
    return textOf(bytes, encoding);
  } catch {
    return undefined; // there is no such encoding, or these bytes are none of its
  }
}

/** @throws RangeError or TypeError where the bytes can't be so */
function textOf(bytes: Buffer, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const isWestern = decoder.encoding === "windows-1252";
  const text = isWestern ? windows1252Of(bytes) : decoder.decode(bytes);
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return { kind: "text", text: lines, encoding: decoder.encoding };
}

/** Five bytes stand for nothing in Windows-1252, so that a text which has them is in some other encoding. */
const UNDEFINED_IN_1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** What the bytes from 0x80 on stand for; a space for nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** TextDecoder of Node 20 takes Windows-1252 for Latin-1, which has no curly quotation marks. */
const windows1252Of = (bytes: Buffer): string =>
  bytes
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? "");

/** UTF-16 by its byte order mark, or by where its zeros are. */
export function utf16Of(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zerosAt = (parity: number): number =>
    shareOf(head, (byte, index) => byte === 0 && index % 2 === parity);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd >= MIN_UTF16_ZEROS && even < 0.01) return "utf-16le";
  return even >= MIN_UTF16_ZEROS && odd < 0.01 ? "utf-16be" : undefined;
}

const isControl = (byte: number): boolean =>
  (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127;

/** Tells from its first bytes that a file holds no text, UTF-16 aside. */
export const isBinary = (head: Buffer): boolean =>
  head.includes(0) || shareOf(head, isControl) > MAX_CONTROL;

function shareOf(bytes: Buffer, is: (byte: number, index: number) => boolean): number {
  let count = 0;
  // Indexed, for an iterator takes ten times as long over the bytes of a large corpus.
  for (let index = 0; index < bytes.length; index++) {
    if (is(bytes[index] as number, index)) count += 1;
  }
  return bytes.length === 0 ? 0 : count / bytes.length;
}
