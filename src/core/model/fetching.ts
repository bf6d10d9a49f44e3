/** What is known of an address from the last time that it was read, and when to give up. */
export interface FetchConditions {
  /** As the site sent them: what has not changed since is not sent again. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface FetchedHead {
  /** After redirects. */
  readonly url: string;
  /** The site says that the address has changed for good: read this one from now on. */
  readonly movedTo?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** So long the site promises that nothing changes. */
  readonly maxAgeMs?: number;
}

export interface FetchedBody extends FetchedHead {
  readonly status: "ok";
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** As the site names it, with its charset; empty where it doesn't. */
  readonly contentType: string;
}

export type Fetched = FetchedBody | (FetchedHead & { readonly status: "unchanged" });

/** @throws SourceError */
export type Fetch = (url: string, conditions?: FetchConditions) => Promise<Fetched>;

/** One entry of a feed, as the feed tells it; dates in the feed's own words. */
export interface FeedItem {
  readonly guid?: string;
  /** Without tracking parameters. */
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly authors: readonly string[];
  /** Of the entry, where the feed gathers from several. */
  readonly publisher?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The whole article, or its first words, or nothing; as the feed sends it, scripts and all. */
  readonly html: string;
}

/** A feed, in no format's form. */
export interface Feed {
  readonly title: string;
  /** The page that the feed belongs to. */
  readonly site?: string;
  readonly language?: string;
  /** The feed asks to be read no more often. */
  readonly everyMs?: number;
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
  /** So many more entries were not read. */
  readonly leftOut: number;
}
