import type { Cited, CitedPlace } from "./article.ts";

/** A piece of a line. Core text is plain: adapters escape it. */
export interface Run {
  readonly text: string;
  readonly style?: "strong" | "quiet" | "quotation";
}

/** What a button does; the desk stores it under a short key, and the key is the button's id. */
export type Action =
  | { readonly kind: "command"; readonly command: string; readonly arguments: Arguments }
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "source"; readonly citation: CitedPlace }
  /** Opens a form for a word to the operators. */
  | { readonly kind: "report" }
  /** Opens a form for a question. */
  | { readonly kind: "ask" }
  | { readonly kind: "share" };

/** Values by option name, as text; the desk parses them. */
export type Arguments = Readonly<Record<string, string>>;

export interface Control {
  readonly label: string;
  readonly action: Action;
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  /** Our own words. They never state a fact of the story. */
  | {
      readonly kind: "note";
      readonly text: string;
      /** A channel of the conversation's workspace, by its id: it is named after the text. */
      readonly channel?: string;
    }
  /** A statement of the story, with the sentences that hold it. */
  | { readonly kind: "claim"; readonly runs: readonly Run[]; readonly citations: Cited }
  | { readonly kind: "controls"; readonly controls: readonly Control[] }
  /** A picture and the words for those who don't see it. */
  | { readonly kind: "picture"; readonly svg: string; readonly alt: string };

/** An answer in words, before any platform's form. */
export interface Reply {
  readonly audience: "channel" | "asker";
  readonly blocks: readonly Block[];
  /** Whom or what the reply is about: a follow-up's "he" or "it" means it. */
  readonly about?: string;
}
