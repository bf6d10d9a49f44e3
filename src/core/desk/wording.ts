import type { Control, Reply } from "../model/reply.ts";
import type { OpenedCitation } from "./open-citation.ts";

/** What the desk itself has to say; the words are handed in by the roof. */
export interface DeskWording {
  readonly mistake: (message: string) => Reply;
  readonly failure: (reference: string) => Reply;
  /** What is kept can't be got at now. */
  readonly outOfOrder: () => Reply;
  readonly busy: (waitMs: number) => Reply;
  readonly thanks: () => Reply;
  readonly source: (opened: OpenedCitation) => Reply;
  readonly controls: ControlLabels;
  /** What can be asked after a command's answer about somebody, a person or not. */
  readonly goOn: (
    command: string,
    about: string | undefined,
    person: boolean,
  ) => readonly Control[];
}

export interface ControlLabels {
  /** Of the only source. */
  readonly source: string;
  /** Of one among several. */
  readonly sourceBy: (number: number, sentence: string) => string;
  readonly report: string;
  readonly share: string;
  readonly next: string;
  readonly previous: string;
}
