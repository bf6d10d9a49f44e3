import type { NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import {
  ALL_CAPITALS,
  CAPITAL,
  LETTER,
  type TokenColumns,
  tokenColumns,
} from "../../text/token-columns.ts";
import { findPhrases, Listed, listedAs } from "./gazetteer.ts";
import { linkMentions, type NamedSpan } from "./link-mentions.ts";

export interface NamesInput {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

const PLACE = Listed.country | Listed.city | Listed.place;
const PERSON = Listed.given | Listed.surname | Listed.historic;
const GROUP = Listed.organisation | Listed.team;

/** Finds names and says what each is a name of. */
export function readNames(text: string, { sentences }: NamesInput): NameMention[] {
  const tokens = tokenColumns(text, sentences);
  const { count, shape, folded, sentence } = tokens;
  const listed = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    listed[at] = listedAs(folded[at] ?? 0);
  }
  const spans: NamedSpan[] = [];
  const phrase = new Int32Array(count);
  findPhrases(folded, count, (first, length, bits) => {
    for (let at = first; (bits & Listed.title) !== 0 && at < first + length; at++) {
      listed[at] = (listed[at] ?? 0) | Listed.title;
    }
    phrase[first] = Math.max(phrase[first] ?? 0, (length << 24) | (bits & 0xffff));
  });
  const cap = (at: number): boolean => ((shape[at] ?? 0) & CAPITAL) !== 0 && at < count;
  for (let at = 0; at < count; ) {
    if (!cap(at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < count && sentence[end] === sentence[at] && cap(end)) {
      end++;
    }
    classify(tokens, listed, phrase, at, end, spans);
    at = end;
  }
  return linkMentions(text, spans);
}

function classify(
  tokens: TokenColumns,
  listed: Int32Array,
  phrase: Int32Array,
  from: number,
  to: number,
  spans: NamedSpan[],
): void {
  const { start, end, sentence, shape } = tokens;
  const bits = (at: number): number => listed[at] ?? 0;
  const has = (at: number, bit: number): boolean => (bits(at) & bit) !== 0;
  let first = from;
  const skip = Listed.people | Listed.calendar | Listed.title;
  while (
    first < to &&
    (has(first, skip) ||
      (sentence[first] !== sentence[first - 1] && has(first, Listed.common | Listed.connector)))
  ) {
    first++;
  }
  if (first >= to || ((shape[first] ?? 0) & LETTER) === 0) {
    return;
  }
  const last = to - 1;
  let any = 0;
  for (let at = first; at < to; at++) {
    any |= bits(at);
  }
  const whole =
    (phrase[first] ?? 0) >> 24 === to - first
      ? (phrase[first] ?? 0) & 0xffff
      : to - first === 1
        ? bits(first)
        : 0;
  const titled =
    first > 0 && has(first - 1, Listed.title) && sentence[first] === sentence[first - 1];
  const said = has(to, Listed.saying) || has(first - 1, Listed.saying);
  const put = (kind: NamedSpan["kind"]): void => {
    spans.push({ start: start[first] ?? 0, end: end[last] ?? 0, kind });
  };
  if (whole & GROUP && !titled) put("organisation");
  else if (whole & Listed.country) put("place");
  else if (titled) put("person");
  else if (has(last, Listed.organisationHead | Listed.companySuffix) && last > first)
    put("organisation");
  else if (whole & PLACE && !said) put("place");
  else if (has(last, Listed.placeHead) && last > first) put("place");
  else if (has(first, Listed.given) && last > first) put("person");
  else if (said || (any & PERSON && last > first)) put("person");
  else if (has(first - 1, Listed.locative)) put("place");
  else if ((shape[first] ?? 0) & ALL_CAPITALS && last === first) put("organisation");
  else if (any & PERSON) put("person");
  else if (last > first) put("organisation");
}
