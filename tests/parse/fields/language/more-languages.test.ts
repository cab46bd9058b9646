import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

/** Small captures, a line for each block; above each, its language, day, author and who signs its picture. */
const CAPTURES = readFileSync(join(import.meta.dirname, "captures.txt"), "utf8")
  .trim()
  .split("\n\n");

const readHead = (line: string): string[] => line.replace("# ", "").split(" | ");

test.each(
  CAPTURES.map((capture) => {
    const [head = "", ...lines] = capture.split("\n");
    const [language = "", published = "", author = "", credit = ""] = readHead(head);
    return { language, published, author, credit, lines };
  }),
)("a page in $language is read with its day, its author and its picture's credit", (capture) => {
  const { language, published, author, credit, lines } = capture;
  const read = readSeed("ferry.txt", Buffer.from(`${lines.join("\n\n")}\n`));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const authors = author === "-" ? [] : [author];
  const record = { language, published, headline: lines[0], authors, photos: [{ credit }] };
  expect(parseSeed(read.seed)).toMatchObject({ record });
});
