import { createHash } from "node:crypto";
import { isCaption, readWireText } from "./wire-text.ts";

/** The same for texts of the same words, whatever their white space, quotation marks, captions and dateline; empty where there are no words. */
export function fingerprintOf(text: string): string {
  const paragraphs = readWireText(text).text.split("\n");
  const words = paragraphs
    .filter((paragraph) => !isCaption(paragraph))
    .join("")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return words === "" ? "" : createHash("sha256").update(words).digest("base64url").slice(0, 22);
}
