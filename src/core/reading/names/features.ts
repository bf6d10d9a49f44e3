import { DIGIT, hashOf, LETTER } from "../../text/token-columns.ts";
import { Listed } from "./gazetteer.ts";
import type { Sight } from "./sight.ts";

/** The most features that one token has. */
const MOST_FEATURES = 160;

const EDGE = 0x7a3d;
const NUMBER = hashOf("0");
const STRONG =
  Listed.country |
  Listed.city |
  Listed.place |
  Listed.given |
  Listed.surname |
  Listed.organisation |
  Listed.team |
  Listed.people |
  Listed.historic |
  Listed.title |
  Listed.organisationHead |
  Listed.placeHead |
  Listed.common |
  Listed.calendar;

const mix = (template: number, value: number): number => {
  const mixed = Math.imul(value ^ Math.imul(template, 0x85ebca6b), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13) || 1;
};

const pair = (a: number, b: number): number => Math.imul(a, 0x27d4eb2f) ^ b;

/** Hashes of the features of one token after another, written into one buffer. */
export class FeatureWriter {
  readonly hashes = new Int32Array(MOST_FEATURES);
  count = 0;
  readonly #sight: Sight;

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  #put(template: number, value: number): void {
    this.hashes[this.count++] = mix(template, value);
  }

  #bits(template: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      this.#put(template, rest & -rest);
    }
  }

  /** The token `away` from `at` in the same sentence, or -1. */
  #near(at: number, away: number): number {
    const { sentence, count } = this.#sight.tokens;
    const there = at + away;
    return there >= 0 && there < count && sentence[there] === sentence[at] ? there : -1;
  }

  #word(at: number): number {
    if (at < 0) {
      return EDGE;
    }
    const { shape, folded } = this.#sight.tokens;
    const kind = (shape[at] ?? 0) & (DIGIT | LETTER);
    return kind === DIGIT ? NUMBER : (folded[at] ?? 0);
  }

  #listed(at: number): number {
    return at < 0 ? 0 : (this.#sight.listed[at] ?? 0);
  }

  #form(at: number): number {
    return at < 0 ? 15 : (this.#sight.form[at] ?? 0);
  }

  #sense(at: number): number {
    return at < 0 ? 63 : (this.#sight.sense[at] ?? 0);
  }

  /** Writes the features of the token at `at`; `lexical` false leaves out what the word itself is. */
  write(at: number, lexical: boolean): void {
    this.count = 0;
    this.#put(1, 0);
    if (lexical) {
      this.#spelling(at);
    }
    this.#shapes(at);
    this.#lists(at);
    this.#surroundings(at, lexical);
    this.#document(at);
    this.#run(at);
  }

  #spelling(at: number): void {
    const { text, tokens } = this.#sight;
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    const word = this.#word(at);
    this.#put(2, word);
    this.#put(3, pair(word, this.#form(at)));
    let tail = 0;
    for (let length = 1; length <= 4 && end - length > start; length++) {
      tail = Math.imul(tail, 131) + (text.charCodeAt(end - length) | 32);
      if (length > 1) {
        this.#put(3 + length, tail);
      }
    }
    let head = 0;
    for (let length = 1; length <= 3 && start + length < end; length++) {
      head = Math.imul(head, 131) + (text.charCodeAt(start + length - 1) | 32);
    }
    this.#put(8, head);
  }

  #shapes(at: number): void {
    const form = this.#form(at);
    const before = this.#form(this.#near(at, -1));
    const after = this.#form(this.#near(at, 1));
    this.#put(10, form);
    this.#put(11, pair(form, before));
    this.#put(12, pair(form, after));
    this.#put(13, pair(pair(form, before), after));
    this.#put(14, pair(pair(form, this.#form(this.#near(at, 2))), after));
    this.#put(15, pair(pair(form, this.#form(this.#near(at, -2))), before));
  }

  #lists(at: number): void {
    const here = this.#listed(at);
    const strong = here & STRONG;
    const before = this.#near(at, -1);
    const after = this.#near(at, 1);
    const strongBefore = this.#listed(before) & STRONG;
    const strongAfter = this.#listed(after) & STRONG;
    this.#bits(20, here);
    this.#bits(21, this.#listed(before));
    this.#bits(22, this.#listed(after));
    this.#put(23, strong);
    this.#put(24, pair(strong, strongBefore));
    this.#put(25, pair(strong, strongAfter));
    this.#put(26, this.#listed(this.#near(at, -2)) & STRONG);
    this.#put(27, this.#listed(this.#near(at, 2)) & STRONG);
    this.#put(28, pair(strong, this.#form(at)));
    const phrase = this.#sight.phrase[at] ?? 0;
    this.#bits(29, phrase);
    this.#put(30, pair(phrase, strong));
  }

  #surroundings(at: number, lexical: boolean): void {
    const before = this.#near(at, -1);
    const after = this.#near(at, 1);
    const strong = this.#listed(at) & STRONG;
    this.#put(40, this.#word(before));
    this.#put(41, this.#word(after));
    if (lexical) {
      this.#put(42, this.#word(this.#near(at, -2)));
      this.#put(43, this.#word(this.#near(at, 2)));
      this.#put(44, pair(this.#word(before), this.#word(at)));
      this.#put(45, pair(this.#word(at), this.#word(after)));
    }
    this.#put(46, this.#sense(before));
    this.#put(47, this.#sense(after));
    this.#put(48, this.#sense(this.#near(at, -2)));
    this.#put(49, this.#sense(this.#near(at, 2)));
    this.#put(50, pair(this.#sense(before), strong));
    this.#put(51, pair(this.#sense(after), strong));
    this.#put(52, pair(this.#word(before), strong));
    this.#put(53, pair(this.#word(after), strong));
  }

  #document(at: number): void {
    const { evidence, sport, writing, tokens } = this.#sight;
    const seen = evidence[at] ?? 0;
    const strong = this.#listed(at) & STRONG;
    const style = (writing[tokens.sentence[at] ?? 0] ?? 0) * 2 + sport;
    this.#bits(60, seen);
    this.#put(61, seen);
    this.#put(62, pair(seen, strong));
    this.#put(63, style);
    this.#put(64, pair(style, strong));
    this.#put(65, pair(style, this.#form(at)));
    this.#put(66, pair(style, this.#sense(this.#near(at, -1))));
    this.#put(67, pair(style, this.#sense(this.#near(at, 1))));
    this.#put(68, pair(style, this.#form(this.#near(at, 1))));
  }

  /** Writes what the first round took the token's word for, and those beside it, in the article; nothing where 0. */
  writeKinds(at: number, kinds: Uint8Array): void {
    const { writing, tokens, sport } = this.#sight;
    const style = (writing[tokens.sentence[at] ?? 0] ?? 0) * 2 + sport;
    const kind = kinds[at] ?? 0;
    this.count = 0;
    if (kind > 0) {
      const before = this.#near(at, -1);
      const after = this.#near(at, 1);
      this.#put(70, kind);
      this.#put(71, pair(kind, style));
      this.#put(72, pair(kind, this.#listed(at) & STRONG));
      this.#put(73, before < 0 ? EDGE : (kinds[before] ?? 0));
      this.#put(74, after < 0 ? EDGE : (kinds[after] ?? 0));
      this.#put(75, pair(kind, this.#word(before)));
    }
  }

  /** What stands around, begins and ends the run of capitalised words that the token is in. */
  #run(at: number): void {
    const { form, tokens } = this.#sight;
    let first = at;
    let last = at;
    const raised = (there: number): boolean => there >= 0 && (form[there] ?? 0) > 4;
    while (raised(this.#near(first, -1))) {
      first--;
    }
    while (raised(this.#near(last, 1))) {
      last++;
    }
    const before = this.#near(first, -1);
    const after = this.#near(last, 1);
    const place = Math.min(at - first, 3) * 4 + Math.min(last - at, 3);
    const strong = this.#listed(at) & STRONG;
    this.#put(80, place);
    this.#put(81, pair(place, strong));
    this.#bits(82, this.#listed(before));
    this.#bits(83, this.#listed(after));
    this.#put(84, this.#sense(before));
    this.#put(85, this.#sense(after));
    this.#put(86, pair(this.#word(before), place));
    this.#put(87, pair(this.#word(after), place));
    this.#bits(88, this.#listed(last));
    this.#bits(89, this.#listed(first));
    this.#put(90, pair(this.#listed(last) & STRONG, place));
    this.#put(91, pair(this.#listed(first) & STRONG, place));
    this.#put(92, pair(pair(this.#listed(first) & STRONG, this.#listed(last) & STRONG), place));
    this.#put(93, pair(tokens.sentence[first - 1] === tokens.sentence[first] ? 1 : 0, place));
  }
}
