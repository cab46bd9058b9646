/** What mendings stop at: a row just inside each bound, and one just outside. */
import { describe, expect, it } from "vitest";
import type { Label as VerdictLabel } from "../../../src/model.ts";
import { judge, type StoryDraft } from "../../../src/parse/story/mend/draft.ts";
import { findBefore } from "../../../src/parse/story/mend/fragments.ts";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
];
const MORE: Row = ["paragraph", "The shops on the islands are out of bread, of milk and, since Sunday, of batteries."];
const SIGNED: Row = ["signoff", "REUTERS", "signoff"];
const AD: Row = ["other", "Advertisement", "advertisement"];

const ads = (count: number): Row[] => Array.from({ length: count }, () => AD);
/** A line of so many characters that ends no sentence. */
const lineOf = (length: number, start = ""): string =>
  `${start}${"ferry ".repeat(length)}`.slice(0, length - 1).concat("x");

describe('a title under "Read more" at the end', () => {
  it.each([
    [109, "other after-end"],
    [110, "paragraph"],
  ])("of %i characters", (length, label) => {
    const above: Row[] = [HEAD, PROSE, ["other", "More stories", "related"], ["listitem", "Seagull fined, again"]];
    expect(mend([...above, ["paragraph", `${lineOf(length - 1, "Gull ")}?`]]).at(-1)).toBe(label);
  });
});

describe("the fragment before one", () => {
  const find = (between: readonly (readonly ["other" | "headline", VerdictLabel | undefined])[]): number => {
    const rows = [["paragraph", undefined] as const, ...between, ["continuation", undefined] as const];
    const draft: StoryDraft = {
      texts: rows.map(() => ""),
      given: rows.map(([, given]) => given),
      judged: rows.map(([label]) => judge(label, "model", 1)),
    };
    return findBefore(draft, rows.length - 1);
  };

  it("stands behind five foreign blocks, and not behind six", () => {
    expect(find(Array.from({ length: 5 }, () => ["other", undefined] as const))).toBe(0);
    expect(find(Array.from({ length: 6 }, () => ["other", undefined] as const))).toBe(-1);
  });

  it("never stands above the headline", () => {
    expect(find([["headline", undefined]])).toBe(-1);
    expect(find([["headline", "caption"]])).toBe(0);
  });
});

describe("a title behind a bar", () => {
  it.each([
    [80, "other barred"],
    [81, "subhead"],
  ])("of %i characters", (length, label) => {
    expect(mend([HEAD, PROSE, ["subhead", lineOf(length, "Profile | Grace ")], MORE])[2]).toBe(label);
  });
});

describe("a sentence above the sign-off", () => {
  const LAST = "She tied up the ferry again, with a second rope.";
  const settle = (text: string, above: number, below: number): string | undefined =>
    mend([HEAD, PROSE, ...ads(above), ["other", text], ...ads(below), SIGNED])[2 + above];

  it("is the story's where two blocks at most part it from either", () => {
    expect(settle(LAST, 2, 0)).toBe("paragraph inside-story");
    expect(settle(LAST, 3, 0)).toBe("other");
    expect(settle(LAST, 0, 2)).toBe("paragraph inside-story");
    expect(settle(LAST, 0, 3)).toBe("other");
  });

  it("is it below a newsletter's box of several calls, where the model is unsure", () => {
    const box: Row[] = [["other", "Sign up", "promo"], ["other", "Each morning, in your mail.", "promo"], ...ads(2)];
    const settleBelow = (confidence: number): string | undefined =>
      mend([HEAD, PROSE, ...box, ["other", LAST, undefined, confidence], SIGNED])[2 + box.length];
    expect(settleBelow(0.8)).toBe("paragraph inside-story");
    expect(settleBelow(0.9)).toBe("other");
  });

  it("is none of it where a hyphen makes an item of it", () => {
    expect(settle(`- ${LAST}`, 0, 0)).toBe("other");
  });

  it("is it without a stop where a colon announces it", () => {
    const scores = "Lions 38 (Dhillon 17; Malik 5) beat Bulls 35 (Rathee 11)";
    const below = (above: string): string | undefined =>
      mend([HEAD, PROSE, ["paragraph", above], ["other", scores], SIGNED])[3];
    expect(below("Brief scores:")).toBe("paragraph inside-story");
    expect(below("The lions won on Monday evening in the old hall.")).toBe("other");
  });
});

describe("a short sentence below a paragraph", () => {
  const SHORT = "He was to stay until Friday.";
  const settle = (text: string, confidence: number, above: Row = PROSE): string | undefined =>
    mend([HEAD, above, ["other", text, undefined, confidence], ...ads(1), MORE])[2];

  it("is the story's where the model would nearly have kept it", () => {
    expect(settle(SHORT, 0.45)).toBe("paragraph inside-story");
    expect(settle(SHORT, 0.5)).toBe("other");
    expect(settle("Until Friday.", 0.45)).toBe("other");
    expect(settle("He was to stay until Friday", 0.45)).toBe("other");
  });

  it("is not below a block that is no paragraph's end", () => {
    expect(settle(SHORT, 0.45, ["other", "Advertisement"])).toBe("other");
  });
});

describe("a link in a script without stops", () => {
  const ABOVE: Row = ["paragraph", "ตลาดน้ำบางเรไรกลับมาเปิดอีกครั้งเมื่อวันอาทิตย์ หลังจากปิดไปนานเจ็ดปี มีคนมาเที่ยวมากกว่า"];
  const settle = (link: string): string | undefined =>
    mend([HEAD, ABOVE, ["paragraph", link], ["continuation", "ตั้งแต่ก่อนพระอาทิตย์ขึ้น"], ABOVE])[2];

  it("goes on with the paragraph above where the model says that the block below goes on", () => {
    expect(settle("สามพันคน")).toBe("continuation open-sentence");
    expect(settle("สามพันคนจากทุกอำเภอของจังหวัด")).toBe("paragraph");
  });
});

it("links are filled in where a paragraph has just become the rest of their sentence", () => {
  const rows: Row[] = [
    HEAD,
    ["paragraph", "The first of them is there for all to see and can be rented on"],
    ["other", "Harbour Play (Ansel)"],
    ["paragraph", ", which costs no more than a ferry."],
    MORE,
  ];
  expect(mend(rows).slice(2, 4)).toEqual(["continuation open-sentence", "continuation open-sentence"]);
});
