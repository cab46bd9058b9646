/** What YAML takes for its own signs and drops from a value without a word: "title: Port #1 reopens" states "Port". */

/** Values in quotes, in brackets and of kept lines hold such signs as they are. */
const OTHER = /^["'[{|>]/;
/** The first "#" behind a blank begins the comment, and what stands in that is part of it: "# renamed, see #12". */
const HASH = /(?:^|\s)(#\S*)/;
/** "# so printed" is a comment; "#1" and "#metoo" were meant for text. */
const TEXT = /^#[^#]/;
/** "&amp; so": what names a place for YAML, or a kind. */
const NAME = /^([&!]\S+)[ \t]+[^\s"'[{|>]/;

/**
 * Finds the first word of a value that is lost.
 * @param written What stands behind the colon of a key, or behind the dash of an item, to its end, over several lines where it goes on.
 * @returns null where nothing is lost.
 */
export function findLost(written: string): string | null {
  const value = written.trim();
  if (OTHER.test(value)) return null;
  const hash = HASH.exec(value)?.[1] ?? "";
  return TEXT.test(hash) ? hash : (NAME.exec(value)?.[1] ?? null);
}

/** Signs that brackets need, where a comment has swallowed them. */
export interface LostSigns {
  /** The first word of the comment. */
  readonly word: string;
  /** Whether it is the end of brackets that the same line opens; else it is a comma. */
  readonly isEnd: boolean;
}

/**
 * Finds the word of a line that makes signs of brackets a comment: "#1" of "{ label: Ref #1, url: /a/ }".
 * @param line Of YAML that brackets keep from being read.
 * @returns null where it has none.
 */
export function findLostSigns(line: string): LostSigns | null {
  const [, hash = ""] = HASH.exec(line) ?? [];
  if (!TEXT.test(hash)) return null;
  const at = line.indexOf(hash);
  const isEnd = /[[{]/.test(line.slice(0, at)) && /[\]}]/.test(line.slice(at));
  const [word = ""] = hash.split(/[,\]}]/, 1);
  return isEnd || line.includes(",", at) ? { word, isEnd } : null;
}

/**
 * Says of a value that a part of it is lost, as the end of a sentence that begins with its key.
 * @param lost The first word of what is lost.
 */
export const describeLost = (lost: string): string =>
  `has lost a part of its value: "${lost}" ${lost.startsWith("#") ? "begins a comment of YAML" : "is a sign of YAML"}. Put the value in quotes.`;
