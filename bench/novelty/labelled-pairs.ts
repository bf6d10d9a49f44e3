// Pairs of sentences that were labelled by hand: by article and offsets; the texts stay where the data is.
import { existsSync, readFileSync } from "node:fs";
import { holdAgainst } from "../../src/core/answers/news/hold-sentence.ts";
import { readFacts, type SentenceFacts } from "../../src/core/answers/news/sentence-facts.ts";
import { createLibrary } from "../../src/core/library/library.ts";
import type { Article, Span } from "../../src/core/model/article.ts";
import type { ChangedAttribute, Novelty } from "../../src/core/model/intake.ts";
import type { Knowledge, Reading } from "../../src/core/model/knowledge.ts";
import { readArticle } from "../../src/core/reading/read-article.ts";

export interface LabelledPair {
  readonly incoming: Span & { readonly article: string };
  readonly known: Span & { readonly article: string };
  readonly label: Novelty;
  readonly attribute?: ChangedAttribute;
  /** The claims contradict, but they are those of speakers who disagree: both reports may be right. */
  readonly disputed?: true;
  /** Whole stories are held out: no sentence of theirs was looked at when rules or weights were chosen. */
  readonly half: "tuning" | "held-out";
  /** `sampled` by likeness of words; `read`: found by reading all articles, as changes are too rare to sample; `claimed` by the classifier; `blind`: read by who knew neither rules nor claims. */
  readonly found: "sampled" | "read" | "claimed" | "blind";
}

/** Found beside the rules, or blind: see labels.md. */
type PairsFile = "pairs.jsonl" | "blind-pairs.jsonl";

export interface Example {
  readonly pair: LabelledPair;
  readonly incoming: SentenceFacts;
  readonly known: SentenceFacts;
}

export const judge = ({ incoming, known }: Example): Novelty =>
  holdAgainst(incoming, known).novelty;

interface Story {
  readonly story: string;
  readonly articles: readonly Omit<Article, "revision" | "story">[];
}

/** What is known of each story, by article id. */
function knowledgeByArticle(file: string): Map<string, Knowledge> {
  const stories = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(
    stories.flatMap((line) => {
      const { story, articles } = JSON.parse(line) as Story;
      const readings = new Map(
        articles.map((fields): [string, Reading] => {
          const article = { ...fields, revision: fields.id, story };
          return [article.id, { article, annotation: readArticle(article) }];
        }),
      );
      const library = createLibrary(story, { get: (id) => readings.get(id) });
      for (const reading of readings.values()) library.add(reading);
      return [...readings.keys()].map((id) => [id, library.knowledge] as const);
    }),
  );
}

const readPairs = (name: PairsFile): LabelledPair[] =>
  readFileSync(`bench/novelty/${name}`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPair);

/** The events of each half, each with its labelled pairs. */
export function readEvents(folder: string) {
  const knowledge = knowledgeByArticle(`${folder}/stories.jsonl`);
  const pairs = readPairs("pairs.jsonl");
  return [...new Set(knowledge.values())].map((event) => {
    const own = pairs.filter(({ known }) => knowledge.get(known.article) === event);
    return { event, pairs: own, half: own[0]?.half };
  });
}

/** The pairs with what is read of both sentences. @throws Error where the data is not there */
export function readExamples(folder: string, name: PairsFile = "pairs.jsonl"): Example[] {
  const file = `${folder}/stories.jsonl`;
  if (!existsSync(file)) {
    throw new Error(
      `NOT MEASURED: the labelled articles are not here. They are looked for in ${file}; say where they are with --data FOLDER.`,
    );
  }
  const knowledge = knowledgeByArticle(file);
  const factsOf = ({ article, start, end }: LabelledPair["known"]): SentenceFacts => {
    const known = knowledge.get(article);
    const reading = known?.reading(article);
    if (known === undefined || reading === undefined) {
      throw new Error(`${file} holds no article ${article}, which bench/novelty/${name} names.`);
    }
    return readFacts(known, reading, { start, end });
  };
  return readPairs(name).map((pair) => ({
    pair,
    incoming: factsOf(pair.incoming),
    known: factsOf(pair.known),
  }));
}

/** The folder that was named with --data, or the one beside this repository. */
export function dataFolder(words: readonly string[]): string {
  const at = words.indexOf("--data");
  return (at < 0 ? undefined : words[at + 1]) ?? "../shared/bench/dev";
}
