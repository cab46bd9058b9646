import { createRequire } from "node:module";
import type matter from "gray-matter";
import type { parse } from "yaml";
import { findItemLine } from "./item-line.ts";
import { findKeyLine, type LineOfKey } from "./key-lines.ts";
import { FIELD_OF_KEY } from "./stated-keys.ts";
import { refuseToml } from "./toml-head.ts";

/** Loads what reads front matter when the first one comes: most captures have none, and start-up is short. */
const require = createRequire(import.meta.url);

/** Aliases that one front matter may use: more is an attack on memory, not a description of an article. */
const MAX_ALIASES = 20;

/** UTF-16 units of the longest front matter. A clipper's is some hundreds long. */
const MAX_LENGTH = 65_536;
/** UTF-16 units below an opening in which keys are looked for. */
const LOOKED_AT = 1000;
/** Brackets and indents of YAML that may stand in one another; a front matter needs three. */
const MAX_DEPTH = 32;

/** Opens a front matter: three dashes, a language at most, and nothing else on the first line. */
const OPENING = /^\uFEFF?---([a-z]*)[ \t]*(?:\r\n|\n|\r)/i;
const CLOSING = /(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;
const LINE_END = /\r\n|\r/g;
/** YAML's own mark of an end. A line of a text may be one, too: so it closes keys alone, with no blank line among them. */
const OWN_CLOSING = /(?:\r\n|\n|\r)(?:\.\.\.[ \t]*)?(?:\r\n|\n|\r|$)/;
/** What a line of keys begins with. */
const KEY = /^([a-z_]+\??)[ \t]*:(?:[ \t]|$)/i;

/** gray-matter runs code for these; each of its names for them has to throw. */
const REFUSED_LANGUAGES = ["js", "javascript", "coffee", "coffeescript", "cson", "json", "toml"] as const;

function refuseLanguage(): never {
  throw new Error("front matter is read as YAML only. Start it with --- alone, and write YAML.");
}

const refusing = { parse: refuseLanguage, stringify: refuseLanguage };

const engines = {
  // Every scalar stays a string: a date is not a Date, and 1.10 is not 1.1.
  yaml: { parse: (text: string): object => readYaml(text), stringify: refuseLanguage },
  ...Object.fromEntries(REFUSED_LANGUAGES.map((name) => [name, refusing])),
};

/** Before YAML is read: its reader would run out of stack on thousands of brackets or of list marks. */
function refuseDepth(text: string): void {
  const isDeep = text.split(/[\r\n]/).some((line) => (line.match(/[[{]|[-?:][ \t]/g)?.length ?? 0) > MAX_DEPTH);
  const open = (text.match(/[[{]/g)?.length ?? 0) - (text.match(/[\]}]/g)?.length ?? 0);
  if (isDeep || open > MAX_DEPTH)
    throw new Error("front matter is nested too deeply. Write keys with texts and lists.");
}

const NO_KEYS =
  'front matter must be keys with values, such as "title: Bridge reopens", with a space behind each colon; where it is text, put a blank line above it.';

function readYaml(text: string): object {
  // What the package's types say that it exports.
  const { parse: parseYaml } = require("yaml") as { readonly parse: typeof parse };
  refuseDepth(text);
  // What it would warn of on standard error is refused or warned of by the caller.
  const options = { schema: "failsafe", maxAliasCount: MAX_ALIASES, merge: false, logLevel: "error" } as const;
  const value: unknown = parseYaml(text, options);
  if (value === null || value === undefined || value === "") return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new Error(NO_KEYS);
  return value;
}

/** Where a front matter ends, and what it states. */
export interface FrontMatter {
  /** UTF-16 offset of the first character after the line that closes it. */
  readonly end: number;
  readonly data: Readonly<Record<string, unknown>>;
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
    throw new Error(
      `front matter is longer than ${MAX_LENGTH} characters. Shorten it, or put a blank line above it where it is text.`,
    );
  }
  if (language !== "" && language !== "yaml" && language !== "yml") refuseLanguage();
  const readMatter = require("gray-matter") as typeof matter;
  // The options object is needed: without it gray-matter's cache answers a second failure on the same text with success.
  // It looks for line feeds: of a seed with other line ends it would leave a carriage return behind the last key, or find no key.
  const matterText = inner.replace(LINE_END, "\n");
  const { data } = readMatter(`---${matterText}\n---\n`, { language: "yaml", engines });
  const lineOf: LineOfKey = (key, below) => {
    if (typeof below !== "number") return findKeyLine(text.slice(0, end), key, below);
    return findItemLine(matterText, key, below) ?? findKeyLine(text.slice(0, end), key);
  };
  return { end, data, lineOf };
}
