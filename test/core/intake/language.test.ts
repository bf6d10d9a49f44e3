import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/core/intake/language.ts";
import { ferry, orchard } from "./incoming.ts";

const french =
  "Le traversier s'est échoué mardi soir au large de Port Sellen avec plus de deux cents personnes à bord, selon la garde côtière. Les passagers ont été ramenés à terre dans des canots.";
const german =
  "Die Fähre lief am Dienstagabend vor Port Sellen auf Grund. An Bord waren mehr als zweihundert Menschen, die von der Küstenwache an Land gebracht wurden, und der Kapitän wird vernommen.";
const spanish =
  "El transbordador encalló el martes por la noche frente a Port Sellen con más de doscientas personas a bordo, según la guardia costera, que llevó a los pasajeros a tierra.";

describe("languageOf", () => {
  it.each([
    ["en", ferry],
    ["en", orchard],
    ["fr", french],
    ["de", german],
    ["es", spanish],
    ["ru", "Паром сел на мель во вторник вечером недалеко от порта, на борту было двести человек."],
    ["ja", "フェリーは火曜日の夜に港の沖で座礁し、二百人以上が乗っていた。"],
    ["ar", "جنحت العبارة مساء الثلاثاء قبالة الميناء وعلى متنها أكثر من مئتي شخص."],
  ])("tells %s by its words or letters", (language, text) => {
    expect(languageOf(text)).toBe(language);
    // What a feed declares for all of its articles is often wrong.
    expect(languageOf(text, "en-GB")).toBe(language === "en" ? "en-GB" : language);
  });

  it("believes what is declared of a text that is no English, and where it is too short to tell", () => {
    expect(languageOf(french, "fr-CA")).toBe("fr-CA");
    expect(languageOf("Fähre auf Grund gelaufen", "de")).toBe("de");
    expect(languageOf("Ferry aground")).toBe("en");
  });

  it("does not take an English text for the language that its feed declares", () => {
    expect(languageOf(ferry, "fr")).toBe("en");
  });

  it("knows English with foreign names and quotations in it, and lists that are hardly a text", () => {
    const names =
      "Señor Muñoz of the Banco de la Nación told El País that he would resign on Monday, and that he had done nothing wrong.";
    expect(languageOf(names)).toBe("en");
    expect(languageOf("Zurvek talmi brog nestu ".repeat(8))).toBe("und");
  });

  it.each([
    ["bn", "বন্যায় নদীর সেতু ভেঙে যাওয়ায় তিনটি গ্রাম শহর থেকে বিচ্ছিন্ন হয়ে পড়েছে।"],
    ["am", "ማክሰኞ ሌሊት የደረሰው ጎርፍ ድልድዩን በመስበሩ ሦስት መንደሮች ተቆርጠዋል።"],
    ["uk", "Пором сів на мілину у вівторок увечері, на борту було двісті людей."],
    [
      "bg",
      "Фериботът заседна във вторник вечерта, а на борда са били двеста души, според бреговата охрана.",
    ],
    [
      "pl",
      "Prom osiadł na mieliźnie we wtorek wieczorem, a na jego pokładzie było ponad dwieście osób.",
    ],
    ["hu", "A komp kedd este zátonyra futott, és több mint kétszáz ember volt a fedélzetén."],
  ])("tells %s, which few people here can read", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it("does not read a short text in another language as English", () => {
    expect(languageOf("Le traversier s'est échoué")).toBe("fr");
    expect(languageOf("Grève des traversiers à Port Sellen")).not.toBe("en");
    expect(languageOf("Grounded ferry towed into harbour")).toBe("en");
  });

  it("reads capitals as it reads small letters", () => {
    expect(languageOf(german.toUpperCase())).toBe("de");
    expect(languageOf(ferry.toUpperCase())).toBe("en");
  });

  it("tells a page of two languages by what most of it is in", () => {
    expect(languageOf(`${ferry.slice(0, 90)}\n\n${french} ${french}`)).toBe("fr");
    expect(languageOf(`${ferry} "${german.slice(0, 90)}"`)).toBe("en");
  });
});
