/** Tags that a scraper left in a text. */
import { expect, it } from "vitest";
import { labelBareTags } from "../../../src/parse/passes/bare-tags.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const blocksOf = (lines: readonly string[], file = "a.txt"): number[] =>
  labelBy(labelBareTags, makeCapture(lines, { file })).map(([block]) => block);

it("are furniture where there is nothing in them", () => {
  expect(blocksOf(["Ferry stays", '<div id="ad-slot-1"></div>', "<br>", '<img src="quay.png" />'])).toEqual([1, 2, 3]);
});

it("are not where they hold words, where they may be what a text shows, or in a clip", () => {
  expect(blocksOf(["<p>The ferry stays in port.</p>", '<div class="box">', "</div>", "a <b> c"])).toEqual([]);
  expect(blocksOf(["Ferry stays", "<div></div>"], "a.md")).toEqual([]);
});
