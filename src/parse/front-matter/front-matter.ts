import { makeRefusal } from "../../refuse.ts";
import { findItemLine } from "./item-line.ts";
import { findKeyLine, type LineOfKey } from "./key-lines.ts";
import { type Matter, readMatterYaml, refuseLanguage } from "./matter-yaml.ts";
import { FIELD_OF_KEY } from "./stated-keys.ts";
import { refuseToml } from "./toml-head.ts";

/** UTF-16 units of the longest front matter. A clipper's is some hundreds long. */
const MAX_LENGTH = 65_536;
/** UTF-16 units below an opening in which keys are looked for. */
const LOOKED_AT = 1000;

/** Opens a front matter: three dashes, a language at most, and nothing else on the first line. */
const OPENING = /^\uFEFF?---([a-z]*)[ \t]*(?:\r\n|\n|\r)/i;
const CLOSING = /(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;
const LINE_END = /\r\n|\r/g;
/** YAML's own mark of an end. A line of a text may be one, too: so it closes keys alone, with no blank line among them. */
const OWN_CLOSING = /(?:\r\n|\n|\r)(?:\.\.\.[ \t]*)?(?:\r\n|\n|\r|$)/;
/** What a line of keys begins with. */
const KEY = /^([a-z_]+\??)[ \t]*:(?:[ \t]|$)/i;

/** Where a front matter ends, and what it states. */
export interface FrontMatter extends Matter {
  /** UTF-16 offset of the first character after the line that closes it. */
  readonly end: number;
  /** See {@link findKeyLine}. */
  readonly lineOf: LineOfKey;
}

/**
 * Whether the lines below an opening are keys, and not a text that a rule of dashes stands above: the first is a key as people write it,
 * or two are keys as a page may print one, "Published: 3 March".
 */
function holdsKeys(below: string): boolean {
  const lines = below.split(/\r\n|\n|\r/);
  const blank = lines.findIndex((line) => line.trim() === "");
  const run = lines.slice(0, blank === -1 ? lines.length : blank).filter((line) => !/^[ \t#]/.test(line));
  const [first, second] = run.map((line) => KEY.exec(line)?.[1]);
  const isKnown = (key: string | undefined): boolean =>
    key !== undefined && Object.hasOwn(FIELD_OF_KEY, key.toLowerCase());
  return isKnown(first) && (first === first?.toLowerCase() || isKnown(second));
}

/** What is between the line that opens a front matter and the one that closes it, and the offset behind that. */
interface Found {
  readonly language: string;
  /** From the end of the opening dashes to the line end before the closing ones. */
  readonly inner: string;
  readonly end: number;
}

/** Which line closes a front matter: the first of dashes, or of YAML's own dots above it. */
function findClosing(text: string): RegExpExecArray | null {
  const dashes = CLOSING.exec(text);
  const own = OWN_CLOSING.exec(text);
  if (own === null || !own[0].includes("...") || (dashes !== null && dashes.index < own.index)) return dashes;
  return holdsKeys(text.slice(0, own.index).trimStart()) ? own : dashes;
}

function findFrontMatter(text: string): Found | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  // The line end before the closing dashes may be the one that ends the opening line: an empty front matter.
  const from = opening[0].trimEnd().length;
  const closing = findClosing(text.slice(from));
  if (!closing) return null;
  const inner = text.slice(from, from + closing.index);
  return { language: (opening[1] ?? "").toLowerCase(), inner, end: from + closing.index + closing[0].length };
}

/**
 * Tells whether a seed begins with a front matter that nothing closes: it is read as text then.
 * @param text The whole seed.
 */
export function isUnclosed(text: string): boolean {
  const opening = OPENING.exec(text);
  return opening !== null && findFrontMatter(text) === null && holdsKeys(text.slice(opening[0].length, LOOKED_AT));
}

/**
 * Tells whether a text begins with a front matter that holds keys of articles, as a further one amid a seed does: two rules of dashes may
 * have the story's own lines between them.
 * @param text From the opening dashes on.
 */
export function opensMatter(text: string): boolean {
  const opening = OPENING.exec(text);
  return opening !== null && holdsKeys(text.slice(opening[0].length, LOOKED_AT)) && findFrontMatter(text) !== null;
}

/**
 * Finds where a front matter ends, readable or not.
 * @param text The whole seed.
 * @returns UTF-16 offset of the first character after it; null where the text has none.
 */
export function findFrontMatterEnd(text: string): number | null {
  return findFrontMatter(text)?.end ?? null;
}

/**
 * Reads the YAML front matter at the start of a seed.
 * @param text The whole seed.
 * @returns null where the text has none; dashes that nothing closes are text.
 * @throws Error with a reason for people where it is not YAML, or claims another language.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const found = findFrontMatter(text);
  if (!found) {
    refuseToml(text);
    return null;
  }
  const { language, inner, end } = found;
  if (end > MAX_LENGTH) {
    throw makeRefusal(
      `front matter is longer than ${MAX_LENGTH} characters. Shorten it, or put a blank line above it where it is text.`,
    );
  }
  if (language !== "" && language !== "yaml" && language !== "yml") refuseLanguage();
  const yaml = inner.replace(LINE_END, "\n");
  const matter = readMatterYaml(yaml);
  const lineOf: LineOfKey = (key, below) => {
    if (typeof below !== "number") return findKeyLine(text.slice(0, end), key, below);
    return findItemLine(yaml, key, below) ?? findKeyLine(text.slice(0, end), key);
  };
  return { ...matter, end, lineOf };
}
