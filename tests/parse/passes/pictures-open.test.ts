import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/model.ts";
import { isAboveGalleryButton } from "../../../src/parse/passes/picture-gallery-button.ts";
import { findOpenCaptions } from "../../../src/parse/passes/pictures-open.ts";
import type { StoryLabel } from "../../../src/parse/story/labels.ts";
import { makeCapture } from "../make-capture.ts";

type Line = readonly [judged: StoryLabel, text: string, confidence?: number];

const HEAD: Line = ["headline", "Ferry to be sold to its crew"];
const HABIT: readonly Line[] = [
  ["credit", "Getty Images"],
  ["caption", "The Solan has made the crossing to Skerry since 1987"],
];
const CREW: Line = ["paragraph", "Skipper Donal Marsh said the crew had talked about nothing else all winter."];
const BEFORE: Line = [
  "paragraph",
  "The council will lend half of the sum, while islanders raised a share offer in May.",
];
const SHARES: Line = ["paragraph", "Anne Lee, who runs the shop, said 140 households had bought shares."];
const SUBHEAD: Line = ["subhead", "'A lifeline'"];

function see(lines: readonly Line[]) {
  const capture = makeCapture(lines.map(([, text]) => text));
  const judged = capture.judged.map((each, i) => {
    const [label = "other", , confidence = 0.7] = lines[i] ?? [];
    return { ...each, label, confidence };
  });
  return { ...capture, judged };
}

const find = (...lines: readonly Line[]): readonly Verdict[] => findOpenCaptions(see(lines), []);
const told = (verdicts: readonly Verdict[]): string[] => verdicts.map(({ block, label }) => `${block} ${label}`);

describe("on a page that prints a picture's house on top of its caption", () => {
  const pair: readonly Line[] = [
    ["other", "Skerry Community Trust"],
    ["other", "Islanders bought shares at the village hall"],
  ];

  it("so is the next credit, whose caption has words of the story", () => {
    expect(told(find(HEAD, ...HABIT, CREW, BEFORE, SUBHEAD, ...pair, SHARES))).toEqual(["6 credit", "7 caption"]);
  });

  it("so is a person's name, though its caption has other words; not above what names its bearer, nor a section", () => {
    const loft: Line = ["caption", "The old net store, built in 1871, now holds the till", 0.5];
    expect(told(find(HEAD, ...HABIT, CREW, BEFORE, ["other", "Anne Lee", 0.8], loft, SHARES))).toEqual([
      "5 credit",
      "6 caption",
    ]);
    const lee: Line = ["caption", "Anne Lee moved to the island in 1998 with two goats", 0.5];
    expect(find(HEAD, ...HABIT, CREW, BEFORE, ["other", "Anne Lee", 0.8], lee, SHARES)).toEqual([]);
    expect(find(HEAD, ...HABIT, CREW, BEFORE, ["other", "Northern Life", 0.8], loft, SHARES)).toEqual([]);
  });

  it("so are the letters of the page's house above the story, where a line below the headline names it", () => {
    const top: readonly Line[] = [
      ["other", "HBC"],
      ["other", "Skipper Donal Marsh bought the ferry with the crew"],
    ];
    const office: Line = ["other", "HBC News, Skerry"];
    expect(told(find(HEAD, office, ...top, CREW, BEFORE, ...HABIT, SHARES))).toEqual(["2 credit", "3 caption"]);
    expect(find(HEAD, ["other", "Skerry"], ...top, CREW, BEFORE, ...HABIT, SHARES)).toEqual([]);
  });

  it("a line between paragraphs that names whom the story presents is a caption", () => {
    const line: Line = ["caption", "Skipper Donal Marsh says the crew will not take a rise for two years", 0.5];
    expect(told(find(HEAD, ...HABIT, CREW, line, SHARES))).toEqual(["4 caption"]);
  });

  it("but not without such a picture", () => {
    expect(find(HEAD, CREW, BEFORE, SUBHEAD, ...pair, SHARES)).toEqual([]);
  });

  it("nor is another story's kicker with its title", () => {
    const teaser: readonly Line[] = [
      ["other", "Highlands & Islands"],
      ["other", "Seaweed farm plan withdrawn after 400 objections"],
    ];
    expect(find(HEAD, ...HABIT, CREW, BEFORE, ...teaser, SHARES)).toEqual([]);
  });

  it("nor a short line, nor a subhead", () => {
    expect(find(HEAD, ...HABIT, CREW, ["caption", "Skipper Donal Marsh and his crew", 0.5], SHARES)).toEqual([]);
    const head: Line = ["subhead", "Skipper Donal Marsh says the crew will not take a rise for two years", 0.5];
    expect(find(HEAD, ...HABIT, CREW, head, SHARES)).toEqual([]);
  });

  it("nor where the house stands below its captions", () => {
    const below: readonly Line[] = [["caption", "The pier on Monday"], ...HABIT, ["credit", "Getty Images"]];
    expect(find(HEAD, ...below, CREW, BEFORE, SUBHEAD, ...pair, SHARES)).toEqual([]);
  });
});

describe("above a gallery's button with a count", () => {
  const LINE: Line = ["caption", "Captain Beryl Marsh, 68, says newcomers are 'hiding behind a gull'", 0.4];
  const isCaption = (line: Line, count: string, button: string, below: Line): boolean => {
    const capture = see([HEAD, CREW, line, ["other", count], ["other", button], below]);
    const block = capture.blocks[2];
    return block !== undefined && isAboveGalleryButton(capture, block);
  };

  it("a line amid the story is a caption", () => {
    expect(isCaption(LINE, "+7", "View gallery", SHARES)).toBe(true);
  });

  it("but not below the story, above another count or button, or where the model is sure of a paragraph", () => {
    expect(isCaption(LINE, "+7", "View gallery", ["other", "More headlines"])).toBe(false);
    expect(isCaption(LINE, "7", "View gallery", SHARES)).toBe(false);
    expect(isCaption(LINE, "+7", "View comments", SHARES)).toBe(false);
    expect(isCaption(["paragraph", CREW[1], 0.98], "+7", "View gallery", SHARES)).toBe(false);
  });
});
