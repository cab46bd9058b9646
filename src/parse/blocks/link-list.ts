/** Pages that a text browser printed: "[12]council", and at the end a list of where each number leads. */
import type { Line } from "./lines.ts";

/** "  12. http://…" as lynx and links write it, "   [12]: http://…" as converters from HTML do. */
const ENTRY = /^(?:(\d{1,4})\. |\[(\d{1,4})\]: ?)(?:https?|ftp|file|mailto|javascript|tel|about):/;
const ADDRESS_NUMBER = /^\d{1,4}\. \S+$/;
/** A list of one address may be a note. */
const FEWEST_ENTRIES = 2;

/** Whether a line says where a numbered link leads: "12. http://example.org/". */
export const isLinkEntry = (text: string): boolean =>
  ENTRY.test(text) || (ADDRESS_NUMBER.test(text) && text.includes("/"));

/** "[12]council", "[council][12]", "# Night ferry stays". A note's number stands behind its words: "the council said.[1]". */
const NUMBERED = /(?<![^\s([\]"'“‘«„—–/|*#-])\[(\d{1,4})\](?=\S)/g;
const NAMED = /\[([^[\]]+)\]\[(\d{1,4})\]/g;
const NUMBERED_OR_NAMED = /(?<![^\s([\]"'“‘«„—–/|*#-])\[\d{1,4}\](?=\w)|\w\]\[\d{1,4}\]/;
const FIRST_NUMBER = /^\[\d{1,4}\]/;
const HASHES = /^#{1,6} (?=\S)/;

/** Whether a text has links with their numbers: two at least. */
export function hasLinkNumbers(text: string): boolean {
  const first = text.search(NUMBERED_OR_NAMED);
  return first >= 0 && NUMBERED_OR_NAMED.test(text.slice(first + 1));
}

/** Numbers whose address a list gives, and whether it is a converter's. */
function readEntries(lines: readonly Line[]): { readonly numbers: ReadonlySet<string>; readonly isMarked: boolean } {
  const numbers = new Set<string>();
  let isMarked = false;
  for (const { text } of lines) {
    const [, counted, marked] = ENTRY.exec(text) ?? [];
    const number = counted ?? marked;
    if (number !== undefined) numbers.add(number);
    isMarked ||= marked !== undefined;
  }
  return { numbers, isMarked };
}

/**
 * Takes the numbers of links from a text browser's page. A number that its list does not have stays: "[sic]", "[12]" of a paper's notes.
 * @param lines the capture's lines
 * @returns the lines themselves where the capture does not end in such a list
 */
export function dropLinkNumbers(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLast(({ text }) => text !== "");
  if (last === undefined || !isLinkEntry(last.text)) return lines;
  const { numbers, isMarked } = readEntries(lines);
  if (numbers.size < FEWEST_ENTRIES) return lines;
  return lines.map((line) => {
    if (!line.text.includes("[") && !line.text.startsWith("#")) return line;
    if (isLinkEntry(line.text)) return line;
    const named = line.text.replace(NAMED, (whole, words: string, number: string) =>
      numbers.has(number) ? words : whole,
    );
    const bare = isMarked
      ? named.replace(HASHES, "")
      : named.replace(NUMBERED, (whole, number: string) => (numbers.has(number) ? "" : whole));
    // Every line stands in a block: one that is a number alone stays as it is.
    if (bare.trim() === "") return line;
    const lost = FIRST_NUMBER.exec(line.text)?.[0].length ?? 0;
    return { ...line, text: bare.replace(/ {2,}/g, " ").trim(), lost };
  });
}
