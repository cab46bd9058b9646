/** Switches and counts that run into a caption and its credit. */
import { describe, expect, it } from "vitest";
import { withoutCount } from "../../../../src/parse/fields/credit/caption-count.ts";
import { isBareLabel } from "../../../../src/parse/fields/credit/caption-words.ts";
import { splitCredit } from "../../../../src/parse/fields/credit/credit.ts";
import { isTakenFor } from "../../../../src/parse/fields/credit/credit-taken-for.ts";

const CAPTION = "Neighbours stand in front of the houses that they bought together.";

describe("a switch", () => {
  it.each([
    [`${CAPTION}Read moreLena Marsh / Staff Photographer`, "Lena Marsh / Staff Photographer"],
    [`${CAPTION}Lena Marsh/The Harrow PostShow MoreShow Less`, "Lena Marsh/The Harrow Post"],
    [
      "The fire burned 60 homes in 2020.Lena Marsh/Associated Press 2020Show MoreShow Less",
      "Lena Marsh/Associated Press 2020",
    ],
  ])("is no part of the credit: %s", (text, credit) => {
    expect(splitCredit(text)?.credit).toBe(credit);
  });

  it.each(["Ferry line to close for the winter", "How Harrow Lost Its Boats"])(
    "leads to another story: %s",
    (title) => {
      expect(splitCredit(`The council approved the budget in a vote last autumn.Read more${title}`)).toBe(null);
    },
  );

  it("has no sentences behind it", () => {
    expect(splitCredit(`${CAPTION}Read moreThe board met on Monday. Nobody spoke`)).toBe(null);
    expect(splitCredit("Read more about the houses that they bought together")).toBe(null);
  });
});

it("a count that runs into a caption is none of it", () => {
  expect(withoutCount("4of5A goat on the hill.")).toBe("A goat on the hill.");
  expect(withoutCount("2 of 3 Ferries are late.")).toBe("2 of 3 Ferries are late.");
});

it("a caption's label of two words needs no sign", () => {
  expect(isBareLabel("Image caption")).toBe(true);
  expect(isBareLabel("Caption")).toBe(false);
});

it("a picture is taken for a house that is known, by whatever name", () => {
  expect(isTakenFor("Bronwyth Achter for NPR")).toBe(true);
  expect(isTakenFor("Bronwyth Achter for The Harrow Gazette")).toBe(true);
  expect(isTakenFor("Bronwyth Achter for Harrow")).toBe(false);
});

it("what is in the public domain is signed with by whom it was kept", () => {
  const text = "A ledger from 1796 records a payment for a lighthouse. Public domain via Harrow Archive";
  expect(splitCredit(text)?.credit).toBe("Public domain via Harrow Archive");
});
