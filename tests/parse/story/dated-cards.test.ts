/** Cards of other stories amid a story, each with its section above and its day below. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Diver replants a kelp forest"];
const PROSE: Row = ["paragraph", "The harbour will not open before Friday, the harbour master said.", undefined, 0.98];
const KICKER: Row = ["subhead", "Climate & Coast"];
const TITLE: Row = ["paragraph", "Sea stars bred in a lab are ready for the ocean. Is it ready for them?"];
const SUM: Row = ["paragraph", "Divers have raised 3,000 of them. Releasing them is another matter."];
const DAY: Row = ["time", "March 30, 2025"];
const FOOT: Row = ["other", "Climate & Coast"];
const CARD = "other dated-card";

it("neither section nor title nor summary is the story's", () => {
  expect(mend([HEAD, PROSE, KICKER, TITLE, SUM, DAY, PROSE, FOOT]).slice(2, 5)).toEqual([CARD, CARD, CARD]);
  expect(mend([HEAD, PROSE, KICKER, TITLE, ["other", "30 mars 2025"], PROSE, FOOT]).slice(2, 4)).toEqual([CARD, CARD]);
});

it.each([
  ["a line that is no section of the page", [HEAD, PROSE, KICKER, TITLE, SUM, DAY, PROSE]],
  ["paragraphs that the model is sure of", [HEAD, PROSE, KICKER, PROSE, PROSE, DAY, PROSE, FOOT]],
  ["what has no day below it", [HEAD, PROSE, KICKER, TITLE, SUM, ["other", "Room 30, 2025"], PROSE, FOOT]],
  ["what stands below the story", [HEAD, PROSE, KICKER, TITLE, SUM, DAY, FOOT]],
] satisfies [string, Row[]][])("but not %s", (_, rows) => {
  expect(mend(rows)).not.toContain(CARD);
});
