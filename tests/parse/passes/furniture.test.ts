import { describe, expect, it } from "vitest";
import { labelFurniture } from "../../../src/parse/passes/furniture.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const labelsOf = (lines: readonly string[], language = "en") =>
  labelBy(labelFurniture, makeCapture(lines, { language }));

describe("a whole block that is a form of the lexicon", () => {
  it.each([
    ["Sign up now: Get insights on Asia's fast-moving developments", "promo"],
    ["Google Preferred Source badge", "badge"],
    ["See more on", "related"],
    ["Advertisement", "advertisement"],
    ["Share this article", "share"],
    ["Read more", "furniture"],
    ["ANZEIGE", "advertisement"],
  ])("%s", (text, label) => {
    expect(labelsOf([text]).map(([, given]) => given)).toEqual([label]);
  });
});

describe("prose that begins like furniture", () => {
  it.each([
    "Read more closely, the accounts are less cheerful. They show that the board borrowed against the ferry twice, and that it paid neither loan back.",
    "Related to the buyback, the board said it would sell two of its older tankers before the summer, and lease the third to a yard.",
    "Share prices fell.",
    "Advertisement boards along the quay were taken down overnight.",
    "Most read the letter twice.",
  ])("%s", (text) => {
    expect(labelsOf([text])).toEqual([]);
  });
});

describe("titles of other stories", () => {
  it("takes the one that a label with a colon announces", () => {
    expect(labelsOf(["More from Ridgeline:", "Conoco sells out of coffee, twice", "Seagull fined"])).toEqual([
      [0, "related", "furniture.related"],
      [1, "related", "furniture.teaser"],
    ]);
  });

  it("takes one that asks below the first title of a list", () => {
    const found = labelsOf(["Most viewed", "Seagull fined", "Which reservoir are you?"]);
    expect(found.map(([block]) => block)).toEqual([0, 2]);
  });

  it("stops where the story goes on", () => {
    const lines = ["Most viewed", "The ferry sailed at noon.", "Which reservoir are you?"];
    expect(labelsOf(lines).map(([block]) => block)).toEqual([0]);
  });
});

it("leaves a block alone that has its label", () => {
  expect(labelBy(labelFurniture, makeCapture(["Read more"], { given: { 0: "subhead" } }))).toEqual([]);
});
