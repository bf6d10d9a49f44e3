// Okapi BM25 with the parameters that did best on questions about encyclopedia articles.
/** How soon further occurrences of a term stop to count. */
const K1 = 0.9;
/** How much a long text is held against it. */
const B = 0.4;

/**
 * The weight of a term by how few of the texts hold it; never negative.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009)
 */
export function rarity(holding: number, texts: number): number {
  return Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
}

/** How well `count` occurrences in a text of `length` terms speak for it, from 0 to 1 + K1. */
export function saturation(count: number, length: number, meanLength: number): number {
  return (count * (1 + K1)) / (count + K1 * (1 - B + (B * length) / meanLength));
}
