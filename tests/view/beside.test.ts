import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { standBeside } from "../../src/view/beside.ts";
import { makeBody } from "../../src/view/parts.ts";
import { makeParagraph, makeRecord } from "../make-record.ts";

const CAPTION = "Volunteers fan out hymnals to dry outside First Lutheran Church on Sunday.";

/** Whether captions at these places of a text of so many paragraphs stand beside it. */
const place = (paragraphs: number, positions: readonly number[]): boolean => {
  const children = Array.from({ length: paragraphs }, () =>
    makeParagraph("The sanctuary smelled like a creek. ".repeat(5)),
  );
  const photos = positions.map((position) => ({ caption: CAPTION, credit: "Ida Holm", alt: null, position }));
  const record: Partial<ArticleRecord> = { body: { type: "root", children }, photos };
  return standBeside(makeBody(makeRecord(record), DEFAULT_SITE));
};

describe("captions stand beside a text", () => {
  it.each([
    ["that is longer", 8, [0, 2, 4], true],
    ["that is a little shorter", 2, [0, 1], true],
    ["but not where most would stand below its end", 2, [0, 0, 1, 1, 2, 2], false],
    ["but not where they come behind its end", 8, [8, 8, 8], false],
    ["where there are any", 8, [], false],
  ] as const)("%s", (_name, paragraphs, positions, expected) => {
    expect(place(paragraphs, positions)).toBe(expected);
  });
});
