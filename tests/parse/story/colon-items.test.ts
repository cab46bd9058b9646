/** A list without signs that the model leaves items out of. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Kestrel plans floating homes"];
const STORY: Row = ["paragraph", "A flat would cost about $410,000, a fifth more than one ashore."];
const OPENS: Row = ["paragraph", "That includes:"];
const NEXT: Row = [
  "paragraph",
  "Not everyone is convinced. “I’d rather move uphill,” said Ruth Lind, who runs a bakery.",
];
const ITEM = "listitem colon-item";
const settle = (...rows: readonly Row[]): string[] => mend([HEAD, STORY, ...rows]).slice(3);
const other = (...texts: readonly string[]): Row[] => texts.map((text): Row => ["other", text]);

describe("lines between a colon and a paragraph", () => {
  it("are items", () => {
    const items = other("A share of the mooring", "Flood insurance for ten years", "A berth for one boat");
    expect(settle(OPENS, ...items, NEXT)).toEqual([ITEM, ITEM, ITEM, "paragraph"]);
  });

  it.each<[string, Row[]]>([
    ["one stands alone", [OPENS, ...other("A share of the mooring"), NEXT]],
    ["they begin alike", [OPENS, ...other("A map of the quay", "A map of the town"), NEXT]],
    ["one is a sentence", [OPENS, ...other("A share of the mooring", "It costs more."), NEXT]],
    ["one is a single word", [OPENS, ...other("A share of the mooring", "Politics"), NEXT]],
    ["the story does not go on", [OPENS, ...other("A share of the mooring", "A berth for one boat")]],
    ["no colon announces them", [STORY, ...other("A share of the mooring", "A berth for one boat"), NEXT]],
  ])("are left to the model where %s", (_, rows) => {
    expect(settle(...rows)).not.toContain(ITEM);
  });
});
