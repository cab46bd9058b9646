/** Boxes of other stories that end with a call alone. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Crab fishers stay in port"];
const SURE = 0.98;
const PROSE: Row = ["paragraph", "The boats will not sail before Friday, the harbour master said.", undefined, SURE];
const DROPPED = "other teaser-box";
const BOX: readonly Row[] = [
  ["paragraph", "A bowl of crabs on ice.", undefined, 0.7],
  ["subhead", "Why crabs go to Morocco", undefined, 0.6],
  ["paragraph", "Caught here, peeled there, sold here: the long way of a breakfast.", undefined, 0.7],
];
const settle = (box: readonly Row[], call: Row, ...below: Row[]): string[] =>
  mend([HEAD, PROSE, ...box, call, ...below]).slice(2, 2 + box.length);

it.each<[string, "share" | "related" | "furniture"]>([
  ["mehr", "share"],
  ["Read more", "furniture"],
  ["Leer más", "related"],
  ["Lire la suite", "related"],
  ["続きを読む", "related"],
])("what stands above the call is another story's: %s", (call, given) => {
  expect(settle(BOX, ["other", call, given], PROSE)).toEqual([DROPPED, DROPPED, DROPPED]);
});

it("but not what the model is sure of", () => {
  const [first, title, last] = BOX.map(([label, text]): Row => [label, text, undefined, SURE]);
  expect(settle([first ?? PROSE, ...BOX.slice(1)], ["other", "mehr", "share"], PROSE)).toEqual([
    "paragraph",
    DROPPED,
    DROPPED,
  ]);
  expect(settle([title ?? PROSE, last ?? PROSE], ["other", "mehr", "share"], PROSE)).toEqual(["subhead", "paragraph"]);
});

it("but not where it has no title, no story goes on, or the call has more to say", () => {
  expect(settle([BOX[0] ?? PROSE], ["other", "Read more", "furniture"], PROSE)).toEqual(["paragraph"]);
  expect(settle(BOX, ["other", "mehr", "share"], ["other", "Facebook"])).not.toContain(DROPPED);
  expect(settle(BOX, ["other", "Read more: The long way", "related"], PROSE)).not.toContain(DROPPED);
});

it("a subhead may stand below it", () => {
  const rows: Row[] = [
    HEAD,
    PROSE,
    ...BOX,
    ["other", "mehr", "share"],
    ["other", "Ministerium prüft Hilfen", undefined, 0.7],
    PROSE,
  ];
  expect(mend(rows)[6]).toBe("subhead lone-subhead");
});

it("ends with a call behind what sums it up as well, and what follows begins anew", () => {
  const box: Row[] = [
    ["paragraph", "How wet does a moor have to be?", undefined, 0.8],
    ["paragraph", "Moors hold more than all woods. Most of them are dry. mehr", undefined, 0.55],
  ];
  const below: Row[] = [
    ["continuation", "Visitors still ride for nothing", undefined, SURE],
    ["continuation", "On Sundays visitors may ride along, and there is a box for coins.", undefined, SURE],
  ];
  expect(mend([HEAD, PROSE, ["other", "More on this", "related"], ...box, ...below, PROSE]).slice(3, 7)).toEqual([
    DROPPED,
    DROPPED,
    "subhead teaser-box",
    "paragraph teaser-box",
  ]);
});
