/** Lines of a broken YAML that state a key, read without a YAML reader: what a message about a mistake names. */

/** A key with what stands behind it in its line. */
export interface KeyLine {
  /** From 1. */
  readonly line: number;
  readonly key: string;
  readonly value: string;
}

const KEY_LINE = /^[ \t]*(?:- +)?([^\s:#'"[{-][^:]*|"[^"]*"|'[^']*'):(?:[ \t](.*))?$/;

/**
 * Reads the key of a line, without its quotes, and its value.
 * @param line From 1.
 * @returns Null where the line states none.
 */
export function readKeyLine(lines: readonly string[], line: number): KeyLine | null {
  const [, key, value = ""] = KEY_LINE.exec(lines[line - 1] ?? "") ?? [];
  return key === undefined ? null : { line, key: key.replace(/^(["'])(.*)\1$/, "$2"), value: value.trim() };
}

/** Finds the nearest key line, from a line on upwards, that is as wanted. */
export function findKeyAbove(
  lines: readonly string[],
  from: number,
  isWanted: (own: KeyLine) => boolean,
): KeyLine | null {
  for (let line = Math.min(from, lines.length); line > 0; line -= 1) {
    const own = readKeyLine(lines, line);
    if (own !== null && isWanted(own)) return own;
  }
  return null;
}

/** What is left of a value behind the quotes that it begins with; null where they stay open. */
export function readBehindQuotes(value: string): string | null {
  // Marks that YAML takes for text, two signs each.
  const plain = value.startsWith("'") ? value.slice(1).replaceAll("''", "--") : value.slice(1).replace(/\\./g, "--");
  const end = plain.indexOf(value.charAt(0));
  return end === -1 ? null : value.slice(end + 2);
}

/** Whether a value begins with quotes. */
export const isQuoted = (value: string): boolean => /^["']/.test(value);

/** Whether the quotes of a value do not end in their line, and the next line does not go on with them. */
export const isQuoteOpen = (lines: readonly string[], { line, value }: KeyLine): boolean =>
  isQuoted(value) && readBehindQuotes(value) === null && !/^[ \t]/.test(lines[line] ?? "");
