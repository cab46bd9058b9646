import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "What is on this weekend"];
const LEAD: Row = [
  "paragraph",
  "The county has never had as many dances as in this March, the grange hall says.",
  undefined,
  0.9,
];
const LAST: Row = [
  "paragraph",
  "To list an event, write to the paper ten days ahead, and give the place.",
  undefined,
  0.9,
];

const settle = (name: string, when: string): string[] =>
  mend([HEAD, LEAD, ["paragraph", name], ["continuation", when], LAST]).slice(2, 4);

it.each([
  ["Contra dance", "7:30 p.m., Grange Hall, Route 9. $10."],
  ["“The Importance of Being Earnest”", "10 a.m. to 4 p.m., Harlow Playhouse, 12 Main St."],
  ["Tanz in den März", "19.30 Uhr, Stadthalle Sandwarden. Eintritt frei."],
])("a name stands above when and where it is: %s", (name, when) => {
  expect(settle(name, when)).toEqual(["subhead at-time", "paragraph at-time"]);
});

it.each([
  ["The dance begins on Friday at", "7:30 p.m., and nobody needs a partner."],
  ["The dance, says the caller,", "10 a.m. to noon, is for everyone."],
  [
    "The dance is for everyone, and has been for as long as anybody in the county can tell the time",
    "7:30 p.m., it begins.",
  ],
  ["The dance took place at about", "3 a.m. Friday after the last boat had come."],
  ["Contra dance", "7 dancers came, and nobody had a partner."],
])("a sentence that a link has broken goes on: %s / %s", (name, when) => {
  expect(settle(name, when)).not.toContain("paragraph at-time");
});
