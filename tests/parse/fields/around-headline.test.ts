/** What stands above the headline, and between it and the story. */
import { expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const STORY = [
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.",
  "“We will be back when the sea lets us,” she said, and went to tie up the ferry with a second rope.",
];

function readPage(...top: string[]): ArticleRecord | undefined {
  const read = readSeed("ferry.txt", Buffer.from([...top, ...STORY].join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  return result.ok ? result.record : undefined;
}

const HEAD = "Ferry stays in port until the sea calms down";

it("a menu's last line is no author for the time below the headline", () => {
  const arabic = ["اقتصاد", "أسواق عالمية", "العبّارة تبقى في الميناء حتى يهدأ البحر", "20 فبراير 2024"];
  expect(readPage(...arabic)?.authors).toEqual([]);
});

it("who wrote stands between the time and what shares it", () => {
  const top = [HEAD, "UPDATED THU, MAY 2 2024 4:31 PM EDT", "Prisha Deshmukh", "SHARE", "Share Article via Facebook"];
  expect(readPage(...top)?.authors).toEqual(["Prisha Deshmukh"]);
});

it.each([
  "(Adds the owner's statement in paragraph 3, updates shares of the line throughout)",
  "(ATTN: UPDATES with the owner's statement in para 3; RECASTS headline; ADDS photo)",
])("what an agency has changed is no standfirst: %s", (note) => {
  const record = readPage(HEAD, note, "By Ines Kovac", "May 2, 2024");
  expect(record?.summary).toBe(null);
  expect(record?.notes).toContain(note);
});
