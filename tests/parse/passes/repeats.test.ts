import { expect, it } from "vitest";
import { labelRepeats } from "../../../src/parse/passes/repeats.ts";
import { STORY_LABELS } from "../../../src/parse/story/labels.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const CAPTION = "The harbour wall on Friday, after the third storm of the month.";
const STORY = "The harbour wall will not be mended before spring, the board said.";

const labelsOf = (lines: readonly string[]) => labelBy(labelRepeats, makeCapture(lines));

it("takes the first of two equal sentences for the caption and says of the second what it repeats", () => {
  const capture = makeCapture([STORY, CAPTION, CAPTION]);
  const verdicts = labelRepeats.label(capture);
  expect(verdicts).toMatchObject([
    { block: 1, label: "caption" },
    { block: 2, label: "repeat", of: 1 },
  ]);
});

it("looks over a label or a credit, and is then less sure", () => {
  const [near] = labelRepeats.label(makeCapture([CAPTION, CAPTION]));
  const [far] = labelRepeats.label(makeCapture([CAPTION, "PHOTO: REUTERS", CAPTION]));
  expect(far).toMatchObject({ block: 0, label: "caption" });
  expect(far?.confidence).toBeLessThan(near?.confidence ?? 0);
});

it("takes words without a stop around a picture's number, and not beside each other", () => {
  const words = "The twins who keep the light at Ansel";
  expect(labelsOf([STORY, words, "2", words]).map(([block, label]) => [block, label])).toEqual([
    [1, "caption"],
    [3, "repeat"],
  ]);
  expect(labelsOf([STORY, words, words])).toEqual([]);
});

it("leaves another story's title alone that asks, its kicker between", () => {
  const asks = "Where do the ferries go after the harbour wall’s repair?";
  expect(labelsOf([STORY, asks, "PHOTO FLOPS", asks, STORY])).toEqual([]);
  expect(labelsOf([STORY, asks, "GETTY IMAGES", asks, STORY]).map(([block]) => block)).toEqual([1, 3]);
});

it("leaves a headline alone that asks and comes again", () => {
  const asks = "Where do the ferries go after the harbour wall’s repair?";
  const capture = makeCapture(["The Harbour Courier", asks, "Islands", asks, STORY]);
  const judge = (headline: number) =>
    capture.judged.map((each, i) => ({ ...each, label: i === headline ? ("headline" as const) : ("other" as const) }));
  expect(labelRepeats.label({ ...capture, judged: judge(1) })).toEqual([]);
  expect(labelRepeats.label({ ...capture, judged: judge(3) })).toEqual([]);
  expect(labelRepeats.label({ ...capture, judged: judge(-1) })).toHaveLength(2);
});

it("leaves a sentence alone that comes again further down", () => {
  expect(labelsOf([CAPTION, STORY, "One.", "Two.", CAPTION])).toEqual([]);
});

it("leaves short lines and lines that end no sentence alone: menus repeat too", () => {
  expect(
    labelsOf(["He said no.", "He said no.", "News Sport Weather Travel Opinion", "News Sport Weather Travel Opinion"]),
  ).toEqual([]);
});

it("leaves a repeated sentence alone where either has a label", () => {
  const first = makeCapture([CAPTION, CAPTION], { given: { 0: "standfirst" } });
  const second = makeCapture([CAPTION, CAPTION], { given: { 1: "standfirst" } });
  expect([labelBy(labelRepeats, first), labelBy(labelRepeats, second)]).toEqual([[], []]);
});

it("pairs three of a kind once", () => {
  expect(labelsOf([CAPTION, CAPTION, CAPTION]).map(([block, label]) => [block, label])).toEqual([
    [0, "caption"],
    [1, "repeat"],
  ]);
});

it("leaves a sentence alone that fills a page", () => {
  // Apart: lines of one length right below each other are one paragraph that was wrapped.
  const say = (times: number) => labelBy(labelRepeats, makeCapture(Array(times).fill(CAPTION).join("\n\n")));
  expect(say(12)).toEqual([]);
  expect(say(6)).toHaveLength(6);
});

it("leaves a sentence alone that is likely the headline: the way to the page ends with it", () => {
  const capture = makeCapture([CAPTION, CAPTION]);
  const judge = (chance: number) =>
    capture.judged.map((each, at) => ({
      ...each,
      label: at === 1 ? ("headline" as const) : ("other" as const),
      odds: STORY_LABELS.map((label) => (label === "headline" ? chance : 0)),
    }));
  expect(labelBy(labelRepeats, { ...capture, judged: judge(0.5) })).toEqual([]);
  expect(labelBy(labelRepeats, { ...capture, judged: judge(0.1) })).toHaveLength(2);
});
