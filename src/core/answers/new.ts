import type { Citation, Cited } from "../model/article.ts";
import type { Context, DayRange } from "../model/command.ts";
import type { ChangedAttribute } from "../model/intake.ts";
import type { ArticleSummary, Knowledge, Statement } from "../model/knowledge.ts";
import { firstSentence } from "./first-sentence.ts";
import { findNews, type Piece } from "./news/find-news.ts";

/** Two sentences of which one puts otherwise what the other tells. */
export interface Otherwise {
  readonly attribute: ChangedAttribute | null;
  readonly sentence: Citation;
  readonly known: Citation;
  /** The sentence first, then those that tell the same, then the known one. */
  readonly citations: Cited;
}

export type UndatedReport = ArticleSummary & { readonly citations: Cited };

/** What is new for a channel. */
export interface WhatIsNew {
  /** What counts as known: what its digest told, or reports of the days before this one (ISO). */
  readonly since:
    | { readonly kind: "digest" }
    | { readonly kind: "day" | "newest"; readonly day: string };
  readonly about: string | null;
  readonly new: readonly Statement[];
  readonly changed: readonly Otherwise[];
  readonly contradicting: readonly Otherwise[];
  /** Reports that were looked into, and how many of them only repeat what is known. */
  readonly reports: number;
  readonly repeating: number;
  /** Later reports that were not looked into, as there are too many. */
  readonly waiting: number;
  /** Earlier ones that were not. */
  readonly passed: number;
  /** Reports without a date that were not looked into, as they may have come before the day; each with its first sentence. */
  readonly undated: readonly UndatedReport[];
}

interface NewOptions {
  readonly since: DayRange | undefined;
  readonly about: string | undefined;
}

function newestDay(knowledge: Knowledge): string {
  let newest = "";
  for (const { published } of knowledge.articles) {
    const day = published === "unknown" ? "" : published.slice(0, 10);
    if (day > newest) newest = day;
  }
  return newest;
}

/** What the channel was told, where it has a digest that told something, or an alert. */
async function toldHere({ digests, alerts, request }: Context) {
  const daily = (await digests.list(request)).map(({ subscription }) => subscription);
  for (const subscription of [...daily, ...(await alerts.list(request))]) {
    const told = await digests.told(subscription);
    if (told.size > 0) return { told, about: subscription.about };
  }
  return undefined;
}

const otherwise = ({ news, also }: Piece): Otherwise[] =>
  news.known === undefined
    ? []
    : [
        {
          attribute: news.attribute ?? null,
          sentence: news.sentence,
          known: news.known,
          citations: [news.sentence, ...also, news.known],
        },
      ];

/** Finds what is new since the channel's last digest, or since a day; without either, on the day of the newest report. */
export async function findWhatIsNew(options: NewOptions, context: Context): Promise<WhatIsNew> {
  const { knowledge } = context;
  const here = options.since === undefined ? await toldHere(context) : undefined;
  const day = options.since?.from ?? (here === undefined ? newestDay(knowledge) : undefined);
  const about = options.about ?? here?.about;
  const { pieces, unread } = findNews(knowledge, {
    told: here?.told ?? new Set(),
    about,
    since: day,
  });
  const telling = new Set(pieces.map(({ facts }) => facts.reading.article.id));
  const of = (novelty: Piece["news"]["novelty"]): Piece[] =>
    pieces.filter(({ news }) => news.novelty === novelty);
  return {
    since:
      day === undefined
        ? { kind: "digest" }
        : { kind: options.since === undefined ? "newest" : "day", day },
    about: about ?? null,
    new: of("new").map(({ news, also }) => ({
      text: news.sentence.quote,
      citations: [news.sentence, ...also],
    })),
    changed: of("changed").flatMap(otherwise),
    contradicting: of("contradicts").flatMap(otherwise),
    reports: unread.articles.length,
    repeating: unread.articles.filter(({ id }) => !telling.has(id)).length,
    ...{ waiting: unread.waiting, passed: unread.passed.length },
    undated: unread.undated.flatMap((report) => {
      const citations = firstSentence(knowledge, report);
      return citations === undefined ? [] : [{ ...report, citations }];
    }),
  };
}
