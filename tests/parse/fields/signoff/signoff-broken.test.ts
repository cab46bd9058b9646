import { expect, test } from "vitest";
import { parseSeed } from "../../../../src/index.ts";
import { endOfSignoff, joinSignoff } from "../../../../src/parse/fields/signoff/signoff-broken.ts";

const BELOW = ["Our Standards:", "Lena Marsh", "Harrow-based reporter covering ferries."];

test.each([
  [["Reporting by", "Lena Marsh"], "Reporting by Lena Marsh"],
  [
    ["Reporting by", "Lena Marsh", "in Harrow and", "Tom Reck", "in Tollan; Editing by", "Ann Hale"],
    "Reporting by Lena Marsh in Harrow and Tom Reck in Tollan; Editing by Ann Hale",
  ],
  [
    ["(Reporting by", "Lena Marsh", "; editing by", "Ann Hale and Jon Cole", ")"],
    "(Reporting by Lena Marsh; editing by Ann Hale and Jon Cole)",
  ],
  // Whole ones go on in no other block.
  [["Reporting by Lena Marsh; Editing by Ann Hale"], "Reporting by Lena Marsh; Editing by Ann Hale"],
])("a sign-off that links have broken is one: %j", (pieces, whole) => {
  const texts = ["The board will decide next month.", ...pieces, ...BELOW];
  expect(joinSignoff(texts, 1, endOfSignoff(texts, 1))).toBe(whole);
});

test.each([
  ["The board will decide.", "Lena Marsh"],
  ["Reporting by", "The board met in Harrow on Friday and voted to close the pier."],
  [
    "Reporting by Lena Marsh",
    "in summer the pier is full of children, and nobody who has been there will forget the noise that they make.",
  ],
])("goes on in no block that does not belong to it: %s / %s", (...texts) => {
  expect(endOfSignoff(texts, 0)).toBe(0);
});

test("names whom it names, and none of them as the author by the label above", () => {
  const capture = [
    "Night ferry to sail for the last time",
    "The last night ferry between Harrow and Tollan will sail on Sunday, its operator said on Wednesday, ending a service that began in 1902.",
    "“We have carried bakers, bishops and one circus,” said Tom Reck, who has been a deckhand since 1984. “Now we carry nobody.”",
    "The board will decide next month whether the boat is sold or kept as a museum.",
    "Reporting by",
    "Lena Marsh",
    "in Harrow; Editing by",
    "Ann Hale",
  ].join("\n\n");
  const result = parseSeed(capture);
  expect(result.ok && [result.record.signoff, result.record.authors]).toEqual([
    "Reporting by Lena Marsh in Harrow; Editing by Ann Hale",
    [],
  ]);
});
