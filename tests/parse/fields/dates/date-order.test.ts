/** Which of a date's two numbers is the day, by the zones that a page prints. */
import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

const STORY = [
  "Harbour wall to be rebuilt after the storm",
  "The harbour wall at Sandwarden will be rebuilt by the autumn, the town council decided at its meeting in the old hall.",
  "Masons from three counties are to lay the stones by hand, as they were laid when the port was built, the council said.",
];

function readDay(...above: readonly string[]): string | null {
  const read = readSeed("wall.txt", Buffer.from([...above, ...STORY].join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record.published;
}

it.each([
  ["03/04/2014 10:05 EDT", "2014-03-04T10:05-04:00"],
  ["03/04/2014 10:05 SGT", "2014-04-03T10:05+08:00"],
  ["03/04/2014 7:04 p.m. ET", "2014-03-04T19:04"],
])("%s is on %s", (line, day) => expect(readDay(line)).toBe(day));

it("is not told by words that are written like a zone", () => {
  expect(readDay("PT Laut Harbour, quay 7", "03/04/2014")).toBe(readDay("03/04/2014"));
  expect(readDay("Best of the quay 7", "03/04/2014")).toBe(readDay("03/04/2014"));
});
