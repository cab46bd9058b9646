/** Labels that say where news is from as often as a picture: "Quelle: …", "Source: …". */
import { describe, expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import type { StoryLabel } from "../../../src/parse/story/index.ts";
import { STORY_LABELS } from "../../../src/parse/story/labels.ts";
import { labelBy, makeCapture } from "../make-capture.ts";
import { makeJudged } from "./judged-capture.ts";

const PARAGRAPH = STORY_LABELS.indexOf("paragraph");
const STORY = "Die Hafenmauer wird nicht vor dem Frühling ausgebessert, sagte der Rat nach langer Sitzung.";
const HEADLINE = "Vier Jahrhunderte Steinmetze haben an der Hafenmauer gearbeitet";

/** The blocks that become captions where the model gives the sentence above the label such a chance to be a paragraph. */
function captionsAbove(sentence: string, source: string, chance: number): number[] {
  const capture = makeCapture([HEADLINE, STORY, sentence, source, STORY], { language: "de" });
  const judged = capture.judged.map((each, at) =>
    at === 2
      ? {
          ...each,
          label: "caption" as const,
          odds: each.odds.map((odds, of) => (of === PARAGRAPH ? chance : odds)),
        }
      : each,
  );
  return labelBy(labelPictures, { ...capture, judged }).flatMap(([block, label]) =>
    label === "caption" ? [block] : [],
  );
}

describe("a sentence above a source", () => {
  const RULE = "Für Betriebe am Kai gilt ab Montag wieder die alte Regel.";

  it.each(["Quelle: Wikipedia", "Quelle: Landesregierung"])(
    "stays the story's where the model leaves it open: %s",
    (source) => {
      expect(captionsAbove(RULE, source, 0.3)).toEqual([]);
    },
  );

  it.each(["Quelle: Lena Marsh", "Quelle: Lena Marsh (Archiv)", "Quelle: Lena Marsh/dpa"])(
    "is a picture's where a person is named: %s",
    (source) => {
      expect(captionsAbove(RULE, source, 0.3)).toEqual([2]);
    },
  );

  it("is a picture's where the model takes it for nothing of the story", () => {
    expect(captionsAbove(RULE, "Quelle: Landesregierung", 0.02)).toEqual([2]);
  });
});

describe("a paragraph that ends with a source in brackets", () => {
  const last = (credit: string, label: StoryLabel) =>
    labelBy(
      labelPictures,
      makeJudged([
        [HEADLINE, "headline"],
        [STORY, "paragraph"],
        [`Die Suche nach der Fähre geht weiter. Am Morgen fand ein Fischer ein Ruder. ${credit}`, label, 0.98],
      ]),
    ).map(([block, kind]) => [block, kind]);

  it("stays the story's where the model is sure of it", () => {
    expect(last("(Quelle: SWR)", "paragraph")).toEqual([]);
  });

  it("is a caption where it is not, or where the label is a picture's alone", () => {
    expect(last("(Quelle: SWR)", "caption")).toEqual([[2, "caption"]]);
    expect(last("(Foto: SWR)", "paragraph")).toEqual([[2, "caption"]]);
  });
});
