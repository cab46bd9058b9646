/** Other stories' titles in brackets whose opening is lost. */
import { expect, test } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "The train that is late each morning"];
const STORY: Row = ["paragraph", "The train has been eleven minutes late each morning for nine years, the board said."];
const LINK: Row = ["other", "Opens in new window", "furniture"];
const CLOSE: Row = ["continuation", "]"];
const DROPPED = "other bracketed-link";

const settle = (...rows: Row[]): string[] => mend([HEAD, STORY, ...rows, STORY]).slice(2, -1);

test("such a title is none of the story, nor is the sign that closes it", () => {
  const title: Row = ["paragraph", "Owen Fahy: Nobody asked me how the journey was"];
  expect(settle(title, LINK, CLOSE)).toEqual([DROPPED, "other", DROPPED]);
});

test("a sentence that goes on, or ends, is the story's", () => {
  const open: Row[] = [
    ["paragraph", "The board says in"],
    ["continuation", "The Harrow Report"],
  ];
  expect(settle(...open, LINK, CLOSE)).not.toContain(DROPPED);
  expect(settle(["paragraph", "The board has said so before."], LINK, CLOSE)).not.toContain(DROPPED);
  expect(settle(["paragraph", "Nobody asked [the board"], LINK, CLOSE)).not.toContain(DROPPED);
});
