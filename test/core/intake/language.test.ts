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
});
