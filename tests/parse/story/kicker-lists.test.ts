import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
];
const MORE: Row = ["paragraph", "The shops on the islands are out of bread, of milk and, since Sunday, of batteries."];
const PAIRS: Row[] = [
  ["listitem", "- „Over our heads“:"],
  ["paragraph", "Pilots take on the harbour master"],
  ["listitem", "- Fair or fare?"],
  ["paragraph", "A ticket of 1911 divides the quay"],
];

const settle = (...rows: Row[]): string[] => mend([HEAD, PROSE, ...rows, MORE]).slice(2, -1);

describe("items that announce titles amid a story", () => {
  it("are other stories, and so is the line above them", () => {
    expect(settle(["subhead", "Harbour politics, told for you"], ...PAIRS)).toEqual(Array(5).fill("other kicker-list"));
  });

  it.each<[string, Row[]]>([
    ["one pair", PAIRS.slice(0, 2)],
    [
      "what they mean told in sentences",
      [
        ["listitem", "- Fares:"],
        ["paragraph", "They rise in May, by two pence a mile."],
        ["listitem", "- Sailings:"],
        ["paragraph", "They are halved until the summer comes."],
      ],
    ],
    [
      "items below them",
      [
        ["listitem", "- Fares:"],
        ["listitem", "- two pence a mile"],
        ["listitem", "- Sailings:"],
        ["listitem", "- three a day"],
      ],
    ],
  ])("are the story with %s", (_, rows) => {
    expect(settle(...rows).filter((each) => each.includes("kicker-list"))).toEqual([]);
  });
});
