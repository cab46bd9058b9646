import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/model.ts";
import { markAboveDateline } from "../../../src/parse/beside/above-dateline.ts";
import { BESIDE, type BesideOdds } from "../../../src/parse/beside/labels.ts";

const BODY: BesideOdds = BESIDE.map((label) => (label === "body" ? 1 : 0));
const STANDFIRST: BesideOdds = BESIDE.map((label) => (label === "standfirst" ? 1 : 0));

const verdict = (block: number, label: Verdict["label"]): Verdict => ({
  block,
  label,
  rule: `story.${label}`,
  confidence: 1,
});

const SUMMARY = "The bell had been pledged for a loan of Rs 600.";

/** Odds of a headline, a first block of the story, one of the label given, and one more; the blocks of `dated` have datelines. */
const mark = (first: string, label: Verdict["label"], ...dated: readonly number[]) =>
  markAboveDateline(
    [verdict(0, "headline"), verdict(1, "paragraph"), verdict(2, label), verdict(3, "paragraph")],
    [BODY, BODY, BODY, BODY],
    (block) => (block === 1 ? first : "A temple bell that was pledged to a bank returned."),
    (block) => dated.includes(block),
  );

describe("the paragraph above the first dateline", () => {
  it("is the standfirst", () => {
    expect(mark(SUMMARY, "paragraph", 2)).toEqual([BODY, STANDFIRST, BODY, BODY]);
  });

  it.each([
    ["has a dateline itself", SUMMARY, "paragraph", [1, 2]],
    ["stands further above it", SUMMARY, "paragraph", [3]],
    ["goes on in the next block", SUMMARY, "continuation", [2]],
    ["is what an agency says of its report", "(Adds details, quotes)", "paragraph", [2]],
  ] as const)("is none where it %s", (_, first, label, dated) => {
    expect(mark(first, label, ...dated)).toEqual([BODY, BODY, BODY, BODY]);
  });

  it("is the standfirst above a place that the headline names, though a dash alone parts it", () => {
    const placed =
      "Ellbach – Es ist kurz vor zehn am Abend, als der Bürgermeister im Saal die Hand auf den Tisch legt.";
    const markNamed = (headline: string, ...texts: readonly string[]) =>
      markAboveDateline(
        [verdict(0, "headline"), verdict(1, "paragraph"), verdict(2, "paragraph"), verdict(3, "paragraph")],
        [BODY, BODY, BODY, BODY],
        (block) => [headline, ...texts][block] ?? "",
        () => false,
      );
    const given = [SUMMARY, placed, "So deutlich ist er selten."] as const;
    expect(markNamed("Ellbach bekommt keinen Maibaum", ...given)[1]).toEqual(STANDFIRST);
    expect(markNamed("Ein Dorf bekommt keinen Maibaum", ...given)[1]).toEqual(BODY);
    expect(markNamed("Ellbach bekommt keinen Maibaum", SUMMARY, placed, placed)[1]).toEqual(BODY);
    expect(markNamed("Ellbach bekommt keinen Maibaum", SUMMARY, "Ellbach – Es ist spät.", "Ja.")[1]).toEqual(BODY);
  });

  it.each([
    [
      "Bayern schlägt Dortmund",
      "Bayern – Dortmund ist seit Jahren das Spiel, auf das alle warten, und auch diesmal war es so, wie es sein soll.",
    ],
    ["Merkel liest", "Merkel – Im blauen Blazer, wie man sie kennt – lachte oft, und sie wich keiner der Fragen aus."],
    [
      "Hamburg baut",
      "Hamburg – Hafenstadt, Handelsstadt, Medienstadt: So sieht sich die Stadt, und so soll der Kai aussehen.",
    ],
  ])("is a paragraph above a dash that opens no report: %s", (headline, text) => {
    const given = [headline, SUMMARY, text, "Ja."];
    const verdicts = [
      verdict(0, "headline"),
      verdict(1, "paragraph"),
      verdict(2, "paragraph"),
      verdict(3, "paragraph"),
    ];
    const odds = [BODY, BODY, BODY, BODY];
    expect(
      markAboveDateline(
        verdicts,
        odds,
        (block) => given[block] ?? "",
        () => false,
      )[1],
    ).toEqual(BODY);
  });
});
