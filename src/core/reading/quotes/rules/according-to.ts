import { clauseEnd } from "../clauses.ts";
import {
  type Attribution,
  type AttributionRule,
  type Cue,
  contentStart,
  lower,
  type Passage,
} from "../passage.ts";
import { subjectAfter } from "../subjects.ts";

/** "according to the ministry", before or after what it reports. */
function find({ words }: Passage, cue: Cue): Attribution | undefined {
  if (cue.frames !== "according") return undefined;
  const speaker = subjectAfter(words, cue.to - 1);
  if (speaker === undefined) return undefined;
  const comma = words.findIndex((word, at) => at >= speaker.to && word.lower === ",");
  if (cue.from <= 1 && comma > 0) {
    const contents = [{ from: comma + 1, to: clauseEnd(words, comma + 1) }];
    return { rule: "according to", cue, speaker, contents, onset: cue.from };
  }
  const start = contentStart(words);
  const end = lower(words, cue.from - 1) === "," ? cue.from - 1 : cue.from;
  if (end <= start) return undefined;
  return { rule: "according to", cue, speaker, contents: [{ from: start, to: end }], onset: end };
}

export const accordingTo: AttributionRule = {
  name: "according to",
  find,
  example: {
    text: "The bridge is shut, according to the port authority.",
    content: "The bridge is shut",
    speaker: "the port authority",
  },
};
