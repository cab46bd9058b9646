/** Titles of videos amid the story. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Fire closes the harbour"];
const PROSE: Row = ["paragraph", "The harbour will not open before Friday, the harbour master said.", undefined, 0.98];
const TITLE: Row = ["subhead", "Hamnchefen: ”Det är större än 2014”", undefined, 0.6];
const settle = (duration: string, title = TITLE): string | undefined =>
  mend([HEAD, PROSE, ["other", duration, "furniture"], title, PROSE])[3];

it.each([
  "1 min 12 sek",
  "3:02 min",
  "Duration: 2 minutes 14 seconds",
  "00:01:48",
  "Dauer: 4 Minuten",
  "2 минуты",
  "1分30秒",
])("a line below a video's length is its title: %s", (duration) => {
  expect(settle(duration)).toBe("other video-title");
});

it.each(["14:20", "Loading", "20 minutes later, it rained", "400 pages"])("but not below %s", (line) => {
  expect(settle(line)).toBe("subhead");
});

it("but not where the model is sure of a subhead, or it ends a sentence", () => {
  expect(settle("1 min 12 sek", [TITLE[0], TITLE[1], undefined, 0.9])).toBe("subhead");
  expect(settle("1 min 12 sek", ["subhead", "It is larger than in 2014.", undefined, 0.6])).toBe("subhead");
});

it("but not below a reading time above the story", () => {
  expect(mend([HEAD, ["other", "3 min", "furniture"], TITLE, PROSE])[2]).toBe("subhead");
});
