import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/model.ts";
import { findCaptionMargin } from "../../../src/parse/beside/caption-margin.ts";
import { BESIDE, type BesideOdds } from "../../../src/parse/beside/labels.ts";

const caption = (odds: number): BesideOdds =>
  BESIDE.map((label) => (label === "caption" ? odds : (1 - odds) / (BESIDE.length - 1)));

const paragraph = (block: number, confidence = 0.7): Verdict => ({
  block,
  label: "paragraph",
  rule: "story.paragraph",
  confidence,
});
const credit: Verdict = { block: 3, label: "credit", rule: "pictures.labelled-credit", confidence: 0.95 };

const STORY = [paragraph(0), paragraph(1), paragraph(2)];
const bare = STORY.map(() => caption(0.1));
const NAMED = "Councillor Lena Marsh holds the lamp at the quay.";
const NAMELESS = "A cat sleeps on the warm bricks of the kiln.";
const DATED = "A escritura foi assinada a 2 de agosto de 2023, em Ovar.";

describe("how likely a caption must be", () => {
  it("asks for much where nothing else of the page tells of a picture", () => {
    const alone = findCaptionMargin(STORY, bare)(1, NAMED);
    const signed = findCaptionMargin([...STORY, credit], bare)(1, NAMED);
    const told = findCaptionMargin(STORY, bare.with(2, caption(0.8)))(1, NAMED);
    expect(alone).toBeGreaterThan(signed);
    expect(told).toBe(signed);
    // Its own chance tells of no other picture, and nor does a doubtful one.
    expect(findCaptionMargin(STORY, bare.with(1, caption(0.8)))(1, NAMED)).toBe(alone);
    expect(findCaptionMargin(STORY, bare.with(2, caption(0.65)))(1, NAMED)).toBe(alone);
  });

  it("asks for more of a sentence that names nobody, in scripts that have capitals", () => {
    const margin = findCaptionMargin([...STORY, credit], bare);
    expect(margin(1, NAMELESS)).toBeGreaterThan(margin(1, NAMED));
    expect(margin(1, "児童三人が手を振りながら船に乗り込む。")).toBe(margin(1, NAMED));
    expect(margin(1, "Eine Katze schläft auf den warmen Ziegeln.")).toBe(margin(1, NAMED));
  });

  it("asks for nearly all of a sentence that tells when something was, but beside pictures that are known", () => {
    expect(findCaptionMargin(STORY, bare)(1, DATED)).toBeGreaterThan(0.95);
    expect(findCaptionMargin([...STORY, credit], bare)(1, DATED)).toBe(
      findCaptionMargin([...STORY, credit], bare)(1, NAMED),
    );
    expect(
      findCaptionMargin(STORY, bare)(1, "Die 214 Toten liegen auf dem Friedhof, 12034 Namen fehlen."),
    ).toBeLessThan(0.95);
  });

  it("takes no paragraph of which the story's own model is sure", () => {
    expect(findCaptionMargin([credit, paragraph(1, 0.9)], bare)(1, NAMED)).toBe(Infinity);
  });
});
