import { describe, expect, it } from "vitest";
import { makeShelf } from "../../../src/build/seeds/load-record.ts";
import { makeRecord } from "../../make-record.ts";

const recordOf = (number: number) => makeRecord({ sourceFile: `${number}.txt` });

/** Which of the files 0 to `count` - 1 are found on a shelf that took the records of all, in order. */
function listFound(most: number, count: number): number[] {
  const shelf = makeShelf(most);
  const numbers = Array.from({ length: count }, (_, number) => number);
  for (const number of numbers) shelf.add(recordOf(number));
  return numbers.filter((number) => shelf.find(`${number}.txt`) !== undefined);
}

describe("a shelf", () => {
  it("holds some records; the oldest goes first", () => {
    expect(listFound(3, 5)).toEqual([2, 3, 4]);
  });
});
