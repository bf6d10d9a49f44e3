/** A mistake that the asker can mend; its message is shown to the asker. */
export class AskerError extends Error {
  override readonly name = "AskerError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Where a problem of the corpus is, and what to do about it. */
export interface CorpusErrorDetails {
  readonly file: string;
  readonly line?: number | undefined;
  readonly remedy?: string;
  readonly severity?: CorpusError["severity"];
}

/** Something in the corpus that can't be read as it is meant; everything else still loads. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  readonly code: string;
  readonly file: string;
  /** Counted from 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
  /** What to do about it, as a sentence; empty where nothing needs to be done. */
  readonly remedy: string;
  /** A note tells how something was read; nothing is lost and nothing is wrong. */
  readonly severity: "problem" | "note";

  constructor(code: string, message: string, details: CorpusErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.file = details.file;
    this.line = details.line;
    this.remedy = details.remedy ?? "";
    this.severity = details.severity ?? "problem";
  }
}

/** A message that a platform did not take. Exactly one of `retryAfterMs` and `permanent` tells what to do; neither: it is not known whether it arrived. */
export class SendError extends Error {
  override readonly name = "SendError";
  readonly code: string;
  readonly retryAfterMs: number | undefined;
  readonly permanent: boolean;
  /** Besides: the platform could not be reached, or failed by itself. It would do the same to all that is sent now. */
  readonly away: boolean;

  constructor(
    code: string,
    message: string,
    fate: { retryAfterMs?: number; permanent?: boolean; away?: boolean } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.retryAfterMs = fate.retryAfterMs;
    this.permanent = fate.permanent ?? false;
    this.away = fate.away ?? false;
  }
}

/** What is wrong with a feed or a page; a stable name for each, for those that act on it. */
export type SourceErrorCode =
  | "address" // no address that is read: its scheme, port, credentials
  | "inside" // it leads into a private network
  | "robots" // the site's robots.txt keeps robots out, or can't be read
  | "redirects"
  | "unreachable"
  | "timeout"
  | "cancelled"
  | "busy" // 429, 503
  | "server" // another 5xx
  | "refused" // 401, 403 and their like
  | "missing" // 404
  | "gone" // 410
  | "too-large"
  | "encoding"
  | "type" // neither a feed nor a page
  | "hostile" // a form that readers are attacked with
  | "no-feed"
  | "broken-feed" // cut off, or malformed
  | "no-article";

/** A feed or a page that can't be fetched or read. Its message says what happened, and what can be done. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  readonly code: SourceErrorCode;
  /** Trying again does not help unless somebody changes something. */
  readonly permanent: boolean;
  /** So long the site asks to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(
    code: SourceErrorCode,
    message: string,
    fate: { retryAfterMs?: number | undefined; permanent?: boolean } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.retryAfterMs = fate.retryAfterMs;
    this.permanent = fate.permanent ?? false;
  }
}

/** All that is wrong with the configuration, by variable. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "configuration";
  readonly problems: readonly { readonly variable: string; readonly problem: string }[];

  constructor(problems: readonly { readonly variable: string; readonly problem: string }[]) {
    super(problems.map(({ variable, problem }) => `${variable}: ${problem}`).join("\n"));
    this.problems = problems;
  }
}

/** The database can't do what was asked of it; nothing was changed. The message says what to do. */
export class StateError extends Error {
  override readonly name = "StateError";
  readonly code: "locked" | "full" | "damaged" | "unreachable" | "newer" | "failed";

  constructor(code: StateError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Codes of a socket that was never connected: it is certain that nothing arrived. */
export const neverConnected: ReadonlySet<string> = new Set(
  "ECONNREFUSED ENOTFOUND EAI_AGAIN ENETUNREACH EHOSTUNREACH".split(" "),
);
