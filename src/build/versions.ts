/** Which program this is, by the content of its sources: what an earlier one left in the cache is not to be trusted. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Short hashes. */
export interface Versions {
  /** Of what decides how a capture is read. */
  readonly reading: string;
  /** Of that and of what decides what the search finds. */
  readonly finding: string;
  /** Of all. */
  readonly looking: string;
}

/** Written beside the compiled program by bin/compile.mjs. */
const FILE = fileURLToPath(new URL("versions.json", import.meta.url));
/** Where the sources themselves run, in tests: nothing is kept from one program to the next. */
const UNCOMPILED: Versions = { reading: "uncompiled", finding: "uncompiled", looking: "uncompiled" };

const { reading, finding, looking }: Versions = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : UNCOMPILED;
/** What a letter is, Node says. */
const { unicode, node } = process.versions;
/** Stands between the two. */
const PART = "-";

export const VERSIONS: Versions = {
  reading: `${reading}${PART}${unicode}`,
  finding: `${finding}${PART}${unicode}`,
  looking: `${looking}${PART}${unicode}`,
};

/** The Node that is at work, as it calls itself. */
export const NODE = node;

const dropUnicode = (version: string): string => version.slice(0, version.lastIndexOf(PART));

/** Tells whether two names of a program are of the same sources: what one Node takes for letters, another may not. */
export const isSameButForNode = (one: string, other: string): boolean => dropUnicode(one) === dropUnicode(other);
