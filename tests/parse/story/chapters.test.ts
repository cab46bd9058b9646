import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Why towns turn their fountains off"];
const LEAD: Row = [
  "paragraph",
  "More and more towns leave their fountains dry, and nobody says what that costs.",
  undefined,
  0.9,
];
const BELOW = "“A fountain is no ornament, it is an air conditioner,” says Hanna Roth.";
const LAST: Row = [
  "paragraph",
  "All parts can be heard wherever there are recordings, and asked about by post.",
  undefined,
  0.9,
];

const settle = (lines: readonly string[], below: Row[0] = "continuation"): string[] =>
  mend([HEAD, LEAD, ...lines.map((text): Row => ["continuation", text]), [below, BELOW], LAST]).slice(2, -1);

it.each([
  [["00:45 Why a fountain costs so much", "08:20 What the water has to do with it", "1:17:05 What Vienna does"]],
  [["(00:45) Warum ein Brunnen kostet", "(08:20) – Was Wien anders macht"]],
])("a recording's chapters are a list, and what stands below them a paragraph: %s", (lines) => {
  expect(settle(lines)).toEqual([...lines.map(() => "listitem chapter"), "paragraph below-list"]);
});

it.each([
  ["one", ["08:20 What the water has to do with it"]],
  ["the rest of a sentence", ["08:20 on the clock of the tower", "17:05 on that of the church"]],
  ["times alone", ["08:20", "17:05"]],
])("%s is none", (_, lines) => {
  expect(settle(lines)).not.toContain("listitem chapter");
});

it("what the model takes for none of the story is none", () => {
  const rows = ["08:20 City win at last", "17:05 Rain in May"].map((text): Row => ["other", text]);
  expect(mend([HEAD, LEAD, LAST, ...rows])).not.toContain("listitem chapter");
});
