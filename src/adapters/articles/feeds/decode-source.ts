import { SourceError } from "../../../core/model/errors.ts";
import { decode } from "../decode.ts";

/** The most that is read of a feed, a page or a list of feeds. */
const MAX_BYTES = 5_000_000;
/** So near its start a document says how it is encoded. */
const DECLARATION_BYTES = 1024;

const IN_HEADER = /charset\s?=\s?["']?([\w.:-]{1,40})/i;
/** `encoding="…"` of XML, `charset=…` of HTML. */
const IN_DOCUMENT = /(?:encoding|charset)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/**
 * Turns the bytes of a feed or a page into text, by what the bytes show before what the site or the document declares:
 * either may be wrong.
 * @throws SourceError `encoding`, `too-large`
 */
export function decodeSource(bytes: Uint8Array, contentType: string): string {
  if (bytes.length > MAX_BYTES) {
    throw new SourceError("too-large", "This is larger than 5 MB, the most that is read.", {
      permanent: true,
    });
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString("latin1", 0, DECLARATION_BYTES);
  const labels = [IN_HEADER.exec(contentType)?.[1], IN_DOCUMENT.exec(start)?.[1]];
  const fit = labels.find((label) => label !== undefined && isIn(buffer, label));
  const decoded = decode(buffer, fit);
  if (decoded.kind === "text") return decoded.text.replace(/^\uFEFF/, "");
  throw new SourceError(
    "encoding",
    decoded.kind === "binary"
      ? "This is no text: neither a feed nor a page."
      : "The letters of this can't be read: they are in no encoding that it names.",
    { permanent: true },
  );
}

function isIn(bytes: Buffer, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // there is no such encoding, or these bytes are none of its
  }
}
