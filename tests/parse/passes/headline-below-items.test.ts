/** The headline of a page on which the model chose an item of a ticker. */
import { expect, it } from "vitest";
import { findBelowDatedTitles, findBelowTicker } from "../../../src/parse/passes/headline-below-items.ts";
import { STORY_LABELS } from "../../../src/parse/story/labels.ts";
import { makeCapture } from "../make-capture.ts";

const CHOSEN = "Keeper goes off with a torn muscle";
const HEADLINE = "Heating broken, mood as well";
const TEASER = "Silver for the relay in a headwind";
const STORY = "When the first of the crowd came up the steps, fourteen men were still on their knees with shovels.";

/** The block that is the headline in place of item `chosen`, where the model gives these lines such chances of being one. */
function findHeadline(
  lines: readonly string[],
  chances: Readonly<Record<string, number>>,
  find: typeof findBelowTicker = findBelowTicker,
): string | undefined {
  const capture = makeCapture(lines);
  const judged = capture.judged.map((each, at) => ({
    ...each,
    label: lines[at] === STORY ? ("paragraph" as const) : ("other" as const),
    odds: STORY_LABELS.map((label) => (label === "headline" ? (chances[lines[at] ?? ""] ?? 0) : 0)),
  }));
  return lines[find({ ...capture, judged }, lines.indexOf(CHOSEN))];
}

const TICKER = ["17:52", CHOSEN, "17:40 Uhr", "Sent off in stoppage time", "5.21 p.m."];

it("stands above the page's own day, however likely the titles of other stories are", () => {
  const page = [...TICKER, TEASER, "Wintersport", HEADLINE, "By Lena Marsh", "21 February 2026, 18:04", STORY];
  expect(findHeadline(page, { [TEASER]: 0.4, [HEADLINE]: 0.1 })).toBe(HEADLINE);
  expect(findHeadline([...TICKER, TEASER, HEADLINE, STORY], { [TEASER]: 0.1, [HEADLINE]: 0.4 })).toBe(HEADLINE);
});

it("is the line that the model chose where nothing else may be one, or no times stand around it", () => {
  expect(findHeadline([...TICKER, HEADLINE, STORY], {})).toBe(undefined);
  // A page's own times stand around its headline.
  const timed = ["17:52", CHOSEN, "18:10", HEADLINE, STORY];
  expect(findHeadline(timed, { [CHOSEN]: 0.8, [HEADLINE]: 0.4 })).toBe(undefined);
  expect(findHeadline(timed, { [CHOSEN]: 0.7, [HEADLINE]: 0.9 })).toBe(HEADLINE);
  expect(findHeadline(["17:52", CHOSEN, "By Lena Marsh", HEADLINE, STORY], { [HEADLINE]: 0.4 })).toBe(undefined);
});

it("stands below the days of other titles, above its own", () => {
  const find = (own: string, chance: number): string | undefined =>
    findHeadline(
      [
        CHOSEN,
        "Tom Reed",
        "13 January 2026",
        TEASER,
        "Ann Lind",
        "12 January 2026",
        HEADLINE,
        "By Lena Marsh",
        own,
        STORY,
      ],
      { [CHOSEN]: 0.5, [TEASER]: 0.5, [HEADLINE]: chance },
      findBelowDatedTitles,
    );
  expect(find("21 February 2026, 18:04", 0.3)).toBe(HEADLINE);
  expect(find("21 February 2026, 18:04", 0.2)).toBe(undefined);
  expect(find("12 January 2026, 18:04", 0.3)).toBe(undefined);
});

it("is the chosen line where the days below it are its own", () => {
  const page = [CHOSEN, "By Lena Marsh", "21 February 2026, 18:04", "Updated 22 February 2026", HEADLINE, STORY];
  expect(findHeadline(page, { [HEADLINE]: 0.5 }, findBelowDatedTitles)).toBe(undefined);
});
