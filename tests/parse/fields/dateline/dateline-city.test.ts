/** A city in small letters that papers write from, without a day or an agency. */
import { expect, it } from "vitest";
import { readCity } from "../../../../src/parse/fields/dateline/dateline-city.ts";

const PROSE = "The council voted on Tuesday to close the last ferry across the sound.";

it.each([
  [`Karachi: ${PROSE}`, "Karachi"],
  [`Islamabad — ${PROSE}`, "Islamabad"],
  [`Lahore/Karachi: ${PROSE}`, "Lahore/Karachi"],
  [`Lahore, Punjab – ${PROSE}`, "Lahore, Punjab"],
])("opens a story: %s", (text, place) => {
  const read = readCity(text);
  expect(read?.dateline).toEqual({ text: place, place, agency: null, day: null });
  expect(text.slice(read?.length)).toBe(PROSE);
});

it.each([
  ["a way to another", `London – Paris in two hours: ${PROSE}`],
  ["a label and its value", "London: Tickets from £20"],
  ["a word that is no city", `Warning: ${PROSE}`],
  ["a sentence that goes on", `London: where ${PROSE}`],
])("is not %s", (_, text) => {
  expect(readCity(text)).toBeNull();
});
