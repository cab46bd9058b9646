import { expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { isAboveStory } from "../../../../src/parse/fields/byline/byline-around.ts";
import { seeCapture } from "../../../../src/parse/fields/context.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const SIGNED = "The tank at dawn. | Photo Credit: G. ILAVAR";

/** Whether a name above a block stands above the story. */
function isAbove(name: string, below: string, label: Label | null = "caption"): boolean {
  const texts = ["Tank is full again", "June 04, 2025 11:42 pm", name, below, PROSE, PROSE];
  return isAboveStory(seeCapture(texts, ["headline", "time", null, label, "paragraph", "paragraph"], "en"), 3, [name]);
}

it("a name stands above the story, and above its first picture, whose words say who took that", () => {
  expect(isAbove("R. Menaloch", PROSE, "paragraph")).toBe(true);
  expect(isAbove("R. Menaloch", SIGNED)).toBe(true);
  expect(isAbove("Lena Menaloch", SIGNED)).toBe(true);
});

it("but not above a picture of which it may tell who took it, nor what shows by nothing that it is a person's", () => {
  expect(isAbove("R. Menaloch", "The tank at dawn")).toBe(false);
  expect(isAbove("Harrow Sands", SIGNED)).toBe(false);
  expect(isAbove("R. Menaloch", "Share this story", null)).toBe(false);
});

it("the buttons with which readers share a page may stand between that picture and the story", () => {
  const labels: Label[] = ["headline", "time", "byline", "caption", "share", "furniture", "paragraph", "paragraph"];
  const stands = (caption: string, button: string): boolean => {
    const texts = [
      "Tank is full again",
      "June 04, 2025 11:42 pm",
      "R. Menaloch",
      caption,
      button,
      "Email",
      PROSE,
      PROSE,
    ];
    return isAboveStory(seeCapture(texts, labels, "en"), 3, ["R. Menaloch"]);
  };
  expect(stands(SIGNED, "COPY LINK")).toBe(true);
  expect(stands("The tank at dawn", "COPY LINK")).toBe(false);
  expect(stands(SIGNED, "Harrow Sands")).toBe(false);
});
