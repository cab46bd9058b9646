import { expect, test } from "vitest";
import type { Verdict } from "../../../src/model.ts";
import type { BesideOdds } from "../../../src/parse/beside/labels.ts";
import { splitSeed } from "../../../src/parse/blocks/split.ts";
import { doubtCaptions } from "../../../src/parse/doubts/doubt-captions.ts";
import { readSeed } from "../../../src/parse/seed/read.ts";
import { STORY_LABELS } from "../../../src/parse/story/labels.ts";

const TEXT = "Wall to be mended\n\nIt is to be mended.\n\nThe mayor looks at the wall.\n\nThe county pays for it.\n";

/** Odds in the order other, caption, credit, standfirst, body. */
const odds = (caption: number, body: number): BesideOdds => [1 - caption - body, caption, 0, 0, body];

function doubt(rule: string, own: BesideOdds, text = TEXT, paragraph = 0, below: Verdict["label"] = "paragraph") {
  const read = readSeed("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const of = (label: Verdict["label"], block: number): Verdict => ({
    block,
    label,
    rule: "story.paragraph",
    confidence: 1,
  });
  const verdicts = [of("headline", 0), of("paragraph", 1), { ...of("caption", 2), rule }, of(below, 3)];
  const story = {
    label: "caption",
    confidence: 0.5,
    why: () => [],
    odds: STORY_LABELS.map((label) => (label === "paragraph" ? paragraph : 0)),
  } as const;
  const judged = verdicts.map(() => story);
  return doubtCaptions(read.seed, splitSeed(read.seed), verdicts, judged, [undefined, undefined, own, undefined]);
}

test("a sentence amid the story that may be a caption is doubted, with what settles it", () => {
  const [found, ...more] = doubt("photos.caption", odds(0.62, 0.3));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ file: "a.txt", line: 5, severity: "warning", rule: "caption.unsure" });
  expect(found?.reason).toContain("was read as caption, and may be a paragraph of the story (0.62)");
  expect(found?.reason).toContain('"labels: {8: paragraph}"');
  expect(found?.settlements?.map(({ states }) => states)).toEqual([
    { line: 5, label: "caption" },
    { line: 5, label: "paragraph" },
  ]);
});

test("none is where somebody signs it, the model is sure, it may be no paragraph, or it is no sentence", () => {
  expect(doubt("photos.caption-credit", odds(0.62, 0.3))).toEqual([]);
  expect(doubt("photos.caption", odds(0.9, 0.1))).toEqual([]);
  expect(doubt("photos.caption", odds(0.62, 0.02))).toEqual([]);
  expect(doubt("photos.caption", odds(0.62, 0.3), TEXT.replace("the wall.", "the wall"))).toEqual([]);
});

test("one above a credit is where the model holds it for a paragraph nearly as likely, at the story's end too", () => {
  const rule = "pictures.above-credit";
  const [found, ...more] = doubt(rule, odds(0.9, 0.05), TEXT, 0.5, "credit");
  expect(more).toEqual([]);
  expect(found?.reason).toContain("was read as caption, and may be a paragraph of the story (0.50)");
  expect(doubt(rule, odds(0.9, 0.05), TEXT, 0.2, "credit")).toEqual([]);
});
