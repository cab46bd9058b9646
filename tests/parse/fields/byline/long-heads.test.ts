/** Pages with a list of hundreds of blocks between their headline and their story. */
import { describe, expect, it } from "vitest";
import { LONGEST_HEAD } from "../../../../src/parse/fields/context.ts";
import { authorsAbove } from "./see-authors.ts";

const listMenu = (length: number): readonly string[] => Array.from({ length }, (_, i) => `- Menu ${i}`);
const LONG = listMenu(LONGEST_HEAD + 20);

describe("a list between headline and story", () => {
  it("hides no byline with a label", () => {
    const lines = [...LONG, "By Lena Marsh", "12 March 2024", ...LONG];
    expect(authorsAbove("en", ...lines)).toEqual(["Lena Marsh"]);
  });

  it("has no names alone amid it, and has them at its ends", { timeout: 30_000 }, () => {
    expect(authorsAbove("en", "Lena Marsh", "12 March 2024", ...LONG, ...LONG)).toEqual(["Lena Marsh"]);
    expect(authorsAbove("en", ...LONG, ...LONG, "Lena Marsh", "12 March 2024")).toEqual(["Lena Marsh"]);
    expect(authorsAbove("en", ...LONG, "Lena Marsh", "12 March 2024", ...LONG)).toEqual([]);
  });

  it("does not hide what the words below the headline tell of", () => {
    const lines = ["Lena Marsh", "Valmar Río", "12 de marzo de 2024", "Los vecinos de Valmar Río celebran", ...LONG];
    expect(authorsAbove("es", ...lines)).toEqual(["Lena Marsh"]);
  });
});
