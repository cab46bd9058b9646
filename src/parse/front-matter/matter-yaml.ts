/** The YAML of a front matter → what it states. Nothing else is read, and nothing is run. */
import { createRequire } from "node:module";
import type matter from "gray-matter";
import type { parseDocument, ScalarTag } from "yaml";
import { makeRefusal } from "../../refuse.ts";
import { type BareValue, listBare, listTags, type UnknownTag } from "./bare-values.ts";

/** Loads what reads front matter when the first one comes: most captures have none, and start-up is short. */
const require = createRequire(import.meta.url);

/** Aliases that one front matter may use: more is an attack on memory, not a description of an article. */
const MAX_ALIASES = 20;
/** Brackets and indents of YAML that may stand in one another; a front matter needs three. */
const MAX_DEPTH = 32;

/** gray-matter runs code for these; each of its names for them has to throw. */
const REFUSED_LANGUAGES = ["js", "javascript", "coffee", "coffeescript", "cson", "json", "toml"] as const;

/** @throws Error with a reason for people, for whatever is no YAML. */
export function refuseLanguage(): never {
  throw makeRefusal("front matter is read as YAML only. Start it with --- alone, and write YAML.");
}

const refusing = { parse: refuseLanguage, stringify: refuseLanguage };
const REFUSING_ENGINES = Object.fromEntries(REFUSED_LANGUAGES.map((name) => [name, refusing]));

/**
 * YAML's words for nothing, which clippers' templates write where a page says nothing: "author: null", "- ~". They are as an empty
 * value; in quotes they are a text.
 */
const NOTHING: ScalarTag = {
  tag: "tag:yaml.org,2002:null",
  default: true,
  test: /^(?:~|[Nn]ull|NULL)$/,
  resolve: () => "",
};

/** Before YAML is read: its reader would run out of stack on thousands of brackets or of list marks. */
function refuseDepth(text: string): void {
  const isDeep = text.split(/[\r\n]/).some((line) => (line.match(/[[{]|[-?:][ \t]/g)?.length ?? 0) > MAX_DEPTH);
  const open = (text.match(/[[{]/g)?.length ?? 0) - (text.match(/[\]}]/g)?.length ?? 0);
  if (isDeep || open > MAX_DEPTH)
    throw makeRefusal("front matter is nested too deeply. Write keys with texts and lists.");
}

const NO_KEYS =
  'front matter must be keys with values, such as "title: Bridge reopens", with a space behind each colon; where it is text, put a blank line above it.';

/** What YAML states, and how. */
export interface Matter {
  /** Every scalar is a string: a date is not a Date, and 1.10 is not 1.1. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly bare: readonly BareValue[];
  readonly tags: readonly UnknownTag[];
}

const NO_MATTER: Matter = { data: {}, bare: [], tags: [] };

function readYaml(text: string): Matter {
  // What the package's types say that it exports.
  const { parseDocument: parseYaml } = require("yaml") as { readonly parseDocument: typeof parseDocument };
  refuseDepth(text);
  const document = parseYaml(text, { schema: "failsafe", customTags: [NOTHING], merge: false, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  if (value === null || value === undefined || value === "") return NO_MATTER;
  if (typeof value !== "object" || Array.isArray(value)) throw makeRefusal(NO_KEYS);
  return { data: { ...value }, bare: listBare(document), tags: listTags(document) };
}

/**
 * Reads the YAML of a front matter.
 * @param yaml What stands between the dashes, with line feeds.
 * @throws Error with a reason for people where it is not YAML.
 */
export function readMatterYaml(yaml: string): Matter {
  const readMatter = require("gray-matter") as typeof matter;
  let read = NO_MATTER;
  const parse = (text: string): object => {
    read = readYaml(text);
    return read.data;
  };
  const yamlEngine = { parse, stringify: refuseLanguage };
  // The options object is needed: without it gray-matter's cache answers a second failure on the same text with success.
  // It looks for line feeds: of a seed with other line ends it would leave a carriage return behind the last key, or find no key.
  readMatter(`---${yaml}\n---\n`, { language: "yaml", engines: { ...REFUSING_ENGINES, yaml: yamlEngine } });
  return read;
}
