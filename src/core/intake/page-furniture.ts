// Lines that a page puts around a report: they come and go from reading to reading, and tell nothing.
import type { Span } from "../model/article.ts";
import { readParagraphs } from "../reading/sentences/paragraphs.ts";

/** Whole lines; each names one habit of news pages. */
const furniture: readonly RegExp[] = [
  /^(?:click here to )?(?:read|see|find out|learn|watch|listen|continue|view)\s+(?:more|also|next|reading|now|the full (?:story|article|report)|all|comments?)\b.{0,120}$/i,
  /^(?:related|more on this|more (?:stories|news|coverage)|see also|also read|recommended|most (?:read|popular)|trending|don'?t miss|up next|topics?|tags?|filed under|explore more)\b[^.!?]{0,160}$/i,
  /^(?:advertise?ments?|sponsored|promoted|story continues below.*|article continues below.*|scroll (?:down|to continue).*|skip (?:to|past).*|loading.*|play video|close|menu|print|comments?(?: \(\d+\))?|\d+ comments?)[.…]*$/i,
  /^(?:share|save|email|tweet|pin|print|copy link|facebook|twitter|whatsapp|linkedin|reddit|bookmark)(?:[\s,|/·•]+(?:this|article|story|on|via|to|by|or|and|share|save|email|tweet|pin|print|copy link|link|facebook|twitter|x|whatsapp|linkedin|reddit|bookmark))*$/i,
  /^(?:sign up|subscribe|register|log ?in|sign in|join (?:us|our)|follow (?:us|our|the)|get (?:our|the|our free)\b.{0,60}(?:newsletter|app|alerts?|inbox)|download (?:our|the)|support (?:us|our)|enter your e-?mail|become a (?:member|subscriber))\b.{0,200}$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved).{0,200}$/i,
  /^.{0,120}\b(?:all rights reserved|may not be (?:published|reproduced|republished)).{0,120}$/i,
  /^(?:last )?(?:updated|published|posted|modified|first published|created)(?: on| at)?\b[:\s]*(?:[\d:/.,\s-]|[ap]\.?m\.?|[A-Z]{2,4}\b|an?|on|at|ago|just now|\w+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|minutes?|hours?|days?|mins?|hrs?)+$/i,
  /^\d+\s+(?:min(?:ute)?s?|hours?|days?|seconds?)(?:\s+(?:ago|read))$/i,
  /^\d[\d.,]*[km]?\s+(?:views?|shares?|likes?|comments?)$/i,
  /^(?:by|reporting by|additional reporting by|editing by|written by|edited by|compiled by)\s+[^.!?]{2,120}\.?$/i,
  /^(?:photos?|photograph|pictures?|images?|video|graphic|illustration|credit|source|file photo|media caption|image (?:caption|credit|source)|caption|picture by|photo by)\s*[:–—-].{0,240}$/i,
  /^.{0,300}[([](?:(?:file )?(?:photo|picture|image|pic)s?\b|ap photo|reuters\/|afp\/|getty|epa\/).{0,80}[)\]]\.?$/i,
  /^.{0,200}\b(?:getty images|ap photo|afp via getty|shutterstock|istock)\b.{0,80}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^the post\b.{1,200}\bappeared first on\b.{1,100}$/i,
  /^(?:contact|e-?mail) (?:us|the (?:author|writer|newsroom)|\S+@).{0,160}$/i,
  /^(?:this (?:article|story|website|site) (?:uses|contains|was (?:originally|first) published|is republished|originally appeared)|we use cookies|by clicking|your (?:privacy|email)).{0,240}$/i,
];

/** Longer paragraphs are the report's own, whatever they begin with. */
const LONGEST = 320;

function isFurniture(paragraph: string): boolean {
  const line = paragraph.trim();
  return line.length <= LONGEST && furniture.some((pattern) => pattern.test(line));
}

/** The paragraphs of a text that are the report's own; of a text that seems to be furniture alone, all. */
export function ownParagraphs(text: string): Span[] {
  const paragraphs = readParagraphs(text);
  const own = paragraphs.filter(({ start, end }) => !isFurniture(text.slice(start, end)));
  return own.length > 0 ? own : paragraphs;
}
