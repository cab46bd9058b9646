/** The parts of a fact check, and its heads. */
import { describe, expect, it } from "vitest";
import { parseSeed } from "../../../src/index.ts";
import type { ArticleRecord } from "../../../src/model.ts";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "No, the video does not show a flood in Harrow"];
const STORY: Row = [
  "paragraph",
  "A video that was viewed 200,000 times claims to show cars in the water.",
  undefined,
  0.98,
];
const CLAIM: Row = ["other", "A video shows a flood in Harrow this month."];
const FALSE: Row = ["other", "False. The clip was filmed in 2018."];
const readRecord = (...lines: readonly string[]): ArticleRecord | null => {
  const result = parseSeed(lines.join("\n\n"), { file: "a.txt" });
  return result.ok ? result.record : null;
};
const SUBHEAD = "subhead fact-check";
const KEPT = "paragraph fact-check";

describe("a fact check's parts", () => {
  it.each<[string, string, string]>([
    ["English", "WHAT WAS CLAIMED", "Our verdict"],
    ["German", "Behauptung", "Bewertung"],
    ["Spanish", "La afirmación", "Veredicto:"],
    ["Russian", "Что утверждается", "Вердикт"],
  ])("are kept above the story, in %s", (_, claim, verdict) => {
    const rows: Row[] = [HEAD, ["other", claim], CLAIM, ["other", verdict], FALSE, STORY];
    expect(mend(rows).slice(1)).toEqual([SUBHEAD, KEPT, SUBHEAD, KEPT, "paragraph"]);
  });

  it("are kept in one block with their heads", () => {
    const rows: Row[] = [
      HEAD,
      ["other", "CLAIM: A video shows a flood in Harrow."],
      ["other", "THE FACTS: It was filmed in 2018."],
    ];
    expect(mend([...rows, STORY]).slice(1, 3)).toEqual([KEPT, KEPT]);
  });

  it("are kept below the story, up to what is no sentence", () => {
    const rows: Row[] = [
      HEAD,
      STORY,
      ["other", "Verdict"],
      FALSE,
      ["other", "It shows another town."],
      ["other", "Sources"],
    ];
    const named: Row = ["paragraph", "The Harrow Fact Check has seen the clip before.", undefined, 0.98];
    expect(mend([...rows.slice(0, 2), named, ...rows.slice(2)]).slice(3)).toEqual([SUBHEAD, KEPT, KEPT, "other"]);
  });

  it("are none where one head stands alone and nothing says what the page is", () => {
    const mended = mend([HEAD, STORY, STORY, ["other", "Verdict"], FALSE]);
    expect(mended.filter((each) => each.endsWith("fact-check"))).toEqual([]);
  });

  it("are none where no sentence stands below the heads", () => {
    const mended = mend([HEAD, STORY, STORY, ["other", "Facts"], ["other", "Sport"], ["other", "Verdict"]]);
    expect(mended.filter((each) => each.endsWith("fact-check"))).toEqual([]);
  });

  it("are no picture's words and no dateline", () => {
    const record = readRecord(
      "Video of cars in a flood was not filmed in Harrow Bay",
      "By LENA ROWE",
      "June 11, 2023",
      "CLAIM: A video shows cars being swept away by floods in Harrow Bay this month.",
      "AP'S ASSESSMENT: False. The video was filmed in Kestrel Valley in 2018 and has been online since then.",
      "THE FACTS: Social media users are sharing the clip as if it had been filmed this month.",
      "But a search led to the same clip, which somebody put online on July 3, 2018.",
    );
    expect([record?.photos, record?.dateline]).toEqual([[], null]);
    expect(record?.ledger.filter(({ label }) => label === "paragraph")).toHaveLength(4);
  });
});

describe("what a fact check gives as its sources", () => {
  it("is no credit: a short address in brackets", () => {
    const record = readRecord(
      "Video does not show flooding in Harrow Bay",
      "By Reuters Fact Check",
      "A video viewed more than 200,000 times on Facebook claims to show cars being swept away by floods this month.",
      '"Pray for Harrow Bay," reads one post (bit.ly/3abc).',
      "The police in Harrow Bay said by email that no cars had been lost to water this year.",
    );
    expect(record?.photos).toEqual([]);
    expect(record?.source).toBe("Reuters");
  });
});
