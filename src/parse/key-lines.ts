/** Where in a front matter a key stands: what a message about it names. */

const LINE_END = /\r\n|\n|\r/;

/** Finds the line of a top-level key, or of a key below it. */
export type LineOfKey = (key: string, inner?: string) => number;

const isKeyAt = (line: string, key: string): boolean =>
  line.slice(0, key.length).toLowerCase() === key.toLowerCase() && /^[ \t]*:/.test(line.slice(key.length));

/** "12: furniture", or the same in braces: "labels: {12: furniture}". */
const holdsInner = (line: string, inner: string): boolean =>
  line.split(/[{,]/).some((piece) => isKeyAt(piece.trimStart().replace(/^(["'])(.*?)\1/, "$2"), inner));

/**
 * Finds the line that a key of a front matter stands on.
 * @param text The file from its start to the end of the front matter.
 * @param key A top-level key, in any case of letters.
 * @param inner A key below it.
 * @returns Line of the file, from 1; that of the key where the one below it is written in a way of its own, and 1 where both are.
 */
export function findKeyLine(text: string, key: string, inner?: string): number {
  const lines = text.split(LINE_END);
  const at = lines.findIndex((line) => isKeyAt(line, key));
  if (at === -1) return 1;
  const below =
    inner === undefined
      ? -1
      : lines
          .slice(at)
          .findIndex((line, place) => holdsInner(place === 0 ? line.slice(line.indexOf(":") + 1) : line, inner));
  return at + 1 + Math.max(0, below);
}
