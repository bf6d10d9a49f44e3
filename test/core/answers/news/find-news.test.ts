import { describe, expect, it } from "vitest";
import { findNews } from "../../../../src/core/answers/news/find-news.ts";
import { createLibrary } from "../../../../src/core/library/library.ts";
import { articleOf, knowledgeOf, readingOf } from "../../../support/knowledge.ts";

describe("findNews", () => {
  it("holds what an edited report said before against news as told of whom it was told", () => {
    const rest = "Velden lies in the valley of the Tarn. Ferries cross the Tarn every hour.";
    const strike =
      "Higher wages are what workers of Tarn Power at the Marrowby shipyard began to strike for.";
    const before = articleOf({ id: "a", revision: "1", text: `${strike} ${rest}` });
    const after = articleOf({ id: "a", revision: "2", text: rest });
    const other = articleOf({
      ...{ id: "b", published: "2031-05-16" },
      text: "Workers of Meridian Rail began a strike for higher wages at the Esker shipyard.",
    });
    const readings = [before, after, other].map(readingOf);
    const library = createLibrary("bridge", {
      get: (id, revision) =>
        readings.findLast(
          ({ article }) =>
            article.id === id && (revision === undefined || article.revision === revision),
        ),
    });
    for (const reading of readings) library.add(reading);
    const { pieces } = findNews(library.knowledge, { told: new Set(["read:a@1"]) });
    expect(pieces.map(({ news }) => [news.novelty, news.sentence.quote])).toEqual([
      ["new", other.text],
    ]);
    const same = findNews(library.knowledge, { told: new Set(["read:a@1", "read:b@b-1"]) });
    expect(same.pieces).toEqual([]);
  });

  it("knows a fact again though many reports print like words about others", () => {
    const about = (name: string) =>
      `After a quarrel over the accounts, ${name} quit as the chair of Pellam Motors.`;
    const others = Array.from({ length: 12 }, (_, at) =>
      articleOf({ id: `m${at}`, text: about("Ann Moreau") }),
    );
    const known = articleOf({
      ...{ id: "known", published: "2031-05-15" },
      text: "The chair of Pellam Motors, Ann Okafor, has resigned in a quarrel over its accounts.",
    });
    const again = articleOf({ id: "again", published: "2031-05-16", text: about("Ann Okafor") });
    const knowledge = knowledgeOf([...others, known, again]);
    const told = new Set([...others, known].map(({ id, revision }) => `read:${id}@${revision}`));
    expect(findNews(knowledge, { told }).pieces).toEqual([]);
  });

  it("finds another fact about the same thing, though it is told in phrases of a known one", () => {
    const known = [
      "A sluice gate of the Orrin Dam failed on Wednesday morning, and 340 people were told to leave the village of Lower Orrin, the dam authority said.\n\nThe engineer Petra Vollan, who leads the dam authority, said that the gate had been inspected in June. “We saw no crack then,” she told reporters at the dam.\n\nThe governor of the province, Ansel Brightwater, promised an inquiry. Nobody was hurt, and the road to Carrick was closed until the evening.",
      "The repair of the sluice gate of the Orrin Dam will take three weeks, the dam authority said on Thursday.\n\nPetra Vollan said that divers had found a broken hinge. She put the cost at 2.4 million crowns.\n\nVillagers of Lower Orrin may return on Saturday, said Governor Ansel Brightwater, who visited the dam with two ministers.",
      "Two ministers will visit the Orrin Dam on Thursday, a spokesman of Governor Ansel Brightwater said. The dam authority of Petra Vollan expects 120 workers at the sluice gate by then.\n\nLower Orrin stays empty, and a shelter at the school of Carrick has room for 400 people.",
    ].map((text, at) => articleOf({ id: `k${at}`, text }));
    const halted =
      "Work at the sluice gate of the Orrin Dam was halted on Saturday after a diver was hurt, the dam authority said.";
    const rest =
      "Petra Vollan said that the diver was in hospital in Carrick and that the repair would go on in five days. Governor Ansel Brightwater sent his wishes.";
    const fresh = articleOf({ id: "fresh", published: "2031-05-17", text: `${halted}\n\n${rest}` });
    const told = new Set(known.map(({ id, revision }) => `read:${id}@${revision}`));
    const { pieces } = findNews(knowledgeOf([...known, fresh]), { told });
    expect(pieces.map(({ news }) => news.sentence.quote)).toContain(halted);
  });

  it("finds what is new about a topic though dozens of older reports tell more of it", () => {
    const old = Array.from({ length: 40 }, (_, at) =>
      articleOf({ id: `o${at}`, text: "Flood after flood: the flood of the Tarn flooded Esker." }),
    );
    const fresh = articleOf({
      ...{ id: "fresh", published: "2031-05-16" },
      text: "A market, a school and a bath stand in Velden. Mayor Ann Okafor closed the market on Friday because of the flood.",
    });
    const knowledge = knowledgeOf([...old, fresh]);
    const told = new Set(old.map(({ id, revision }) => `read:${id}@${revision}`));
    const { pieces } = findNews(knowledge, { told, about: "flood" });
    expect(pieces.map(({ news }) => news.sentence.articleId)).toEqual(["fresh"]);
  });
});
