import { describe, expect, it } from "vitest";
import { DEFAULT_CORPUS, hasCorpus, type Page, readPages } from "../../scripts/measure/corpus.ts";
import { readRereadings, rereadGold } from "../../scripts/train/reread.ts";

const PAGE: Page = {
  gold: {
    id: "ferry",
    set: "silver",
    site: "ferry",
    lang: "en",
    headline: "Ferry | Harbour Ledger",
    body: "Read also: the bell",
    silver: true,
  },
  variant: "article",
  text: [
    "Ferry stays in port",
    "",
    "The sea is too high",
    "The ferry in its berth",
    "Photo: Lena Marsh",
    "The ferry will not sail, says a",
    "report",
    ".",
    "Read also: the bell",
    "- bread",
  ].join("\n"),
};

describe("a page that was read again", () => {
  it("holds what its lines' letters say", () => {
    expect(rereadGold(PAGE, "hsckb++.b")).toEqual({
      ...PAGE.gold,
      headline: "Ferry stays in port",
      summary: "The sea is too high",
      body: "The ferry will not sail, says a report .\n\n- bread",
      captions: ["The ferry in its berth"],
      credits: ["Photo: Lena Marsh"],
    });
  });

  it("has no standfirst where no line is one, and the headline that it had", () => {
    const { summary, headline } = rereadGold(PAGE, "...kb++.b");
    expect({ summary, headline }).toEqual({ summary: "", headline: "Ferry | Harbour Ledger" });
  });

  it("has a letter for each line", () => {
    expect(() => rereadGold(PAGE, "hsck")).toThrow("ferry has 9 lines and 4 letters");
  });
});

describe("the letters of pages that were read again", () => {
  const all = [...readRereadings()];

  it("are those that say something, of hundreds of pages", () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(([, letters]) => !/^[.hsbck+]+$/.test(letters) || !letters.includes("b"))).toEqual([]);
  });

  it.runIf(hasCorpus(DEFAULT_CORPUS))("are as many as the lines", () => {
    const letters = new Map(all);
    const articles = readPages(DEFAULT_CORPUS, "silver").filter(({ variant }) => variant === "article");
    expect(articles.filter(({ gold }) => !letters.has(gold.id))).toEqual([]);
    for (const page of articles) expect(() => rereadGold(page, letters.get(page.gold.id))).not.toThrow();
  });
});
