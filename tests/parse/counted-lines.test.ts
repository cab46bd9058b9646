import { expect, it } from "vitest";
import { isCountedLine, readCount } from "../../src/parse/counted-lines.ts";

it.each([
  ["1. Karangrejo", 1],
  ["12) Wonoketingal", 12],
  ["3. “The long water”", 3],
  ["3.5 million pounds", Number.NaN],
  ["1921. The year of the ferry", Number.NaN],
  ["Platform 3. Mind the gap", Number.NaN],
  [undefined, Number.NaN],
])("the number that counts %j is %d", (text, count) => expect(readCount(text)).toBe(count));

it("a line is counted where the next number, or the one before, stands near", () => {
  const lines = ["1. Harrow to Tidal", "The oldest crossing.", "2. Tidal to Kestrel", "The shortest.", "7. Elsewhere"];
  expect(lines.map((_, at) => isCountedLine((index) => lines[index], at))).toEqual([true, false, true, false, false]);
});
