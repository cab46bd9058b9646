/**
 * Texts of one byte a sign. The engine cuts a line out of a page as wide as the page is: one curly quote, and each sign of every line takes two bytes.
 * Expressions run slower through such a text, and compile slower for it. Most lines hold no sign that needs two.
 */

const WIDE = /[\u0100-\uffff]/g;
/** Of a text without such a sign, each byte is a sign. */
const NARROW = "latin1";

/** Where the next wide sign stands, or the text's end. */
function findWide(text: string, from: number): number {
  WIDE.lastIndex = from;
  return WIDE.exec(text)?.index ?? text.length;
}

/**
 * Makes what cuts a text as `slice` does, each piece as narrow as its signs are.
 * @param text Any text.
 * @returns Takes where a piece begins and ends; pieces are cut from the first to the last.
 */
export function cutNarrow(text: string): (from: number, to: number) => string {
  let wide = findWide(text, 0);
  if (wide === text.length) return (from, to) => text.slice(from, to);
  const bytes = Buffer.from(text, NARROW);
  return (from, to) => {
    if (wide < from) wide = findWide(text, from);
    return wide < to ? text.slice(from, to) : bytes.toString(NARROW, from, to);
  };
}

/** A text, as narrow as its signs are, that does not hold on to the longer one it was cut from. */
export function copyText(text: string): string {
  const encoding = findWide(text, 0) === text.length ? NARROW : "utf16le";
  return Buffer.from(text, encoding).toString(encoding);
}
