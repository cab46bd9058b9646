/** A dateline in a block of its own, without a sign. */
import { expect, it } from "vitest";
import { readAlone } from "../../../../src/parse/fields/dateline/dateline-alone.ts";

it.each([
  ["Tehran, June 11, IRNA", "Tehran", "IRNA", "June 11"],
  ["PARIS, June 11 (AFP)", "PARIS", "AFP", "June 11"],
  ["LONDON (Reuters)", "LONDON", "Reuters", null],
])("is read whole: %s", (text, place, agency, day) => {
  const read = readAlone(text, "en");
  expect(read?.dateline).toEqual({ text, place, agency, day });
  expect(read?.length).toBe(text.length + 1);
});

it.each([
  ["who is portrayed", "Lena Marsh (AFP)"],
  ["where a picture was taken", "Paris (AFP)"],
  ["a place and a day", "Brussels, 11 June 2023"],
  ["a place alone", "NEW DELHI"],
  ["a place and an unknown house", "HARROW (Ferrytop)"],
])("is not %s", (_, text) => {
  expect(readAlone(text, "en")).toBeNull();
});
