/** A recipe's ingredients and its method. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "This is my grandmother's loaf, which she made every Thursday in the kitchen of the chapel house.";
const STEP = "1. Put the fruit in a bowl, pour the tea over it and leave it overnight.";
const HEAD: Row = ["headline", "Bara brith for a wet afternoon"];

const settle = (...rows: readonly Row[]): string[] => mend([HEAD, ["paragraph", PROSE], ...rows]).slice(2);

describe("a recipe", () => {
  it.each([
    ["Ingredients", "1 egg", "1 tsp mixed spice", "Method"],
    ["Zutaten für 4 Personen:", "1 Ei", "1 Prise Salz", "Zubereitung:"],
    ["Ingrédients", "1 œuf", "sel, poivre", "Préparation"],
    ["Ingredientes", "1 huevo", "1 pizca de sal", "Preparación"],
    ["INGREDIENTI", "1 uovo", "mezzo bicchiere di vino", "PROCEDIMENTO"],
  ])("has two heads and a list between: %s", (head, egg, more, method) => {
    const read = settle(
      ["subhead", head],
      ["subhead", egg],
      ["subhead", more],
      ["subhead", method],
      ["listitem", STEP],
    );
    expect(read.map((each) => each.split(" ")[0])).toEqual(["subhead", "listitem", "listitem", "subhead", "listitem"]);
  });

  it("parts what the model has joined, and keeps what it has left out", () => {
    const read = settle(
      ["other", "Ingredients"],
      ["listitem", "250g flour"],
      ["paragraph", "5 apples"],
      ["continuation", "For the icing:"],
      ["other", "salt"],
      ["continuation", "Method"],
      ["continuation", "Knead the flour and bake the cake for an hour."],
    );
    expect(read).toEqual([
      "subhead recipe-head",
      "listitem",
      "listitem ingredient",
      "subhead recipe-head",
      "listitem ingredient",
      "subhead recipe-head",
      "paragraph recipe-head",
    ]);
  });

  it("is known by what is counted where its ingredients have no head", () => {
    const counted: Row[] = [
      ["subhead", "250g flour"],
      ["subhead", "1 egg"],
      ["subhead", "1 tsp mixed spice"],
    ];
    expect(settle(...counted, ["subhead", "Method"], ["listitem", STEP]).at(-2)).toBe("subhead recipe-head");
  });

  it("is no study with a method, and no box that the model leaves out", () => {
    const study = settle(["paragraph", PROSE], ["continuation", "Method"], ["paragraph", PROSE]);
    expect(study.filter((each) => each.includes("recipe"))).toEqual([]);
    const box = settle(
      ["other", "Ingredients"],
      ["other", "1 egg"],
      ["other", "salt"],
      ["other", "Method"],
      ["other", STEP],
    );
    expect(box.filter((each) => each !== "other")).toEqual([]);
  });

  it("has no pictures among its ingredients", () => {
    const read = settle(
      ["subhead", "Ingredients"],
      ["listitem", "1 egg"],
      ["other", "loaf3.jpg"],
      ["listitem", "1 apple"],
      ["subhead", "Method"],
      ["listitem", STEP],
    );
    expect(read[2]).not.toMatch(/^listitem/);
  });
});
