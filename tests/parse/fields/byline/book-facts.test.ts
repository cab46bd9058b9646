/** Lines on a book between the paragraphs of its review. */
import { describe, expect, it } from "vitest";
import { authorsOf } from "./see-authors.ts";

const HEAD = "# Lesen im Hafen";
const PROSE =
  "| Was liest man im Hafen, wenn die Fähre liegen bleibt und die See niemanden auf die Inseln hinüberlässt?";

describe("who wrote a book", () => {
  it("is not who wrote its review", () => {
    const book = ["Titel: Die letzte Fähre", "Seiten: 400 Seiten", "= Autorin: Lena Marsh", "Verlag: Hafenbuch"];
    expect(authorsOf("de", HEAD, PROSE, PROSE, ...book, PROSE, PROSE)).toEqual([]);
  });

  it("but who is named without a book's lines, or above the story with them, is", () => {
    expect(authorsOf("de", HEAD, PROSE, PROSE, "= Autorin: Lena Marsh", PROSE, PROSE)).toEqual(["Lena Marsh"]);
    const play = ["Titel: Die letzte Fähre", "= Autorin: Lena Marsh", "Preis: 12 Euro"];
    expect(authorsOf("de", HEAD, PROSE, PROSE, ...play, PROSE, PROSE)).toEqual(["Lena Marsh"]);
    const paper = ["Titel: Die letzte Fähre", "Seiten: 12", "Autorin: Lena Marsh"];
    expect(authorsOf("de", HEAD, ...paper, PROSE, PROSE, PROSE)).toEqual(["Lena Marsh"]);
  });
});
