/** Letters set large at a paragraph's start, in blocks of their own. */
import { expect, test } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "The hole below the lane at Sallow"];
const REST: Row = [
  "continuation",
  "even metres down the torch went out, and the two of them sat in the dark till six.",
];

const settle = (...rows: Row[]): string[] => mend([HEAD, ...rows]).slice(1);

test("a letter begins a paragraph below a subhead, or what has ended", () => {
  const settled = ["paragraph drop-cap", "continuation drop-cap"];
  expect(settle(["paragraph", "II. The hole"], ["continuation", "S"], REST).slice(1)).toEqual(settled);
  expect(settle(["paragraph", "It was dark at five."], ["continuation", "S"], REST).slice(1)).toEqual(settled);
  expect(settle(["other", "Share", "share"], ["other", "“S"], ["paragraph", REST[1]]).slice(1)).toEqual(settled);
});

test("a letter that is the page's begins none", () => {
  expect(settle(["paragraph", "It was dark at five."], ["other", "X", "share"], REST)[1]).toBe("other");
});

test("a letter that goes on with what stands above it begins none", () => {
  const open: Row = ["paragraph", "Onions hold the vitamins C and"];
  expect(settle(open, ["continuation", "S"], REST)).not.toContain("paragraph drop-cap");
  const short: Row = ["continuation", "public hearing"];
  expect(settle(["paragraph", "It was dark."], ["paragraph", "A"], short)).not.toContain("paragraph drop-cap");
});
