import { describe, expect, it } from "vitest";
import { barePictures } from "../../scripts/train/bare-pictures.ts";
import { type Study, studyPage } from "../../scripts/train/lessons.ts";
import { makeRandom } from "../../scripts/train/random.ts";
import { STORY_LABELS } from "../../src/parse/story/labels.ts";

const HEADLINE = "The ferry of Alderton rings its bell once more";
const CAPTION = "The bell of the ferry hangs from a beam in the boathouse.";
const PARAGRAPHS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"].map(
  (n) => `The council of Alderton met for the ${n} time on Tuesday and spoke about the old ferry's bell.`,
);

function makeStudy(captions: readonly string[], paragraphs = PARAGRAPHS): Study {
  const printed = captions.flatMap((caption) => [caption, `${caption} Photo: Mara Lindqvist`]);
  return studyPage({
    gold: {
      id: "alderton",
      set: "invented",
      site: "alderton",
      lang: "en",
      headline: HEADLINE,
      body: paragraphs.join("\n\n"),
      captions: [...captions],
      credits: captions.length > 0 ? ["Mara Lindqvist"] : [],
    },
    variant: "article",
    blocks: [HEADLINE, ...printed, ...paragraphs, "More from Alderton"],
  });
}

/** Copies by as many throws of the dice. */
const copies = Array.from({ length: 40 }, (_, seed) => barePictures(makeStudy([CAPTION]), makeRandom(seed + 1))).flat();
const isCaption = (block: string): boolean => block.startsWith(CAPTION.slice(0, -1));

describe("copies with bare pictures", () => {
  it("have no credit, and all else", () => {
    expect(copies).toHaveLength(40);
    for (const { blocks, gold } of copies) {
      expect(gold.credits).toEqual([]);
      expect(blocks.join("\n")).not.toContain("Mara");
      expect(blocks.filter((block) => !isCaption(block))).toEqual([HEADLINE, ...PARAGRAPHS, "More from Alderton"]);
    }
  });

  it("have a caption once or twice, with its stop or without, and mostly amid the story", () => {
    const kinds = new Set(copies.map(({ blocks }) => blocks.filter(isCaption).join(" / ")));
    const open = CAPTION.slice(0, -1);
    expect(kinds).toEqual(new Set([CAPTION, open, `${CAPTION} / ${CAPTION}`, `${open} / ${open}`]));
    const moved = copies.filter(({ blocks }) => blocks.findIndex(isCaption) > blocks.indexOf(PARAGRAPHS[0] ?? ""));
    expect(moved.length).toBeGreaterThan(20);
    expect(moved.length).toBeLessThan(40);
  });

  it("end with a stop now and then where the page's captions have none, and are captions all the same", () => {
    const own = { en: "The bell of the ferry in its boathouse", ja: "灯台の鐘と守り人" };
    for (const [text, stopped] of [
      [own.en, `${own.en}.`],
      [own.ja, `${own.ja}。`],
    ] as const) {
      const made = Array.from({ length: 40 }, (_, seed) =>
        barePictures(makeStudy([text]), makeRandom(seed + 1)),
      ).flat();
      const has = made.filter(({ blocks }) => blocks.includes(stopped));
      expect(has.length).toBeGreaterThan(5);
      expect(has.length).toBeLessThan(25);
      for (const page of has) {
        const { labels } = studyPage(page);
        expect(STORY_LABELS[labels[page.blocks.indexOf(stopped)] ?? 0]).toBe("caption");
      }
    }
  });

  it("are not made of pages without a caption, or with hardly a story", () => {
    expect(barePictures(makeStudy([]), makeRandom(1))).toEqual([]);
    expect(barePictures(makeStudy([CAPTION], PARAGRAPHS.slice(0, 4)), makeRandom(1))).toEqual([]);
  });
});
