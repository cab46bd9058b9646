/** Pages with a list of hundreds of blocks between their headline and their story. */
import { describe, expect, it } from "vitest";
import { LONGEST_HEAD } from "../../../../src/parse/fields/context.ts";
import { authorsOf } from "./see-authors.ts";

const PROSE =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const listMenu = (length: number): readonly string[] => Array.from({ length }, (_, i) => `- Menu ${i}`);
const LONG = listMenu(LONGEST_HEAD + 20);

describe("a list between headline and story", () => {
  it("hides no byline with a label", () => {
    const lines = [...LONG, "By Lena Marsh", "12 March 2024", ...LONG];
    expect(authorsOf("en", "# Ferry stays in port", ...lines, PROSE, PROSE, PROSE)).toEqual(["Lena Marsh"]);
  });

  it("has no names alone amid it, and has them at its ends", { timeout: 30_000 }, () => {
    const read = (...lines: readonly string[]): readonly string[] =>
      authorsOf("en", "# Ferry stays in port", ...lines, PROSE, PROSE, PROSE);
    expect(read("Lena Marsh", "12 March 2024", ...LONG, ...LONG)).toEqual(["Lena Marsh"]);
    expect(read(...LONG, ...LONG, "Lena Marsh", "12 March 2024")).toEqual(["Lena Marsh"]);
    expect(read(...LONG, "Lena Marsh", "12 March 2024", ...LONG)).toEqual([]);
  });

  it("does not hide what the words below the headline tell of", () => {
    const lines = ["Lena Marsh", "Valmar Río", "12 de marzo de 2024", "Los vecinos de Valmar Río celebran", ...LONG];
    expect(authorsOf("es", "# El ferry no sale", ...lines, PROSE, PROSE, PROSE)).toEqual(["Lena Marsh"]);
  });
});
