import { describe, expect, it } from "vitest";
import { isSettled } from "../../../src/build/seeds/settled.ts";

const BEGAN = 1_700_000_000_000;

describe("the times of a file", () => {
  it.each([
    ["are trusted where they have fractions and are older than a tick of the system's clock", -150.25, -150.25, true],
    [
      "are trusted where a program has set the time of writing, which it can not of the change",
      -86_400_000,
      -150.25,
      true,
    ],
    ["are not where the writing may have been in the tick of the looking", -20.5, -20.5, false],
    ["are not where the writing was as long ago as the longest tick", -99.5, -99.5, false],
    ["are not where whole seconds are kept and the looking was within two of them", -2_000, -2_000, false],
    ["are not where only the time of writing is fine and old", -150.25, -1_000, false],
    [
      "are not where only the time of the change is fine and old: some file systems tell there when a file was made",
      -1_000,
      -86_400_000.25,
      false,
    ],
    ["are where whole seconds are kept and are long gone", -3_000, -3_000, true],
    ["are not where the writing is set to years ago and the change was just now", -86_400_000, -5.5, false],
  ])("%s", (_, mtime, ctime, expected) => {
    expect(isSettled({ mtimeMs: BEGAN + mtime, ctimeMs: BEGAN + ctime }, BEGAN)).toBe(expected);
  });
});
