/** Alt text above captions whose credit stands in a block of its own. */
import { describe, expect, it } from "vitest";
import { findAltsOfTriads } from "../../../src/parse/passes/picture-triads.ts";
import type { StoryLabel } from "../../../src/parse/story/labels.ts";
import { makeCapture } from "../make-capture.ts";

type Line = readonly [text: string, label: StoryLabel, confidence?: number];

const STANDFIRST: Line = [
  "Seit hundert Jahren wird hier gestochen, nun schließen Arbeiter die letzten Gräben.",
  "other",
];
const SCENE: Line = ["Drei Arbeiter setzen eine Wand aus Holz in einen Graben.", "other"];
const PAIR: readonly Line[] = [
  ["Auf dem Bild sind die alten Stiche gut zu erkennen.", "other"],
  ["APA / Lena Marsch", "other"],
];
const PARAGRAPH: Line = [
  "Der Bagger steht auf Matratzen, sonst würde er im Moor von Ansel versinken.",
  "paragraph",
  0.99,
];
const SUBHEAD: Line = ["Heizen mit Torf und Holz", "subhead", 0.87];
const ALT: Line = ["Blick auf ein Moor mit Wasserflächen", "subhead", 0.74];
const SHOWN: Line = ["Eine Frau in einem blauen Overall mit zwei Hunden.", "paragraph", 0.81];

const PAGE: readonly Line[] = [
  ["Ein Moor wird wieder nass", "headline"],
  STANDFIRST,
  PARAGRAPH,
  SCENE,
  ...PAIR,
  PARAGRAPH,
  SUBHEAD,
  PARAGRAPH,
  ALT,
  ...PAIR,
  PARAGRAPH,
];

/** The texts that are alt text. */
function findAlts(lines: readonly Line[]): string[] {
  const made = makeCapture(
    lines.map(([text]) => text),
    { language: "de" },
  );
  const judged = made.judged.map((each, at) => {
    const [, label, confidence = 0.8] = lines[at] ?? ["", "other" as const];
    return { ...each, label, confidence };
  });
  return findAltsOfTriads({ ...made, judged }, []).map(({ block }) => made.texts[block] ?? "");
}

const swap = (from: Line, to: readonly Line[]): readonly Line[] =>
  PAGE.flatMap((line) => (line === from ? to : [line]));

describe("a line above a caption and its credit", () => {
  it("is alt text and no subhead where a scene stands above another picture amid the story", () => {
    expect(findAlts(PAGE)).toEqual([ALT[0]]);
  });

  it("is alt text and no paragraph where scenes stand above two pictures", () => {
    const second: readonly Line[] = [SHOWN, ...PAIR, ["Ein gelber Bagger auf einem Feld.", "caption", 0.3]];
    expect(findAlts(swap(ALT, second))).toEqual([SHOWN[0]]);
    expect(findAlts(swap(ALT, [SHOWN]))).toEqual([]);
  });

  it.each<[string, readonly Line[]]>([
    ["where no scene shows that the page prints such", swap(SCENE, [])],
    [
      "where the only scene stands on top",
      [...PAGE.slice(0, 2), ...PAGE.slice(3, 6), ...PAGE.slice(2, 3), ...PAGE.slice(7)],
    ],
    ["where the story has no other subhead: a list of places, each with its picture", swap(SUBHEAD, [])],
    ["where the model is sure", swap(ALT, [[ALT[0], "subhead", 0.95]])],
    ["where it names somebody", swap(ALT, [["Blick auf Marta Holm im Moor von Ansel", "subhead", 0.7]])],
    ["where it says what somebody said", swap(ALT, [["„Das Moor war ein Bergwerk für uns“", "subhead", 0.7]])],
    ["where no credit stands below", PAGE.filter(([text], at) => at < 10 || !text.startsWith("APA"))],
  ])("is not %s", (_, lines) => {
    expect(findAlts(lines)).toEqual([]);
  });
});
