import { expect, it } from "vitest";
import { readExamples } from "../../scripts/train/examples.ts";
import { studyPage } from "../../scripts/train/lessons.ts";

it("every paragraph of an example's truth is found in its lesson: what is not is taught to be no part of the story", () => {
  const lost = readExamples().flatMap((page) => {
    const found = new Set(studyPage(page).owners);
    const paragraphs = page.gold.body.split("\n\n");
    return paragraphs.flatMap((text, i) => (found.has(i) ? [] : [`${page.gold.id}: ${text}`]));
  });
  expect(lost).toEqual([]);
});
