/** A story in dialogue keeps the word that is said again and again. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "At the lost-property counter"];
const PROSE = "The shutter goes up at eight, and by two minutes past there are five people in the queue.";
const NEXT: Row = ["other", "“Next.”", undefined, 0.99];

const mendTalk = (lines: readonly string[]): string[] =>
  mend([
    HEAD,
    ["paragraph", PROSE],
    NEXT,
    ...lines.map((line): Row => ["paragraph", line]),
    ["paragraph", PROSE],
    NEXT,
    ["other", "Share"],
    NEXT,
    ["other", "Newsletter"],
  ]);

it("stands right below a paragraph, or above one", () => {
  const mended = mendTalk(["“It’s a bag.”", "“What sort, love?”", "“Black.”"]);
  expect([mended[2], mended[7]]).toEqual(["paragraph short-speech", "paragraph short-speech"]);
  expect(mended.at(-2)).toBe("other");
});

it("is none where the story is not told so", () => {
  expect(mendTalk(["She turns the ledger round.", "“Black.”", "He goes."])[2]).toBe("other");
});
