/** A word of a line, as it was typed; what stands in double quotes is one word. */
export interface Word {
  readonly raw: string;
  /** Without the quotation marks around it. */
  readonly value: string;
}

const wordPattern = /(?:[^\s"“”]|["“][^"“”]*["”]|["“”])+/g;
const quoted = /^["“]([^"“”]*)["”]$/;

/** Cuts a line into words, as a shell would that knows double quotes alone: apostrophes are letters here. */
export function splitWords(line: string): Word[] {
  return [...line.matchAll(wordPattern)].map(([raw]) => ({
    raw,
    value: quoted.exec(raw)?.[1] ?? raw,
  }));
}
