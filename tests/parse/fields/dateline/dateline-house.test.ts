/** A house before a dash, without a bracket. */
import { expect, it } from "vitest";
import { readDateline } from "../../../../src/parse/fields/dateline/dateline.ts";

it.each([
  ["London CNN — ", "London", "CNN"],
  ["London, CNN — ", "London", "CNN"],
  ["New Delhi Reuters – ", "New Delhi", "Reuters"],
  ["CNN — ", null, "CNN"],
  ["AFP — ", null, "AFP"],
])("is read, with its place and without: %s", (printed, place, agency) => {
  const read = readDateline(`${printed}A ferry has sunk off the coast.`, "en");
  expect(read?.dateline).toEqual({ text: printed.slice(0, -3), place, agency, day: null });
  expect(read?.length).toBe(printed.length);
});

it.each([
  ["a man's name", "Bloomberg — The former mayor said no."],
  ["a clause", "AFP — or what is left of it — said no."],
  ["an unknown house", "London Ferrytop — A ferry has sunk."],
  ["a house behind words that are no place", "What does the AFP — A ferry has sunk."],
])("is none in %s", (_, text) => {
  expect(readDateline(text, "en")?.dateline.agency ?? null).toBeNull();
});
