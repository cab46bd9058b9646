/** A sentence right above the story that the model is not sure of. */
import { describe, expect, it } from "vitest";
import type { StoryLabel } from "../../../src/parse/story/labels.ts";
import { mendStories } from "../../../src/parse/story/mend.ts";

const SENTENCE = "We locked the doors, and we should not have locked the doors.";
const STORY = "With those words, read from a card in a shaking hand, the heir said what the town had waited for.";

/** What becomes of a line above a paragraph, judged with some confidence. */
function judge(label: StoryLabel, text: string, confidence: number, below = 0.99): string | undefined {
  const judged = [
    { label: "headline" as const, confidence: 1, by: "model" },
    { label, confidence, by: "model" },
    { label: "paragraph" as const, confidence: below, by: "model" },
    { label: "paragraph" as const, confidence: 1, by: "model" },
  ];
  const texts = ["Heir says sorry", text, STORY, STORY];
  const [mended] = mendStories([{ texts, given: texts.map(() => undefined), judged }]);
  return mended?.[1]?.label;
}

describe("a sentence right above the story", () => {
  it.each(["caption", "standfirst"] as const)("is the story where it is hardly likelier a %s", (label) => {
    expect(judge(label, SENTENCE, 0.24)).toBe("paragraph");
  });

  it("stays what the model is surer of", () => {
    expect(judge("caption", SENTENCE, 0.5)).toBe("caption");
    expect(judge("other", SENTENCE, 0.24)).toBe("other");
    expect(judge("caption", "The heir at the gate of the old weaving shed", 0.24)).toBe("caption");
    expect(judge("caption", SENTENCE, 0.24, 0.7)).toBe("caption");
  });
});
