/** A paper that is known by its name, between headline and story. */
import { expect, it } from "vitest";
import { isOutlet, isOutletName } from "../../../../src/parse/fields/source/publisher-name.ts";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

const STORY = [
  "The harbour wall at Sandwarden will be rebuilt by the autumn, the town council decided on Monday evening.",
  "Masons from three counties are to lay the stones by hand, as they were laid in the year 1870, the council said.",
  "The work will cost two million crowns, of which the county pays a half, and it will begin in the first week of May.",
];

function readPublisher(...head: readonly string[]): [publisher: string | null, source: string | null, authors: number] {
  const text = ["Harbour wall to be rebuilt after the storm", ...head, ...STORY].join("\n\n");
  const read = readSeed("wall.txt", Buffer.from(text));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  const { publisher, source, authors } = result.record;
  return [publisher, source, authors.length];
}

const [NAME, BYLINE, DAY] = ["The Straits Times", "By Ann Lind", "4 March 2024"] as const;

it.each([
  [[NAME, BYLINE, DAY], 1],
  [[BYLINE, NAME, DAY], 1],
  [[BYLINE, DAY, NAME], 1],
  [[NAME, DAY], 0],
])("%s names the page's paper", (head, authors) => {
  expect(readPublisher(...head)).toEqual([NAME, NAME, authors]);
});

it("below a caption it signs the picture, and below Topics it is one", () => {
  expect(readPublisher(BYLINE, DAY, "The wall at Sandwarden, seen from the quay on Sunday.", NAME)[0]).toBe(null);
  expect(readPublisher(BYLINE, DAY, "Topics", NAME, "Storms")[0]).toBe(null);
});

it("an agency is none", () => {
  expect(readPublisher(BYLINE, "Reuters", DAY)[0]).toBe(null);
});

it("what a paper sells to its readers, and a section, are no paper", () => {
  expect(isOutletName("Sentinel Premium")).toBe(false);
  expect(isOutletName("Sentinel")).toBe(true);
  expect(isOutletName("Radio Plus")).toBe(true);
  expect(isOutlet("Music News")).toBe(false);
  expect(isOutlet("Harrow News")).toBe(true);
});
