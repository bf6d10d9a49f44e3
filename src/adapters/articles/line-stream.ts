import { TextDecoder } from "node:util";
import { HEAD_BYTES, utf16Of } from "./decode.ts";

/** One line, without its end, or word of one that is longer than it may be. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Buffer | "too long";
}

const NEWLINE = 10;

/** Cuts a stream into lines without holding more than one of them. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const take = (): Line => {
    const bytes = heldBytes > maxBytes ? "too long" : Buffer.concat(held);
    [held, heldBytes] = [[], 0];
    return { number: number++, bytes };
  };
  const hold = (part: Buffer): void => {
    heldBytes += part.length;
    if (heldBytes > maxBytes) held = [];
    else held.push(part);
  };
  for await (const chunk of asUtf8(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (heldBytes > 0) yield take();
}

/** Passes bytes on as they are, UTF-16 aside. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      const encoding = utf16Of(chunk.subarray(0, HEAD_BYTES));
      decoder = encoding && new TextDecoder(encoding);
      isFirst = false;
    }
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}
