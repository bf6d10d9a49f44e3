import type { NameMention, Quotation } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { readAttributions } from "./attributions.ts";
import type { Attribution, Passage } from "./passage.ts";
import { type Quoted, readQuoted } from "./quotation-marks.ts";
import { createCast } from "./speakers.ts";
import { readLabelled } from "./speech.ts";
import { type Range, sentenceSubject } from "./subjects.ts";
import { has, is, readWords, type Word } from "./words.ts";

export interface QuotesInput {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
}

/** A quotation whose speaker is known by words alone. */
interface Draft extends Span {
  readonly direct: boolean;
  readonly speaker: Span | undefined;
  readonly cue?: Span;
}

/** Who has the floor where a quotation has no cue of its own: the last one who was said to say something. */
interface Floor {
  last: Span | undefined;
}

/** Fewer words between quotation marks, without a cue, are a name or a wording, not speech. */
const MIN_WORDS = 4;

/** What runs on for longer without an end is a table or broken, and would be slow to read. */
const MOST_CHARACTERS = 4000;

const spanOf = (words: readonly Word[], { from, to }: Range): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Widens reported content to the quotation marks that it cuts; speech that is nothing but quoted is direct. */
function draftOf(span: Span, quoted: readonly Quoted[]): Span & { direct: boolean } {
  const cut = quoted.filter((each) => overlaps(each, span));
  const start = Math.min(span.start, ...cut.map((each) => each.start));
  const end = Math.max(span.end, ...cut.map((each) => each.end));
  const [only] = cut;
  const direct =
    cut.length === 1 && only !== undefined && only.start === start && end - only.end <= 1;
  return direct ? { ...only.inner, direct } : { start, end, direct: false };
}

/** "The Morning Show": a title between quotation marks is no speech. */
const isTitle = (words: string): boolean =>
  words
    .split(/\s+/)
    .every(
      (word) =>
        /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|the|a|an|in|and|for|to|on|at)\b/.test(word),
    );

function readSentence(
  text: string,
  sentence: Span,
  quoted: readonly Quoted[],
  floor: Floor,
): Draft[] {
  const { start, end } = sentence;
  const words = readWords(text, { start, end: Math.min(end, start + MOST_CHARACTERS) });
  const passage: Passage = {
    words,
    quoted: (at) => quoted.some((each) => isWithin(words[at] as Word, each)),
  };
  return readAttributions(passage).flatMap((attribution: Attribution) => {
    const speaker = attribution.speaker && spanOf(words, attribution.speaker);
    if (
      speaker !== undefined &&
      attribution.rule !== "object" &&
      !has(words[attribution.speaker?.from ?? 0], is.relative)
    ) {
      floor.last = speaker;
    }
    const cue = spanOf(words, attribution.cue);
    return attribution.contents
      .filter(({ from, to }) => to > from)
      .map((content) => ({ ...draftOf(spanOf(words, content), quoted), speaker, cue }));
  });
}

/** Reads a paragraph's sentences, each with the quotations that touch it; quotations that no cue claims go to the last speaker. */
function readParagraph(
  text: string,
  paragraph: Span,
  sentences: readonly Span[],
  floor: Floor,
): Draft[] {
  const quoted = readQuoted(text, paragraph);
  const claimed = new Set<Quoted>();
  const drafts: Draft[] = [];
  let from = 0;
  for (const sentence of sentences) {
    while ((quoted[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from++;
    let to = from;
    while ((quoted[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++;
    const near = quoted.slice(from, to);
    for (const draft of readSentence(text, sentence, near, floor)) {
      drafts.push(draft);
      for (const each of near) if (overlaps(draft, each.inner)) claimed.add(each);
    }
  }
  const unclaimed = quoted.filter((each) => !claimed.has(each));
  return drafts.concat(readUnclaimed(text, unclaimed, floor));
}

function readUnclaimed(text: string, quoted: readonly Quoted[], floor: Floor): Draft[] {
  return quoted
    .map(({ inner }) => ({ inner, words: text.slice(inner.start, inner.end) }))
    .filter(({ words }) => words.split(/\s+/).length >= MIN_WORDS && !isTitle(words))
    .map(({ inner }) => ({ ...inner, direct: true, speaker: floor.last }));
}

/** "She went on:" at a paragraph's end gives her the floor for the next. */
function introduce(text: string, sentence: Span | undefined, floor: Floor): void {
  if (sentence === undefined || text[sentence.end - 1] !== ":") return;
  const words = readWords(text, sentence);
  const subject = sentenceSubject(words, 0, words.length);
  if (subject !== undefined) floor.last = spanOf(words, subject);
}

/** Finds direct and reported speech and who speaks. */
export function readQuotes(text: string, input: QuotesInput): Quotation[] {
  const drafts: Draft[] = [];
  const floor: Floor = { last: undefined };
  const labels = readLabelled(text, input.paragraphs);
  let next = 0;
  for (const paragraph of input.paragraphs) {
    const first = next;
    while (next < input.sentences.length && (input.sentences[next] as Span).start < paragraph.end)
      next++;
    const labelled = labels.get(paragraph);
    if (labelled !== undefined) {
      floor.last = labelled.speaker;
      drafts.push({
        ...labelled.content,
        direct: true,
        speaker: labelled.speaker,
        cue: labelled.cue,
      });
      continue;
    }
    const sentences = input.sentences.slice(first, next);
    for (const draft of readParagraph(text, paragraph, sentences, floor)) drafts.push(draft);
    introduce(text, input.sentences[next - 1], floor);
  }
  const spoken = drafts.filter(({ start, end }) => end > start);
  spoken.sort((a, b) => a.start - b.start || b.end - a.end);
  const speakersOf = createCast(text, input.names, input.sentences);
  return spoken.flatMap(({ start, end, direct, speaker, cue }) =>
    (speaker === undefined ? [null] : speakersOf(speaker)).map((each) => ({
      ...{ start, end, direct, speaker: each },
      ...(cue === undefined ? {} : { cue }),
    })),
  );
}
