import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "New days for every street"];
const prose = (text: string): Row => ["paragraph", text, undefined, 0.9];
const LEAD = prose("The borough has redrawn its rounds, and every street has a new day from April on.");

const settle = (title: string, rest: string, second = "Zone C collection", label: Row[0] = "continuation"): string[] =>
  mend([
    HEAD,
    LEAD,
    ["subhead", "Zone A collection"],
    prose("The streets north of the railway have their bins emptied on Monday."),
    ["paragraph", title],
    [label, rest],
    ["subhead", second],
    prose("The streets by the river have theirs emptied on Thursday."),
  ]).slice(4, 6);

it("a title that ends as two others of the story is one, and what stands below it a paragraph", () => {
  const rest = "The streets south of the railway have theirs emptied on Tuesday.";
  expect(settle("Zone B collection", rest)).toEqual(["subhead alike-title", "paragraph alike-title"]);
});

it.each([
  ["opens a sentence", "Zone B collection", "is on Tuesday, says the borough.", "Zone C collection"],
  ["ends otherwise", "Zone B rounds", "The bins are emptied on Tuesday, says the borough.", "Zone C collection"],
  ["ends as one other", "Zone B collection", "The bins are emptied on Tuesday.", "The river"],
  ["goes on with no sentence", "Zone B collection", "Tuesday", "Zone C collection"],
  ["is a sentence", "There is no collection.", "On Tuesday all is as it was.", "Zone C collection"],
])("a line that %s is none", (_, title, rest, second) => {
  expect(settle(title, rest, second)).not.toContain("subhead alike-title");
});
