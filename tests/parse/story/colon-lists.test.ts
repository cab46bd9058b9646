/** Items below a colon that begin with small letters, or end without a stop. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const ABOVE: Row = ["paragraph", "The harbour board said on Friday, after a night of talks, that it would:"];
const BELOW: Row = ["paragraph", "The shops on the islands are out of bread, of milk and, since Sunday, of batteries."];

/** What becomes of fragments between the colon and a paragraph. */
const mended = (items: readonly string[]) =>
  mend([HEAD, ABOVE, ...items.map((text): Row => ["continuation", text]), BELOW]).slice(2, -1);

const LISTED = "listitem below-colon";

it("are a list where semicolons part them", () => {
  expect(mended(["ask the army for a bridge;", "pay for bread; and", "count the ferries again."])).toEqual([
    LISTED,
    LISTED,
    LISTED,
  ]);
});

it("are a list where each is a phrase, though nothing parts them", () => {
  const phrases = ["ask the army for a bridge", "pay for all of the bread", "count each of the ferries again"];
  expect(mended(phrases)).toEqual([LISTED, LISTED, LISTED]);
  expect(mended([...phrases.slice(0, 2), "count them."])).not.toContain(LISTED);
});

it("are a list where commas part them, and a small word the last", () => {
  const items = ["ask the army for a bridge,", "pay for all of the bread", "count each of the ferries again."];
  const [first = "", second = "", last = ""] = items;
  expect(mended([first, `${second},`, last])).toEqual([LISTED, LISTED, LISTED]);
  expect(mended([first, `${second} and`, last])).toEqual([LISTED, LISTED, LISTED]);
  // A link's words amid a sentence: nothing parts them, they are few, or the sentence goes on.
  expect(mended([first, second, last])).not.toContain(LISTED);
  expect(mended([`${first.slice(0, -1)} and`, `${second},`, last])).not.toContain(LISTED);
  expect(mended([first, "pay for it,", last])).not.toContain(LISTED);
  expect(mended([first, last])).not.toContain(LISTED);
  expect(mended([`${first.slice(0, -1)} and`, "pay for all of the bread and", last])).not.toContain(LISTED);
  expect(mended([first, `${second},`, last.slice(0, -1)])).not.toContain(LISTED);
});

it("do not go on in the paragraph below", () => {
  const items = ["ask the army for a bridge", "pay for all of the bread", "count each of the ferries again"];
  const rows = [HEAD, ABOVE, ...items.map((text): Row => ["continuation", text]), ["continuation", BELOW[1]] as Row];
  expect(mend(rows).slice(2)).toEqual([LISTED, LISTED, LISTED, "paragraph below-list"]);
});

it("are a list of single words where none of them ends a sentence", () => {
  expect(mended(["sleep", "acid reflux", "the cold of the quay"])).toEqual([LISTED, LISTED, LISTED]);
  expect(mended(["sleep", "acid reflux", "the cold of the quay."])).not.toContain(LISTED);
});

it("are the rest of a sentence where a link stands among them", () => {
  expect(mended(["ask the", "army", "for a bridge."])).not.toContain(LISTED);
  expect(mended(["ask the army for a bridge that carries lorries", "and pay for it."])).not.toContain(LISTED);
});

it("are the rest of a sentence where no colon stands above them", () => {
  const open: Row = ["paragraph", "The harbour board said on Friday, after a night of talks, that it would"];
  const items = ["ask the army for a bridge;", "pay for bread; and", "count the ferries again."];
  const rows = [HEAD, open, ...items.map((text): Row => ["continuation", text]), BELOW];
  expect(mend(rows)).not.toContain(LISTED);
});

it("may begin with numbers, and wait for nothing, where a paragraph begins below them", () => {
  const items: Row[] = [
    ["subhead", "74% of those given bread were well after eight weeks"],
    ["paragraph", "43% of those who waited for it did"],
    ["continuation", "one in 12 had toothache, which went away"],
  ];
  const below: Row = ["continuation", "Children who dislike crusts were not allowed to take part."];
  expect(mend([HEAD, ABOVE, ...items, below]).slice(2)).toEqual([LISTED, LISTED, LISTED, "paragraph below-list"]);
  const numbers = items.map(([label]): Row => [label, "43% of all who waited for it"]);
  expect(mend([HEAD, ABOVE, ...numbers, below])).not.toContain(LISTED);
  expect(mend([HEAD, ABOVE, ...items, ["continuation", "and then it came back."]])).not.toContain(LISTED);
});

it("are a list where numbers open them and semicolons part them", () => {
  expect(mended(["92 miles a day;", "176 days a year;", "three times round the world until school ends."])).toEqual(
    Array(3).fill(LISTED),
  );
});

it("are a list where each says first what it is about", () => {
  const items = ["may 2022: a lorry breaks two planks", "june 2023: the rail is lost, for a day", "july 2024: gone"];
  expect(mended(items)).toEqual(Array(3).fill(LISTED));
});

const CAPITALS = ["Fit a small shower head", "flush with half of the water", "Gather rain for the garden"];

it("are a list where none of them ends in a stop above a paragraph", () => {
  expect(mended(CAPITALS)).toEqual(Array(3).fill(LISTED));
  const broken: Row = [
    "paragraph",
    "A tank for the whole of the house pays off less often. It costs five thousand, and the",
  ];
  const rows = [HEAD, ABOVE, ...CAPITALS.map((text): Row => ["continuation", text]), broken, BELOW];
  expect(mend(rows).slice(2, 5)).toEqual(Array(3).fill(LISTED));
});

it("are a broken sentence where the last of them ends in a stop, or one waits for a word", () => {
  expect(mended([...CAPITALS.slice(0, 2), "and gather rain."])).not.toContain(LISTED);
  expect(mended(["Fit a small shower head", "Flush with half of the", "Rain Water Board"])).not.toContain(LISTED);
  expect(mended(CAPITALS.slice(0, 2))).not.toContain(LISTED);
});
