// Whether a text can be read as English.
import { fold } from "../text/fold.ts";

/** Words that a running text can't do without; each belongs to one of these languages, or mostly to it. */
const small: Readonly<Record<string, readonly string[]>> = {
  en: "the of and to in that is was for on with as at by from it he she his her they have has had be been were are are this said which not but after who will would".split(
    " ",
  ),
  fr: "le la les des du et est une dans que qui pour par sur pas plus avec ce cette ses aux au été sont il elle ont mais".split(
    " ",
  ),
  de: "der die das und ist nicht von mit den dem ein eine auf für im zu sich auch als des wird nach hat bei aus sind werden".split(
    " ",
  ),
  es: "el los las y que es una por con para del se su al como más lo pero ha fue son este sus sobre entre".split(
    " ",
  ),
  it: "il di che la è per un una con non del della sono gli nel alla dei si più anche le ha dal".split(
    " ",
  ),
  pt: "o os que e do da em um uma para com não por mais dos das foi ao se como na no são pelo".split(
    " ",
  ),
  nl: "de het een van en is dat op te voor met zijn niet aan er om die ook als bij maar door".split(
    " ",
  ),
  sv: "och att det som en på är av för med den till inte om har ett var från men".split(" "),
  da: "og at det er en af på til for den med der ikke de som et har fra men var".split(" "),
  pl: "w i na z do się nie że to jest o po jak od za przez są ale był".split(" "),
  tr: "ve bir bu için ile da de olarak daha olan çok gibi sonra ise".split(" "),
  id: "yang dan di itu dengan untuk dari dalam ini tidak akan pada juga telah ke".split(" "),
};

const lists: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(small).map(
  ([language, words]) => [language, new Set(words.map((word) => fold(word)))],
);

/** Below so many words in small letters nothing can be told. */
const FEWEST = 15;
/** Running text has one of the words above for every three or four; with less it is of a language that is not among them. */
const LEAST_SHARE = 0.1;
/** As many words as a page's head and first paragraphs. */
const LOOKED_AT = 600;

/** BCP 47 of scripts that English is not written in. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
];

const ofAnyScript = new RegExp(scripts.map(([, letter]) => letter.source).join("|"), "u");

function scriptOf(text: string): string | undefined {
  if (!ofAnyScript.test(text)) {
    return undefined;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([, letter]) => (text.match(letter)?.length ?? 0) > letters * 0.3)?.[0];
}

/**
 * The language of a text: what is declared, unless the words say otherwise. A text too short to tell is what it is declared, or English.
 *
 * @param declared BCP 47, as the feed or the page has it
 * @returns BCP 47; `und` where it is surely no English and no language that is known here
 */
export function languageOf(text: string, declared?: string): string {
  const foreign = isEnglish(declared) ? undefined : declared;
  const looked = text.slice(0, LOOKED_AT * 8);
  const script = scriptOf(looked);
  if (script !== undefined) {
    return foreign ?? script;
  }
  // Names and tables of results tell nothing of the language that they stand in.
  const words = (looked.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []).map((word) => fold(word));
  if (words.length < FEWEST) {
    return declared ?? "en";
  }
  const [best] = lists
    .map(([language, list]) => ({ language, held: words.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.held - a.held);
  if (best === undefined || best.held < words.length * LEAST_SHARE) {
    return foreign ?? "und";
  }
  return best.language === "en"
    ? foreign === undefined
      ? (declared ?? "en")
      : "en"
    : (foreign ?? best.language);
}

/** Only texts in English are read and scored. */
export const isEnglish = (language: string | undefined): boolean =>
  language === undefined || /^en(?:-|$)/i.test(language);
