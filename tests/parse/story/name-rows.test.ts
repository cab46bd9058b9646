/** Names below a colon, each with what somebody is in a line of its own. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Trial of the false organs begins"];
const PROSE = "The trial of four people who sold nine organs to parishes began at the district court on Tuesday.";
const BELOW = "According to the prosecutor the instruments were built of old timber in a barn near the town.";
const NAMES = ["Elżbieta Maj", "Zbigniew D., 59 lat", "Marek D., 33 lata"];

const mendRows = (lines: readonly Row[], below: Row = ["paragraph", BELOW]): string[] =>
  mend([HEAD, ["paragraph", PROSE], ["paragraph", "In the dock sit:"], ...lines, below]).slice(3);
const pairs = (label: Row[0]): Row[] =>
  NAMES.flatMap((name): Row[] => [
    ["paragraph", name],
    [label, "organ builder"],
  ]);

it.each(["continuation", "other"] as const)("are a list's: %s", (label) => {
  expect(mendRows(pairs(label)).slice(0, 6)).toEqual(Array(6).fill("listitem name-row"));
});

it("leave the paragraph below them alone", () => {
  expect(mendRows(pairs("continuation"), ["continuation", BELOW]).at(-1)).toBe("paragraph below-list");
});

it("are none where a broken sentence ends", () => {
  const broken: Row[] = [
    ["paragraph", "The builder"],
    ["continuation", "said that"],
    ["continuation", "Marek D."],
    ["continuation", "would have known of it, and went home."],
  ];
  expect(mendRows(broken)).not.toContain("listitem name-row");
});
