/** Sentences below the story that the model takes for the headline. */
import { expect, it } from "vitest";
import { isBelowStory, returnToStory } from "../../../src/parse/passes/headline-below-story.ts";
import { judge } from "../../../src/parse/story/mend/draft.ts";

const PROSE = judge("paragraph", "model", 0.9);
const TEXTS = ["The boats came home late.", "The lamps were lit.", "It was not. By morning three had gone."];

it("are the story's last paragraph, where the model has little reason", () => {
  const judged = [PROSE, PROSE, judge("headline", "model", 0.04)];
  expect(returnToStory(TEXTS, judged).map(({ label }) => label)).toEqual(["paragraph", "paragraph", "paragraph"]);
});

it("are left where they are no sentence, the model is surer, or hardly anything stands above", () => {
  const [sure, unsure] = [judge("headline", "model", 0.8), judge("headline", "model", 0.04)];
  expect(isBelowStory(TEXTS, [PROSE, PROSE, sure], 2)).toBe(false);
  expect(isBelowStory([...TEXTS.slice(0, 2), "Three boats gone"], [PROSE, PROSE, unsure], 2)).toBe(false);
  expect(isBelowStory(TEXTS, [judge("other", "model", 0.9), PROSE, unsure], 2)).toBe(false);
  expect(returnToStory(TEXTS, [PROSE, PROSE, PROSE])).toHaveLength(3);
});
