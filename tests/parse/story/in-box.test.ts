/** What stands in a box of other stories, and what below its end. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
  undefined,
  0.98,
];
const LABEL: Row = ["other", "Read also", "related"];
const TITLE: Row = ["other", "Seagull fined for theft", undefined, 0.8];
const END: Row = ["other", "end of list", "related"];
const line = (text: string): Row => ["subhead", text, undefined, 0.8];

const settle = (text: string, ...box: readonly Row[]): string | undefined =>
  mend([HEAD, PROSE, ...box, line(text), PROSE, PROSE])[2 + box.length];

it("a subhead stands below the line that closes a box for ears", () => {
  expect(settle("Water by the hour", LABEL, TITLE, END)).toMatch(/^subhead/);
  expect(settle("Water by the hour", LABEL)).toMatch(/^other/);
});

it.each(["KB Plus", "K+", "KBR +"])("what a house sells marks the title above it: %s", (text) => {
  expect(settle(text, LABEL, TITLE)).toMatch(/^other/);
});

it("but heads what the story tells, outside a box or where the name comes again below", () => {
  expect(settle("KB Plus")).toMatch(/^subhead/);
  const told: Row = [
    "paragraph",
    "For KB Plus readers pay nine crowns a month, and fewer do so each year, it says.",
    undefined,
    0.98,
  ];
  expect(mend([HEAD, PROSE, LABEL, TITLE, line("KB Plus"), told, PROSE])[4]).toMatch(/^subhead/);
});
