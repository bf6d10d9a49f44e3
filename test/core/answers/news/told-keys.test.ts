import { describe, expect, it } from "vitest";
import { readKeys } from "../../../../src/core/answers/news/told-keys.ts";
import { findUnread } from "../../../../src/core/answers/news/unread-articles.ts";
import { articleOf, knowledgeOf } from "../../../support/knowledge.ts";

const text = "Ferries cross the Tarn every hour.";
const dated = (id: string, published: string) => articleOf({ id, published, text });
const everything = () => true;

describe("readKeys", () => {
  it("knows reports one by one, so that one of an earlier day that comes later is unread", () => {
    const there = knowledgeOf([dated("a", "2031-05-14"), dated("b", "2031-05-16")]);
    const told = new Set(readKeys(there.articles));
    const later = knowledgeOf([
      ...[dated("a", "2031-05-14"), dated("b", "2031-05-16")],
      ...[dated("late", "2031-04-02"), dated("undated", "unknown")],
    ]);
    const { articles, known } = findUnread(later, { told }, everything);
    expect(articles.map(({ id }) => id)).toEqual(["late", "undated"]);
    expect([...known].sort()).toEqual(["a", "b"]);
  });

  it("knows the oldest of very many by their day, and leaves none of them unread", () => {
    const days = ["2031-05-01", "2031-05-02"].map((day, at) => ({ day, many: at * 1990 + 20 }));
    const summaries = days.flatMap(({ day, many }) =>
      Array.from({ length: many }, (_, at) => dated(`${day} ${at}`, day)),
    );
    const keys = readKeys([...summaries, dated("undated", "unknown")]);
    expect(keys).toHaveLength(2012);
    expect(keys).toContain("until:2031-05-02");
    expect(keys).toContain("read:undated@undated-1");
    expect(keys.filter((key) => key.startsWith("read:2031-05-01"))).toEqual([]);
  });
});
