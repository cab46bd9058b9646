/** The day of a page that prints it where others print a reader's or the day on which they were looked at. */
import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

const STORY = [
  "The harbour wall at Sandwarden will be rebuilt by the autumn, the town council decided on Monday evening.",
  "Masons from three counties are to lay the stones by hand, as they were laid in the year 1870, the council said.",
  "The work will cost two million crowns, of which the county pays a half, and it will begin in the first week of May.",
];
const HEAD = "Harbour wall to be rebuilt after the storm";

function readDay(above: readonly string[], below: readonly string[]): string | null {
  const read = readSeed("wall.txt", Buffer.from([...above, HEAD, ...STORY, ...below].join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record.published;
}

const POSTED = "Posted by Lena Marsh at Thursday, November 22, 2012";

it("is where a blog says who posted, right below the story", () => {
  expect(readDay([], [POSTED, "Email This"])).toBe("2012-11-22");
  const comment = ["2 comments:", "cloudy in Harrow said...", "November 23, 2012 at 8:14 AM", "A fine wall!"];
  expect(readDay([], [POSTED, "Email This", ...comment])).toBe("2012-11-22");
});

it("is above a release that says below when it was changed", () => {
  expect(readDay(["Dec 13, 2022", "RELEASE 22-131"], ["Last Updated: Dec 14, 2022"])).toBe("2022-12-13");
  // A page was looked at after it was changed.
  expect(readDay(["Dec 19, 2022", "RELEASE 22-131"], ["Last Updated: Dec 14, 2022"])).toBe("2022-12-14");
});

it("is not where a reader posted farther down", () => {
  expect(readDay([], ["Published in Harrow Post", "Posted by Tom Reed on April 11, 2024"])).toBe(null);
});

it("stands below words that a story ends with as a reader's end", () => {
  expect(readDay([], ["As the council said...", "March 5, 2024"])).toBe("2024-03-05");
});
