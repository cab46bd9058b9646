/** A record that is printed as a clip and read again is the same. */
import { expect, it } from "vitest";
import { printMarkdown } from "../../../src/cli/print/markdown.ts";
import type { ArticleRecord } from "../../../src/model.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

function read(file: string, text: string): ArticleRecord {
  const seed = readSeed(file, Buffer.from(text));
  const result = seed.ok ? parseSeed(seed.seed) : seed;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record;
}

const STORY = [
  "The harbour wall at Sandwarden will be rebuilt by the autumn, the town council decided on Monday evening.",
  "Masons from three counties are to lay the stones by hand, as they were laid in the year 1870, the council said.",
  "“We have waited for this for ten years,” said the harbour master, Jonas Ekeby, after the meeting in the town hall.",
  "The work will cost two million crowns, of which the county pays a half, and it will begin in the first week of May.",
];

const [first = "", second = "", ...rest] = STORY;
const PAGE = [
  "Harbour wall to be rebuilt after the storm",
  "By Ann Lind in Sandwarden",
  "4 March 2024",
  "The wall at Sandwarden, seen from the quay on Sunday.",
  "Photo: Ida Holm",
  first,
  second,
  "1. A stone of the old wall lies on the quay.",
  "Photo: Jan Reck/Kestrel",
  ...rest,
  "(Reporting by Ann Lind; Editing by Jan Reck)",
  "Correction: An earlier version of this article misstated the day of the meeting.",
].join("\n\n");

it("keeps captions and credits in their places, the printed byline, sign-off and notes", () => {
  const record = read("wall.txt", PAGE);
  expect(record.photos.map(({ credit, position }) => [credit, position])).toEqual([
    ["Ida Holm", 0],
    ["Jan Reck/Kestrel", 2],
  ]);
  expect([record.signoff === null, record.notes.length]).toEqual([false, 1]);
  const again = read("wall.md", printMarkdown(record));
  const { photos, signoff, notes, byline, authors, published, body, photoCredit } = record;
  expect(again).toMatchObject({ photos, signoff, notes, byline, authors, published, photoCredit });
  expect(again.body.children).toHaveLength(body.children.length);
});

it("shows a picture by its path from the seed on", () => {
  const clip = "![The wall](../img/wall.jpg)\n\n*The wall at low tide on Sunday.*\n";
  const record = read("2024/wall.md", `# Harbour wall to be rebuilt\n\n${clip}\n${STORY.join("\n\n")}\n`);
  expect(record.photos[0]).toMatchObject({ file: "img/wall.jpg", alt: "The wall" });
  const printed = printMarkdown(record);
  expect(printed).toContain("![The wall](../img/wall.jpg)");
  expect(read("2024/wall.md", printed).photos).toEqual(record.photos);
});

it("prints no labels where all is text", () => {
  const record = read("wall.txt", ["Harbour wall to be rebuilt after the storm", ...STORY].join("\n\n"));
  expect(printMarkdown(record)).not.toContain("labels:");
});

it("a caption that looks like Markdown stays words", () => {
  const record = read("wall.txt", PAGE);
  const [photo] = record.photos;
  if (photo === undefined) throw new Error("no photo");
  const caption = "# 1. *Wall* [at] low tide\nand the quay";
  const again = read("wall.md", printMarkdown({ ...record, photos: [{ ...photo, caption }] }));
  expect(again.photos[0]?.caption).toBe("# 1. *Wall* [at] low tide and the quay");
});
