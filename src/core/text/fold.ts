const plain = /^[ -_a-~]*$/;

/** Lower case, no accents, plain quotation marks and hyphens: the form in which words are compared. Length may change. */
export function fold(text: string): string {
  // Most text is plain ASCII without a backtick, and only the capitals change.
  if (plain.test(text)) {
    return text.toLowerCase();
  }
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, "-")
    .toLowerCase();
}
