/** Alt text on a page that prints it above its captions. */
import { describe, expect, it } from "vitest";
import type { Capture } from "../../../src/parse/capture.ts";
import { findAltsAboveButtons, findHabitualAlts } from "../../../src/parse/passes/picture-habits.ts";
import { makeCapture } from "../make-capture.ts";

const SCENE = "A long white pool with blue water beside the sea.";
const CAPTION = "The pool at Cape Wren was dug by hand. (HBC Cape: Lena Marsh)";
const WITH_CREDIT = { label: "caption", rule: "pictures.caption-with-credit", confidence: 0.95 } as const;
const ALT_ELSEWHERE = { block: 9, label: "repeat", rule: "pictures.alt-above", confidence: 0.8 } as const;

/** Where alt text is found above the caption that is block 2, on a page that prints such elsewhere or not. */
function findAlts(
  above: string,
  isHabit = true,
  judged: "other" | "paragraph" = "other",
  confidence = 0.6,
  headline = 0,
): number[] {
  const made = makeCapture(["Pool fills again", "By Lena Holm", above, CAPTION, "The council has let the sea in."]);
  const capture: Capture = {
    ...made,
    judged: made.judged.map((each, index) => ({
      ...each,
      label: index === headline ? "headline" : index === 2 ? judged : "other",
      confidence,
    })),
  };
  const found = [{ block: 3, ...WITH_CREDIT }, ...(isHabit ? [ALT_ELSEWHERE] : [])];
  return findHabitualAlts(capture, found).map(({ block }) => block);
}

describe("a scene above a caption with its credit", () => {
  it("is alt text where another caption has such", () => {
    expect(findAlts(SCENE)).toEqual([2]);
    expect(findAlts("Close-up of cracked paint on a wall.", true, "paragraph", 0.82)).toEqual([2]);
  });

  it.each<[string, number[]]>([
    ["where no other caption has any", findAlts(SCENE, false)],
    ["where it names somebody", findAlts("A pool that Lena Marsh dug by hand beside the sea.")],
    ["where it opens otherwise", findAlts("He said that he would rather swim in the sea.")],
    ["right below the headline", findAlts(SCENE, true, "other", 0.6, 1)],
    ["where the model is sure of the story", findAlts(SCENE, true, "paragraph", 0.97)],
  ])("is not %s", (_, found) => {
    expect(found).toEqual([]);
  });
});

/** Which blocks are alt text above buttons that open pictures. */
function findAboveButtons(above: readonly string[], confidence = 0.7): number[] {
  const made = makeCapture(above.flatMap((text) => [text, "View image in fullscreen", CAPTION]));
  const judged = made.judged.map((each) => ({ ...each, label: "paragraph" as const, confidence }));
  const found = above.map((_, at) => ({ block: 3 * at + 2, ...WITH_CREDIT }));
  return findAltsAboveButtons({ ...made, judged }, found).map(({ block }) => block);
}

describe("a scene above the button that opens a picture", () => {
  const SCENES = [SCENE, "An open window behind which the sea is seen. A paint can.", "A light shines in the dusk."];

  it("is alt text where such stands above most of the page's buttons", () => {
    expect(findAboveButtons(SCENES)).toEqual([0, 3, 6]);
    expect(findAboveButtons([...SCENES, "“We waited for the ferry,” Lena Marsh said."])).toEqual([0, 3, 6]);
  });

  it.each<[string, number[]]>([
    [
      "where the story's paragraphs stand above as many",
      findAboveButtons([...SCENES, "In 1987 Lena left.", "He left at 4."]),
    ],
    ["where two buttons alone have such", findAboveButtons(SCENES.slice(1))],
    ["where the model is sure of the story", findAboveButtons(SCENES, 0.98)],
  ])("is not %s", (_, found) => {
    expect(found).toEqual([]);
  });
});
