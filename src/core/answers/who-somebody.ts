// Whether what the reader of names took for a person is one: firms and places of which it knows no other are hard to tell from surnames.
import type { Span } from "../model/article.ts";
import type { Entity, Knowledge, Reading } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";

const office =
  "chair(?:man|woman|person)?|chief executive|chief(?! of staff)|CEO|boss|director|shareholders|shares|head office|headquarters|board|employees|factory|plant|yard|subsidiary";
/** What stands before a firm or a place: "the chairman of Norwood", "in Norwood". */
const beforeOther = new RegExp(
  `(?:\\b(?:${office}|workers|operator|founder|owner)(?:,)? (?:of|at|for) (?:the )?|\\b(?:in|at|near|outside) )$`,
  "i",
);
/** What stands after a firm or a place: "Norwood's shares", "Norwood chairman Ana Rojas". */
const afterOther = new RegExp(`^(?:['’]s?)? (?:${office})\\b`);
/** Characters around a name that are looked at. */
const BESIDE = 40;

function votesIn({ article, annotation }: Reading, local: ReadonlySet<string>): number {
  const names = annotation.names.filter(({ entity }) => local.has(entity));
  const against = ({ start, end }: Span): boolean =>
    beforeOther.test(article.text.slice(Math.max(0, start - BESIDE), start)) ||
    afterOther.test(article.text.slice(end, end + BESIDE));
  const roles = annotation.roles.filter(({ entity }) => local.has(entity));
  const said = annotation.quotes.filter(({ speaker }) => local.has(speaker?.entity ?? ""));
  return Math.sign(roles.length) + Math.sign(said.length) - names.filter(against).length;
}

/** A common word that opens a sentence is no given name: "Neighbouring Norland". */
const opensWithWord = /^\p{L}{4,}ing \p{L}/u;

/** Is a place or a firm called the same, or by more words: "Norwood Holdings"? */
function isCalledLike(knowledge: Knowledge, { name }: Entity): boolean {
  const words = fold(name);
  return knowledge
    .resolve(name)
    .some(
      (other) =>
        other.kind !== "person" &&
        [other.name, ...other.aliases].some((each) => `${fold(each)} `.startsWith(`${words} `)),
    );
}

/** @param reports how many are looked into */
export function isSomebody(knowledge: Knowledge, entity: Entity, reports: number): boolean {
  const votes = knowledge
    .articlesAbout(entity.id)
    .slice(0, reports)
    .reduce((sum, id) => {
      const reading = knowledge.reading(id);
      const local = new Set(
        reading?.annotation.names
          .map((name) => name.entity)
          .filter((each) => knowledge.entityOf(id, each)?.id === entity.id),
      );
      return reading === undefined ? sum : sum + votesIn(reading, local);
    }, 0);
  return (
    votes > 0 ||
    (votes === 0 && !opensWithWord.test(entity.name) && !isCalledLike(knowledge, entity))
  );
}
