/** A house's letters alone, on a page that signs another picture with them. */
import { expect, it } from "vitest";
import { findOwnHouses } from "../../../src/parse/passes/picture-own-house.ts";
import type { StoryLabel } from "../../../src/parse/story/index.ts";
import { makeCapture } from "../make-capture.ts";

const HEAD = "The rope ferry keeps going";
const STORY = "The yard begins in November, when fewer people cross, and till then one car at a time may come aboard.";
const SIGNED = "KVR / Lena Marsh";

/** The blocks that it takes; the model knows headline, paragraphs and one subhead. */
function found(page: readonly string[]): readonly number[] {
  const capture = makeCapture(page);
  const label = (text: string): StoryLabel =>
    text === HEAD ? "headline" : text === STORY ? "paragraph" : text === "The long way" ? "subhead" : "other";
  const judged = capture.judged.map((each, at) => ({ ...each, label: label(page[at] ?? ""), confidence: 0.99 }));
  return findOwnHouses({ ...capture, judged }, []).map(({ block }) => block);
}

it("is who gave the picture there", () => {
  expect(found([HEAD, STORY, "KVR", STORY, "A queue at the quay", SIGNED, STORY])).toEqual([2]);
  expect(found([HEAD, STORY, "KVR", "The long way", STORY, "A queue at the quay", SIGNED, STORY])).toEqual([2]);
});

it.each<[string, readonly string[]]>([
  ["no picture is signed so", [HEAD, STORY, "KVR", STORY, "A queue at the quay", "Lena Marsh", STORY]],
  ["it is the page's masthead", ["KVR", HEAD, STORY, SIGNED, STORY]],
  ["the story has ended", [HEAD, STORY, SIGNED, STORY, "KVR", "Contact", "Privacy"]],
  ["other letters stand there", [HEAD, STORY, "FAQ", STORY, "A queue at the quay", SIGNED, STORY]],
  ["what stands behind the house is nobody", [HEAD, STORY, "KVR", STORY, "KVR / Sport", STORY]],
])("is none where %s", (_, page) => {
  expect(found(page)).toEqual([]);
});
