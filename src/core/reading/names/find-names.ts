import { agree } from "./agree.ts";
import { CAPITALS } from "./evidence.ts";
import { Listed } from "./gazetteer.ts";
import type { NamedSpan } from "./link-mentions.ts";
import type { Sight } from "./sight.ts";
import { addKinds, kindsSeen, namesOf, score, type TaggerModel, tag } from "./tagger.ts";

/**
 * Finds names in two rounds: the second knows what the first took each word for, so that the article agrees with itself.
 *
 * Lines all in capitals have no say in the first round: they show least.
 */
export function findNames(sight: Sight, model: TaggerModel): NamedSpan[] {
  const scores = score(sight, model);
  addKinds(sight, scores, firstKinds(sight, scores, model), model);
  const labels = tag(sight, scores, model);
  return agree(sight, namesOf(labels)).map(({ first, next, kind }) => ({
    start: sight.tokens.start[first] ?? 0,
    end: endOf(sight, next - 1),
    kind,
  }));
}

/** The end of a name's last token, with the period of "Inc." and "Jr." where the sentence goes on. */
function endOf({ text, tokens, listed }: Sight, last: number): number {
  const end = tokens.end[last] ?? 0;
  const shortened = ((listed[last] ?? 0) & (Listed.companySuffix | Listed.suffix)) !== 0;
  const goesOn = tokens.sentence[last + 2] === tokens.sentence[last];
  return shortened && goesOn && text.charAt(end) === "." ? end + 1 : end;
}

/** What the first round took each word for. */
export function firstKinds(sight: Sight, scores: Float32Array, model: TaggerModel): Uint8Array {
  const { tokens, writing } = sight;
  const prose = writing.some((style) => style !== CAPITALS);
  return kindsSeen(
    sight,
    tag(sight, scores, model),
    (at) => !prose || writing[tokens.sentence[at] ?? 0] !== CAPITALS,
  );
}
