import type { Quotes } from "../../answers/quotes.ts";
import type { Quote } from "../../model/knowledge.ts";
import type { Block, Reply } from "../../model/reply.ts";

const mostQuotes = 15;
const mostButtons = 5;

/** Their own words stand in quotation marks; reported speech stands as the report puts it. */
export function sayQuote(quote: Quote, named: boolean): Block {
  const { text, direct, speaker, toldBy, citations } = quote;
  const who = named ? [{ text: speaker ?? "Somebody", style: "strong" } as const] : [];
  const words = direct
    ? [{ text: `${named ? ": " : ""}“${text}”`, style: "quotation" } as const]
    : [{ text: `${named ? ": " : ""}${text}` }];
  const told = toldBy === undefined ? [] : [{ text: ` (as told by ${toldBy})` }];
  return { kind: "claim", runs: [...who, ...words, ...told], citations };
}

const note = (text: string): Block => ({ kind: "note", text });

function controls(names: readonly string[]): Block[] {
  return names.length === 0
    ? []
    : [
        {
          kind: "controls",
          controls: names.slice(0, mostButtons).map((speaker) => ({
            label: `What ${speaker} said`,
            action: { kind: "command", command: "quotes", arguments: { speaker } },
          })),
        },
      ];
}

function part(title: string, quotes: readonly Quote[], named: boolean): Block[] {
  return quotes.length === 0 ? [] : [note(title), ...quotes.map((quote) => sayQuote(quote, named))];
}

/** Who said what: their own words first, then what the reports say they said. */
export function sayQuotes({ asked, speaker, quotes, others }: Quotes): Reply {
  if (quotes.length === 0) {
    const who = asked === null ? "anybody" : (speaker ?? `“${asked}”`);
    const text = `The reports don't quote ${who}.${others.length > 0 ? ` They quote: ${others.slice(0, mostButtons).join(", ")}` : ""}`;
    return { audience: "channel", blocks: [note(text), ...controls(others)] };
  }
  const shown = quotes.slice(0, mostQuotes);
  const named = asked === null || speaker === null;
  const more = quotes.length - shown.length;
  const blocks: Block[] = [
    { kind: "heading", text: speaker ?? asked ?? "Who said what" },
    ...part(
      "In their own words",
      shown.filter(({ direct }) => direct),
      named,
    ),
    ...part(
      "As the reports put it",
      shown.filter(({ direct }) => !direct),
      named,
    ),
    ...(more > 0 ? [note(`And ${more} more. Ask for one speaker to see them.`)] : []),
    ...controls(named ? others : []),
  ];
  return { audience: "channel", blocks, ...(speaker === null ? {} : { about: speaker }) };
}
