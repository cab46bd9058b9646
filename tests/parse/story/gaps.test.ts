import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Two films about a ferry"];
const OPEN: Row = ["paragraph", "The first of them is there for all to see and can be rented on"];
const MORE: Row = ["paragraph", "The shops on the islands are out of bread, of milk and, since Sunday, of batteries."];
const STOP: Row = ["continuation", "."];

const settle = (first: Row, ...parts: Row[]): string[] => mend([HEAD, first, ...parts, MORE]).slice(2, -1);

it("what stands in a bracket goes on from it", () => {
  const rows = (open: string): Row[] => [
    HEAD,
    ["paragraph", "said the chairman"],
    ["continuation", open],
    ["other", "58"],
    ["continuation", ")."],
    MORE,
  ];
  expect(mend(rows("("))[3]).toBe("continuation open-sentence");
});

describe("a stop in a block of its own", () => {
  const settleStop = (before: Row, above: Row): string | undefined => mend([HEAD, before, above, STOP, MORE])[3];
  const NOTICE: Row = ["other", "privacy notice", "promo"];

  it("is the furniture's below furniture", () => {
    expect(settleStop(MORE, NOTICE)).toBe("other lone-stop");
  });

  it("is the story's where a sentence waits for it", () => {
    expect(settleStop(OPEN, NOTICE)).not.toContain("other");
    expect(settleStop(OPEN, ["continuation", "Harbour Play"])).toBe("continuation");
  });
});

describe("links that were left out of their sentence", () => {
  it("are its words where it waits for some", () => {
    expect(settle(OPEN, ["other", "Harbour Play"], ["other", "and"], ["other", "SeaTube"], STOP)).toEqual([
      "continuation open-sentence",
      "continuation open-sentence",
      "continuation open-sentence",
      "continuation",
    ]);
  });

  it("stand between commas too", () => {
    const comma: Row = ["continuation", ","];
    expect(
      settle(OPEN, ["continuation", "Harbour Play"], comma, ["other", "SeaTube"], comma, ["other", "Quay"], STOP),
    ).toEqual([
      "continuation",
      "continuation",
      "continuation open-sentence",
      "continuation",
      "continuation open-sentence",
      "continuation",
    ]);
  });

  it.each<[string, Row, Row[]]>([
    [
      "a sentence that waits for nothing",
      ["paragraph", "It sailed past the old lighthouse"],
      [["other", "Share"], STOP],
    ],
    ["a sentence between", OPEN, [["other", "Sign up for our letter on boats."], STOP]],
    ["a long line between", OPEN, [["other", "Nine boats that never left the harbour, and why they did not"], STOP]],
    ["what an earlier pass named between", OPEN, [["other", "Advertisement", "advertisement"], STOP]],
    ["a list of names above", ["paragraph", "Tim Holm,"], [["other", "Harbours"], STOP]],
    ["an item between", OPEN, [["other", "- Harbours"], STOP]],
    [
      "words that go on",
      OPEN,
      [
        ["other", "Share"],
        ["continuation", "both islands since Monday."],
      ],
    ],
  ])("are not seen with %s", (_, first, parts) => {
    expect(settle(first, ...parts)).not.toContain("continuation open-sentence");
  });
});

describe("the end of a sentence whose start the model left out", () => {
  const PROSE: Row = [
    "other",
    "The home has mended its kitchen, but the Fridays stayed. “They would not forgive us,” says the head",
  ];
  const END: Row = ["paragraph", "Lenka Marsh."];

  it("tells of it, and of the links between", () => {
    expect(settle(MORE, ["other", "Another title", "related"], PROSE, ["other", "of the Castle Home"], END)).toEqual([
      "other",
      "paragraph open-sentence",
      "continuation open-sentence",
      "continuation open-sentence",
    ]);
  });

  it("so does what the model takes for the rest of a sentence", () => {
    const rest: Row = ["continuation", "of the home, who has kept its Fridays for many years now."];
    expect(settle(MORE, PROSE, rest)).toEqual(["paragraph open-sentence", "continuation"]);
    expect(settle(MORE, ["other", "नाव की शुरुआत 2023 की गर्मियों में हुई थी। तब गांव में केवल"], rest)[0]).toBe(
      "paragraph open-sentence",
    );
  });

  it("but not what the model takes for the rest of another story's title", () => {
    const title: Row = ["other", "- The castle will depend on many cooks. Can we train enough of them"];
    const rest: Row = ["continuation", "before time runs out"];
    expect(settle(MORE, ["other", "More on castles", "related"], title, rest)[1]).not.toContain("open-sentence");
  });

  it("but not of another story's title, nor past what is known", () => {
    const title: Row = ["other", "A home below the castle keeps its Fridays although its kitchen was mended"];
    expect(settle(MORE, title, ["other", "of the Castle Home"], END).slice(0, 2)).toEqual(["other", "other"]);
    expect(settle(MORE, PROSE, ["other", "Share", "share"], END)[0]).toBe("other");
  });
});

describe("a bracket that opens right above the story", () => {
  const settleOpen = (open: string, link: string, rest: string): string[] =>
    mend([HEAD, ["other", open], ["paragraph", link], ["continuation", rest], MORE]).slice(1, 3);
  const RIGHT = ", 15 June) is right that half of the ponds have gone since the war, and forgets the rest.";

  it("is the story's where that closes it", () => {
    expect(settleOpen("Your editorial (", "A view on garden ponds", RIGHT)).toEqual([
      "paragraph open-sentence",
      "continuation open-sentence",
    ]);
  });

  it("is not where nothing closes it, or no word stands before it", () => {
    expect(settleOpen("Share (", "A view on garden ponds", ", 15 June, is right that the ponds have gone.")[0]).toBe(
      "other",
    );
    expect(settleOpen("(", "A view on garden ponds", RIGHT)[0]).toBe("other");
    expect(settleOpen("Your editorial (", "A view (on garden ponds)", RIGHT)[0]).toBe("other");
  });
});
