/** Captions without a credit that say where somebody of the story is seen. */
import { expect, it } from "vitest";
import type { Verdict } from "../../../src/model.ts";
import { findPeople } from "../../../src/parse/passes/picture-people.ts";
import { makeJudged, type Told } from "./judged-capture.ts";

const TOLD = "“They said that the wall would be removed,” said Adunni Marsh, who sells bread on the bank of the river.";
const STORY = "The canoe costs a hundred, and on market days, when the river is high, it costs two hundred.";
const KNOWN: readonly Verdict[] = [{ block: 1, label: "caption", rule: "pictures.above-credit", confidence: 0.8 }];

/** The blocks that are taken of a page whose line between two paragraphs the model takes for what is told. */
function found(line: string, known = KNOWN, told: Told = ["subhead", 0.77]): readonly number[] {
  const capture = makeJudged([
    ["The bridge that leads to a wall", "headline"],
    ["The bridge at Harrow", "other"],
    [TOLD, "paragraph"],
    [line, ...told],
    [STORY, "paragraph"],
  ]);
  return findPeople(capture, known).map(({ block }) => block);
}

it.each(["Mrs Marsh at her stall under the bridge", "Adunni Marsh with the bread of the day in her hands"])(
  "%s",
  (line) => {
    expect(found(line)).toEqual([3]);
  },
);

it.each<[string, [line: string, known?: readonly Verdict[], told?: Told]]>([
  ["the story tells of nobody of that name", ["Mrs Lindgren at her stall under the bridge"]],
  ["the model knows the subhead", ["Mrs Marsh at her stall under the bridge", KNOWN, ["subhead", 0.95]]],
  ["the page shows no other picture", ["Mrs Marsh at her stall under the bridge", []]],
  ["a sentence tells what was done", ["Mrs Marsh sells her bread under the bridge"]],
  ["somebody is quoted", ["Mrs Marsh at her best: ‘I sell what I bake’"]],
])("not where %s", (_, args) => {
  expect(found(...args)).toEqual([]);
});
