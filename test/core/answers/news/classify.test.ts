import { describe, expect, it } from "vitest";
import { classify } from "../../../../src/core/answers/news/classify.ts";
import type { Article } from "../../../../src/core/model/article.ts";
import type { SentenceNews } from "../../../../src/core/model/intake.ts";
import { articleOf, knowledgeOf } from "../../../support/knowledge.ts";

const background = articleOf({
  id: "background",
  published: "2031-05-10",
  text: "Velden lies in the valley of the Tarn. Ferries cross the Tarn at Velden every hour. The council of Velden meets on Mondays.",
});

/** What the last article's first sentence is beside the sentences of the others. */
function heldAgainst(known: readonly Partial<Article>[], incoming: Partial<Article>): SentenceNews {
  const others = known.map((fields, at) => articleOf({ id: `known-${at}`, text: "", ...fields }));
  const own = articleOf({ id: "incoming", published: "2031-05-16", text: "", ...incoming });
  const knowledge = knowledgeOf([background, ...others, own]);
  const reading = knowledge.reading("incoming");
  const [sentence] = reading?.annotation.sentences ?? [];
  if (reading === undefined || sentence === undefined) throw new Error("the test has no sentence");
  const ids = new Set(["background", ...others.map(({ id }) => id)]);
  return classify(knowledge, reading, sentence, ids);
}

const told = "Mayor Ann Lee opened the new bridge over the Tarn at Velden on Wednesday.";

describe("classify", () => {
  it("knows a fact again in other words", () => {
    const { novelty, known } = heldAgainst([{ text: told }], {
      text: "The new bridge over the Tarn was opened by Ann Lee, the mayor of Velden.",
    });
    expect(novelty).toBe("same");
    expect(known?.quote).toBe(told);
  });

  it("calls another fact of the same people new", () => {
    const text = "Mayor Ann Lee dismissed the harbour master of Velden after a quarrel over wages.";
    expect(heldAgainst([{ text: told }], { text }).novelty).toBe("new");
  });

  it("calls a fact new where the known one lacks its number", () => {
    const text =
      "Mayor Ann Lee opened the new bridge over the Tarn, which cost 480 million crowns.";
    expect(heldAgainst([{ text: told }], { text }).novelty).toBe("new");
  });

  it("calls a number that a later report puts anew changed, and one of the same day a contradiction", () => {
    const known = { text: "Drivers will pay a toll of 12 crowns to cross the Tarn bridge." };
    const text = "Drivers will pay a toll of 15 crowns to cross the Tarn bridge.";
    expect(heldAgainst([{ ...known, published: "2031-05-14" }], { text })).toMatchObject({
      ...{ novelty: "changed", attribute: "number" },
      known: { quote: known.text },
    });
    expect(heldAgainst([{ ...known, published: "2031-05-16" }], { text })).toMatchObject({
      ...{ novelty: "contradicts", attribute: "number" },
    });
  });

  it("knows a number again that stands beside an older one", () => {
    const known = [
      {
        published: "2031-05-14",
        text: "Drivers will pay a toll of 12 crowns to cross the Tarn bridge.",
      },
      {
        published: "2031-05-15",
        text: "Drivers will pay a toll of 15 crowns to cross the Tarn bridge.",
      },
    ];
    const text = "A toll of 15 crowns is what drivers will pay to cross the Tarn bridge.";
    expect(heldAgainst(known, { text }).novelty).toBe("same");
  });

  it("tells that a number went back to what it was before", () => {
    const known = [
      {
        published: "2031-05-14",
        text: "Drivers will pay a toll of 12 crowns to cross the Tarn bridge.",
      },
      {
        published: "2031-05-15",
        text: "Drivers will pay a toll of 15 crowns to cross the Tarn bridge.",
      },
    ];
    const text = "Drivers will pay a toll of 12 crowns to cross the Tarn bridge.";
    expect(heldAgainst(known, { text })).toMatchObject({ novelty: "changed", attribute: "number" });
  });

  it("takes numbers of other things for no contradiction", () => {
    const known = { published: "2031-05-16", text: "The bridge over the Tarn has 14 pillars." };
    const text = "The bridge over the Tarn has cost 480 million crowns.";
    expect(heldAgainst([known], { text }).novelty).toBe("new");
  });

  it("takes a rough number and one within it for the same", () => {
    const known = {
      published: "2031-05-16",
      text: "About 400 people of Velden fled from the flood of the Tarn.",
    };
    const text = "In Velden 410 people fled from the flood of the Tarn.";
    expect(heldAgainst([known], { text }).novelty).not.toBe("contradicts");
  });

  it("tells that what was planned has happened", () => {
    const known = {
      text: "Engineer Tom Ruiz will inspect the bridge over the Tarn in the coming days.",
    };
    const text = "Engineer Tom Ruiz inspected the bridge over the Tarn on Thursday.";
    expect(heldAgainst([known], { text })).toMatchObject({
      novelty: "changed",
      attribute: "status",
    });
  });

  it("does not take what was long over for what was planned later", () => {
    const known = {
      published: "2031-05-14",
      text: "Engineer Tom Ruiz will inspect the bridge over the Tarn in the coming days.",
    };
    const text = "In 1998 engineer Tom Ruiz inspected the bridge over the Tarn.";
    expect(heldAgainst([known], { text }).novelty).not.toBe("changed");
  });

  it("tells that what was only weighed is settled", () => {
    const known = {
      published: "2031-05-14",
      text: "The council of Velden was considering whether to lease the old customs house to the rowing club.",
    };
    const text =
      "The council of Velden granted the rowing club a lease of the old customs house for ten years.";
    expect(heldAgainst([known], { text })).toMatchObject({
      ...{ novelty: "changed", attribute: "status" },
    });
    // Another club's lease settles nothing.
    const other = "The sailing club of Ostrow granted the rowing club a lease of its boat shed.";
    expect(heldAgainst([known], { text: other }).novelty).toBe("new");
    const before =
      "The council of Velden had granted the rowing club a lease of the old customs house in 2019.";
    expect(heldAgainst([known], { text: before }).novelty).not.toBe("changed");
  });

  it("tells that two reports of a day give opposite words of a status", () => {
    const known = {
      published: "2031-05-16",
      text: "The council of Velden granted the ferry firm Aurora a permanent licence for the Tarn.",
    };
    const text =
      "The council of Velden granted the ferry firm Aurora a temporary licence for the Tarn.";
    expect(heldAgainst([known], { text })).toMatchObject({
      ...{ novelty: "contradicts", attribute: "status" },
    });
    const asked =
      "The council of Velden decides whether the ferry firm Aurora gets a permanent licence for the Tarn.";
    expect(heldAgainst([{ ...known, text: asked }], { text }).novelty).not.toBe("contradicts");
  });

  it("takes a denial for no event that was only asked about", () => {
    const known = { text: "The council asked whether Ann Lee closed the lock gates at Velden." };
    const text = "Ann Lee never closed the lock gates at Velden, the council said.";
    expect(heldAgainst([known], { text }).novelty).not.toBe("changed");
  });

  it("knows a quotation again, whoever is said to have passed it on", () => {
    const words = '"We shall rebuild the lock and the towpath before the autumn rains set in"';
    const known = { text: `${words}, Ann Lee told the Harbour Gazette on Tuesday.` };
    const text = `${words}, the mayor's office wrote in a note to Radio Ostrow.`;
    expect(heldAgainst([known], { text }).novelty).toBe("same");
  });

  it("tells that a plan was put off to another day", () => {
    const known = { text: "The ferry Aurora is due to leave Velden on 20 May 2031." };
    const text = "The ferry Aurora has postponed its journey from Velden to 3 June 2031.";
    expect(heldAgainst([known], { text })).toMatchObject({ novelty: "changed", attribute: "date" });
  });

  it("tells that two reports of a day name different people for one deed", () => {
    const known = {
      published: "2031-05-16",
      text: "The council of Velden elected Ann Lee as its speaker after a long debate.",
    };
    const text = "The council of Velden elected Tom Ruiz as its speaker after a long debate.";
    expect(heldAgainst([known], { text })).toMatchObject({
      novelty: "contradicts",
      attribute: "name",
    });
  });

  it("cites both sentences word for word", () => {
    const { sentence, known } = heldAgainst([{ text: told }], { text: told });
    expect([sentence.quote, known?.quote]).toEqual([told, told]);
    expect(sentence.articleId).toBe("incoming");
  });
});
