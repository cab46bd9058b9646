/** Captures that are as odd as they come, for the laws of the parser. */
import fc from "fast-check";
import { readSeed } from "../../src/parse/seed/read.ts";

/** Pieces that captures are made of, and that have broken readers before. */
const piece = fc.oneof(
  fc.constantFrom(
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\u2028",
    "\uFEFF",
    "\u200B",
    " ",
    "\t",
    "---\n",
    "- ",
    "> ",
    "```\n",
    "# ",
  ),
  fc.constantFrom(
    "PHOTO: REUTERS",
    "See more on",
    "In January,",
    "with export restrictions.",
    "“Yes,” he said.",
    "Facebook",
  ),
  fc.constantFrom(
    "The board met on Tuesday to hear the crews, and heard them for four hours.",
    "1. Item",
    "[1]: https://a.example",
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .string({ unit: "binary", maxLength: 20 })
    .map((text) => text.replaceAll("\0", "").replace(/[\ud800-\udfff]/g, "?")),
);
/** A capture's text. */
export const capture = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
/** What a seed may be called. */
export const file = fc.constantFrom("a.txt", "a.md");

/** Reads a seed from its text. */
export function readText(name: string, text: string) {
  return readSeed(name, new TextEncoder().encode(text));
}
