/** The headline that a list ends with which leads from the front page to it. */
import { expect, it } from "vitest";
import { findListed } from "../../../src/parse/passes/headline-way.ts";
import { judgeLines } from "./judge-lines.ts";

const TITLE = "Fund for the ferrymen of Harrow";
const CHOSEN = "Let us keep the lamps of the islands alight";

function find(lines: readonly string[], chosen = CHOSEN, chance = 0.3): string | undefined {
  const capture = judgeLines(lines, { [TITLE]: [chance], [chosen]: [0.5], "Film and television": [0.05] });
  return lines[findListed(capture, lines.indexOf(chosen))];
}

const WAY = ["- Home", "- News", `- ${TITLE}`];

it("stands below the list or above it", () => {
  expect(find([...WAY, "Harbour", TITLE, "Give to the fund:", CHOSEN])).toBe(TITLE);
  expect(find([TITLE, "You are here:", ...WAY, "Give to the fund:", CHOSEN])).toBe(TITLE);
});

it("is no section, no item of a menu, and none that the model holds unlikely", () => {
  expect(find(["- Home", "- Arts", "- Film and television", "Film and television", CHOSEN])).toBe(undefined);
  expect(find(["- Ferries", "- News", `- ${TITLE}`, TITLE, CHOSEN])).toBe(undefined);
  expect(find([...WAY, "- Lamps", TITLE, CHOSEN])).toBe(undefined);
  expect(find([...WAY, TITLE, CHOSEN], CHOSEN, 0.1)).toBe(undefined);
});

it("is the longer title below it, where the way is named by a short form of that", () => {
  const long = "Fund for the ferrymen of Harrow grows to four million crowns";
  expect(find([...WAY, TITLE, long], long)).toBe(undefined);
});
