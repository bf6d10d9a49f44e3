// How often a text is rightly known to be English, or not: npm run bench:languages [-- --data FOLDER] [-- --more FOLDER]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isEnglish, languageOf } from "../src/core/intake/language.ts";

/** A text that is written in a language. */
interface Written {
  readonly language: string;
  readonly text: string;
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const reports = readFileSync("bench/languages/reports.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [language = "", headline = "", text = ""] = line.split(" | ");
    return { language, headline, text };
  });
const [foreign, english] = [false, true].map((wanted) =>
  reports.filter(({ language }) => isEnglish(language) === wanted),
) as [typeof reports, typeof reports];
const plainEnglish = english.at(-2)?.text ?? "";

const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1);

function row(what: string, texts: readonly Written[]): string {
  const told = texts.map(({ language, text }) => ({ language, told: languageOf(text) }));
  const apart = told.filter((each) => isEnglish(each.language) === isEnglish(each.told)).length;
  const named = told.filter((each) => each.language === each.told).length;
  return `| ${what} | ${texts.length} | ${percent(apart, texts.length)} | ${percent(named, texts.length)} |`;
}

/** So much of each text is looked at, from as many places. */
function piecesOf(texts: readonly Written[], characters: number): Written[] {
  return texts.flatMap(({ language, text }) => {
    const words = text.split(/\s+/);
    const pieces: Written[] = [];
    let piece = "";
    for (const word of words) {
      piece = piece === "" ? word : `${piece} ${word}`;
      if (piece.length >= characters) {
        pieces.push({ language, text: piece });
        piece = "";
      }
    }
    return pieces;
  });
}

/** Articles in English, of all of the gold data that are texts. */
function goldArticles(folder: string): Written[] {
  return ["dates", "names-newswire", "names-wikigold", "quotes", "stories"].flatMap((name) =>
    readFileSync(`${folder}/${name}.jsonl`, "utf8")
      .split("\n")
      .filter(Boolean)
      .flatMap((line) => {
        const one = JSON.parse(line) as { text?: string; articles?: { text: string }[] };
        return (one.articles ?? [one]).map(({ text = "" }) => ({ language: "en", text }));
      }),
  );
}

/** One text a file, named for its language. */
const folderOf = (folder: string): Written[] =>
  readdirSync(folder).map((file) => ({
    language: file.split(".")[0] ?? "",
    text: readFileSync(`${folder}/${file}`, "utf8"),
  }));

const lengths = [40, 80, 160, 400];
console.log("| what | texts | English or not | language |");
console.log("| --- | ---: | ---: | ---: |");
const capitals = (texts: readonly Written[]): Written[] =>
  texts.map(({ language, text }) => ({ language, text: text.toUpperCase() }));
const headlines = (all: typeof reports): Written[] =>
  all.map(({ language, headline }) => ({ language, text: headline }));
const mixed = (all: readonly Written[], more: string): Written[] =>
  all.map(({ language, text }) => ({
    language,
    text: `${more.slice(0, text.length / 2)}\n\n${text}`,
  }));
console.log(row("our reports, headlines alone", headlines(foreign)));
console.log(row("our reports", foreign));
console.log(row("our reports, all in capitals", capitals(foreign)));
console.log(row("our reports, half as much English before them", mixed(foreign, plainEnglish)));
console.log(row("our reports in English, foreign names, headlines alone", headlines(english)));
console.log(row("our reports in English, foreign names", english));
console.log(row("our reports in English, foreign names, all in capitals", capitals(english)));
const quoted = foreign
  .filter(({ text }) => text.length > 180)
  .map(({ text }) => ({
    language: "en",
    text: `${plainEnglish} ${plainEnglish} "${text.slice(0, plainEnglish.length)}"`,
  }));
console.log(row("an English report that quotes half as much of another language", quoted));
const more = option("--more");
if (more !== undefined) {
  for (const length of lengths)
    console.log(row(`--more, ${length} characters`, piecesOf(folderOf(more), length)));
}
const folder = option("--data") ?? "../shared/bench/dev";
if (existsSync(folder)) {
  const gold = goldArticles(folder);
  for (const length of lengths) {
    const pieces = piecesOf(gold, length);
    console.log(row(`newswire in English, ${length} characters`, pieces));
    console.log(
      row(`newswire in English, ${length} characters, all in capitals`, capitals(pieces)),
    );
  }
  console.log(row("newswire in English, whole articles", gold));
  const started = process.cpuUsage();
  for (const { text } of gold) languageOf(text);
  const { user } = process.cpuUsage(started);
  console.log(`\n${(user / 1000 / gold.length).toFixed(3)} ms of the processor an article.`);
} else {
  console.error(
    `NOT MEASURED: the English articles are not in ${folder}; say where with --data FOLDER.`,
  );
  process.exitCode = 1;
}
for (const { language, headline, text } of process.argv.includes("--errors") ? reports : []) {
  for (const each of [headline, text, text.toUpperCase()]) {
    const told = languageOf(each);
    if (told !== language) console.log(`${language} told as ${told}: ${each.slice(0, 90)}`);
  }
}
