import { expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const WORDS = "记者3日从湿地保护站获悉，今年秋季在该湿地停歇的黑颈鹤已达417只，比去年同期增加63只。";
const CAPTION = "图为黑颈鹤在湿地觅食。　丁思远 摄";
const DOUBTED = 0.6;

/** Below a share label, the model doubts the sentence above the caption. */
function labelsOf(above: string) {
  const capture = makeCapture(["甘南湿地迎来南迁黑颈鹤", "分享到：", above, CAPTION], { language: "zh" });
  const judged = capture.judged.map((each, i) =>
    i === 2 ? { ...each, label: "paragraph" as const, confidence: DOUBTED } : { ...each, label: "other" as const },
  );
  const verdicts = [
    undefined,
    { block: 1, label: "share" as const, rule: "furniture.share", confidence: 1 },
    undefined,
    undefined,
  ];
  return labelBy(labelPictures, { ...capture, judged, verdicts })
    .slice(1)
    .map(([block, label]) => [block, label]);
}

it("a sentence right above a caption is its picture's alt text, and none that opens with a dateline", () => {
  expect(labelsOf(WORDS)).toEqual([
    [2, "repeat"],
    [3, "caption"],
  ]);
  // Two sentences sum the story up.
  expect(labelsOf("四百一十七只黑颈鹤来了。湿地保护站派人守着，邻村的人也来看。")).toEqual([[3, "caption"]]);
  expect(labelsOf(`中新网甘南11月3日电 (记者 丁思远)${WORDS}`)).toEqual([[3, "caption"]]);
});
