import { expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEADLINE = "Dockers at Port Calloway stop work over pay";
const STORY = "The dockers of Port Calloway stopped work on Thursday after a night of talks with the harbour board.";
const WORDS = "Dockworkers stand at the gate of Port Calloway on Thursday.";

const labelsOf = (...lines: readonly string[]) =>
  labelBy(labelPictures, makeCapture([HEADLINE, ...lines])).map(([block, label]) => [block, label]);

it.each([`Photo: ${WORDS} (AP Photo/Lena Brandt)`, `${WORDS} (AP Photo/Lena Brandt)`, `${WORDS} Photo by Lena Brandt`])(
  "a caption's words once more, right below it: %s",
  (caption) => {
    expect(labelsOf(STORY, caption, WORDS, STORY)).toEqual([
      [2, "caption"],
      [3, "repeat"],
    ]);
  },
);

it("a part of a caption, and what is no more than a few words, is left alone", () => {
  const caption = `${WORDS} (AP Photo/Lena Brandt)`;
  expect(labelsOf(STORY, caption, "Dockworkers stand at the gate of Port Calloway", STORY)).toEqual([[2, "caption"]]);
  expect(labelsOf(STORY, "Dockworkers on Thursday. (AP Photo/Lena Brandt)", "Dockworkers on Thursday.", STORY)).toEqual(
    [[2, "caption"]],
  );
});
