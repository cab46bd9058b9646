/** Lines without a blank line between that look alike. */
import { expect, it } from "vitest";
import { keepLines } from "../../../src/parse/passes/line-runs.ts";
import type { StoryLabel } from "../../../src/parse/story/index.ts";
import { judge } from "../../../src/parse/story/mend/draft.ts";
import { makeCapture } from "../make-capture.ts";

/** What becomes of lines that were judged as given. */
function keep(text: string, ...labels: readonly StoryLabel[]): readonly string[] {
  const { blocks } = makeCapture(text);
  const judged = labels.map((label) => judge(label, "model", 0.9));
  return keepLines(blocks, judged).map(({ label }) => label);
}

const STANZA =
  "The lamp on the pier has a light,\nIt burns when the others are out,\nAnd the gulls come to rest on the stone";

it("are a stanza, whose verses head nothing", () => {
  expect(keep(STANZA, "paragraph", "paragraph", "subhead")).toEqual(["paragraph", "paragraph", "paragraph"]);
});

it("are none where a blank line parts them, one is much longer, or they are a list with its head", () => {
  const parted = STANZA.replaceAll("\n", "\n\n");
  expect(keep(parted, "paragraph", "paragraph", "subhead").at(-1)).toBe("subhead");
  expect(keep(`${STANZA}\n${STANZA.replaceAll("\n", " ")}`, "paragraph", "paragraph", "subhead", "paragraph")[2]).toBe(
    "subhead",
  );
  expect(
    keep("What you need for the pie\n500 grams of haddock\n300 ml of fresh milk", "subhead", "listitem", "listitem")[0],
  ).toBe("subhead");
});

it("are rows where all are results", () => {
  const rows = "Skerry United 3 Port Ansel 1\nMarrow Bay 2 Ellery 2";
  expect(keep(rows, "other", "subhead")).toEqual(["listitem", "listitem"]);
  expect(keep(rows, "other", "other")).toEqual(["other", "other"]);
  expect(keep("Skerry United 3 Port Ansel 1\nThe keeper scored", "other", "subhead")).toEqual(["other", "subhead"]);
});

it("are not a question and its answers: only what is below the first has stops", () => {
  const answered = "Who will pay for it\nThe money comes from the reserve.\nThe fares go up by ten pence.";
  expect(keep(answered, "subhead", "paragraph", "paragraph")[0]).toBe("subhead");
});
