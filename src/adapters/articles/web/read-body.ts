import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { SourceError } from "../../../core/model/errors.ts";

/** Offered to sites; what is sent otherwise is refused. */
export const ACCEPTED_ENCODINGS = "gzip, br";

const decoders = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
} as const;

const isKnown = (encoding: string): encoding is keyof typeof decoders =>
  Object.hasOwn(decoders, encoding);

/**
 * Reads a body whole, decompressed. What is too large is stopped where it grows too large, so that a small file which
 * would unfold to gigabytes never does.
 * @param encoding of the header `Content-Encoding`
 * @throws SourceError `too-large`, `encoding`; whatever the stream fails with
 */
export async function readBody(
  body: Readable,
  encoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  let whole: Buffer = Buffer.alloc(FIRST_BYTES);
  let length = 0;
  const gather = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      if (length + chunk.length > whole.length) whole = grown(whole, length + chunk.length);
      length += chunk.copy(whole, length);
    }
  };
  const name = encoding.trim().toLowerCase();
  const capped = upTo(maxBytes);
  if (name === "" || name === "identity") {
    await pipeline(body, capped, gather);
  } else if (isKnown(name)) {
    await pipeline(body, upTo(maxBytes), decoders[name](), capped, gather);
  } else {
    body.on("error", () => {}).destroy();
    throw new SourceError(
      "encoding",
      `The site sends its pages packed as “${name.slice(0, 40)}”, which can't be unpacked.`,
      {
        permanent: true,
      },
    );
  }
  // A copy, for a view would take the whole buffer along to another thread.
  return new Uint8Array(whole.subarray(0, length));
}

const FIRST_BYTES = 65_536;
/** A body that comes in crumbs costs more than its bytes, so each chunk counts for so many at least. */
const LEAST_CHUNK = 64;

function grown(bytes: Buffer, atLeast: number): Buffer {
  const larger = Buffer.alloc(Math.max(2 * bytes.length, atLeast));
  bytes.copy(larger);
  return larger;
}

const upTo = (maxBytes: number) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of source) {
      size += Math.max(chunk.length, LEAST_CHUNK);
      if (size > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
    }
  };

export const tooLarge = (maxBytes: number): SourceError =>
  new SourceError(
    "too-large",
    `The answer is larger than ${Math.floor(maxBytes / 1_000_000)} MB, the most that is read of a feed or a page.`,
    { permanent: true },
  );
