import type { Annotation } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import { termsOf } from "../text/terms.ts";
import { readDates } from "./dates/read-dates.ts";
import { readEvents } from "./events/read-events.ts";
import { readNames } from "./names/read-names.ts";
import { readQuotes } from "./quotes/read-quotes.ts";
import { readRoles } from "./roles/read-roles.ts";
import { readParagraphs } from "./sentences/paragraphs.ts";
import { readSentences } from "./sentences/read-sentences.ts";

const termsIn = (text: string, start: number, end: number): string =>
  termsOf(text, start, end)
    .map(({ term }) => term)
    .join(" ");

/** Reads everything there is to read from one article. Pure: the same article gives the same annotation. */
export function readArticle(article: Article): Annotation {
  const { text } = article;
  const paragraphs = readParagraphs(text);
  const sentences = readSentences(text, paragraphs);
  const names = readNames(text, { paragraphs, sentences });
  const dates = readDates(text, { sentences, published: article.published });
  const quotes = readQuotes(text, { paragraphs, sentences, names });
  const { roles, relations } = readRoles(text, { sentences, names });
  const events = readEvents(text, {
    sentences,
    names,
    dates,
    quotes,
    published: article.published,
  });
  return {
    articleId: article.id,
    revision: article.revision,
    paragraphs,
    sentences,
    terms: sentences.map(({ start, end }) => termsIn(text, start, end)),
    names,
    dates,
    quotes,
    roles,
    relations,
    events,
  };
}
