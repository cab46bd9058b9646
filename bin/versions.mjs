/** Names of what the program is made of, by content: what an earlier program left in a cache is believed as far as they agree. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const KEY_LENGTH = 16;
const SOURCE_FILE = /\.(?:tsx?|json|mjs)$/;
/** What the search page looks like is compiled with the program; other styles are not. */
const SEARCH_STYLES = "templates/assets/search/search.css";

/**
 * Lists the files that a path holds.
 * @type {(path?: string) => string[]}
 */
function listSources(path = "") {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) return listSources(below);
    return SOURCE_FILE.test(entry.name) ? [below] : [];
  });
}

/** What the program is made of. */
const SOURCES = [
  "src",
  "templates",
  ".eleventy.ts",
  "package-lock.json",
  "bin/compile.mjs",
  "bin/eleventy-at-home.mjs",
  "bin/engine.mjs",
  "bin/late-packages.mjs",
  "bin/load.mjs",
  "bin/versions.mjs",
  SEARCH_STYLES,
];
/** Names the state of the sources by their sizes and times. */
export function keySources() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((path) => listSources(path)).sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, KEY_LENGTH);
}

/** What decides how a capture is read and what is remembered of it; all else decides how the site looks. */
export const READING = [
  "src/parse",
  "src/lexicon",
  "src/code-at.ts",
  "src/fnv.ts",
  "src/group-digits.ts",
  "src/language-tag.ts",
  "src/list-each.ts",
  "src/model.ts",
  "src/once.ts",
  "src/refuse.ts",
  "src/shorten-text.ts",
  "src/suggest-word.ts",
  "src/time-zone.ts",
  "src/yaml-advice.ts",
  "src/yaml-lines.ts",
  "src/yaml-loss.ts",
  "src/view/take-meta.ts",
  "src/view/plain.ts",
  "src/view/text.ts",
  "src/export/text.ts",
  "src/archive/alphabets.ts",
  "src/archive/compare-text.ts",
  "src/archive/initial.ts",
  "src/archive/merge.ts",
  "src/archive/moment.ts",
  "src/archive/order.ts",
  "src/archive/register.ts",
  "src/archive/slug.ts",
  "src/archive/standing.ts",
  "src/archive/state.ts",
  "src/archive/stretches.ts",
  "src/archive/fixed-paths.ts",
  "src/archive/name-paths.ts",
  "src/build/hash-bytes.ts",
  "src/build/pictures/beside.ts",
  "src/build/pictures/strays.ts",
  "src/build/seeds",
];
const FINDING = [...READING, "src/search", "src/archive", "src/view/dates.ts"];
const LOOKING = ["src", "templates", ".eleventy.ts", "package-lock.json", SEARCH_STYLES];

/**
 * Names sources by what stands in them, not by when they were written: the same on every machine.
 * @param {readonly string[]} paths
 */
function nameContent(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => listSources(path)).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  return hash.digest("hex").slice(0, KEY_LENGTH);
}

/** A module that a source names, and that is neither a file of ours nor Node's own. */
const PACKAGE = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*"(?![./]|node:)((?:@[^/"]+\/)?[^/"]+)[^"]*"/g;

/**
 * Where Node finds a package that another one asks for: within that one, else beside it.
 * @param {Readonly<Record<string, unknown>>} packages Of a lock file, by place.
 * @param {string} name
 * @param {string} from Place of the one that asks; "" is the program itself.
 * @returns {string | null}
 */
function findPlace(packages, name, from) {
  const place = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (place in packages) return place;
  if (from === "") return null;
  const end = from.lastIndexOf("/node_modules/");
  return findPlace(packages, name, end === -1 ? "" : from.slice(0, end));
}

/**
 * Lists the packages that some sources import, and all that those need, with the versions that are pinned. Another version of a
 * package that has no say in reading is no reason to read all captures again.
 * @param {readonly string[]} paths Of the sources.
 * @param {string} lock A lock file's text.
 * @returns {readonly string[]} In the order of their places.
 */
export function listPinned(paths, lock) {
  /** @type {{ packages: Readonly<Record<string, { version?: string, dependencies?: Readonly<Record<string, string>> }>> }} */
  const { packages } = JSON.parse(lock);
  const found = new Set();
  /** @type {(name: string, from: string) => void} */
  const add = (name, from) => {
    const place = findPlace(packages, name, from);
    if (place === null || found.has(place)) return;
    found.add(place);
    for (const needed of Object.keys(packages[place]?.dependencies ?? {})) add(needed, place);
  };
  for (const file of paths.flatMap((path) => listSources(path)))
    for (const [, name = ""] of readFileSync(join(ROOT, file), "utf8").matchAll(PACKAGE)) add(name, "");
  return [...found].sort().map((place) => `${place} ${packages[place]?.version}`);
}

/** Names the program, see `src/build/versions.ts`. */
export function nameVersions() {
  const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  /** @type {(paths: readonly string[]) => string} */
  const name = (paths) => {
    const hash = createHash("sha256").update(nameContent(paths)).update(listPinned(paths, lock).join("\n"));
    return hash.digest("hex").slice(0, KEY_LENGTH);
  };
  return { reading: name(READING), finding: name(FINDING), looking: nameContent(LOOKING) };
}
