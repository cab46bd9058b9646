import { hash } from "node:crypto";
import type { Doubt, LedgerEntry, Seed } from "../model.ts";
import { decodeSeed } from "./decode.ts";
import { findFrontMatterEnd, readFrontMatter } from "./front-matter.ts";
import { keepLedger } from "./ledger.ts";
import { splitSeed } from "./split.ts";
import { readStated } from "./stated.ts";

const MARKDOWN_ENDING = /\.md$/i;
const SEED_ENDING = /\.(?:txt|md)$/i;

/** A seed and what is odd about it; or why it cannot be read, and its lines without labels where they are text. */
export type ReadSeed =
  | { readonly ok: true; readonly seed: Seed; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly doubts: readonly Doubt[]; readonly ledger: readonly LedgerEntry[] };

/**
 * Tells whether a file of a seeds folder is a seed: .txt and .md are, but for README.md, and nothing hidden.
 * @param file Path below the seeds folder, with `/`.
 */
export function isSeedFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return SEED_ENDING.test(name) && !name.startsWith(".") && name.toLowerCase() !== "readme.md";
}

function refuseFrontMatter(seed: Seed, message: string): ReadSeed {
  const reason = `front matter: ${message}`;
  const doubt: Doubt = { file: seed.file, line: 1, column: null, severity: "error", rule: "read.front-matter", reason };
  // Nothing has judged the lines: the ledger says so.
  return { ok: false, doubts: [doubt], ledger: keepLedger(seed, splitSeed(seed), []) };
}

/**
 * Reads a seed from its bytes.
 * @param file Path below the seeds folder, with `/`.
 * @param bytes The file's bytes.
 */
export function readSeed(file: string, bytes: Uint8Array): ReadSeed {
  const decoded = decodeSeed(file, bytes);
  if ("doubt" in decoded) return { ok: false, doubts: [decoded.doubt], ledger: [] };
  const { text } = decoded;
  const seed: Seed = {
    id: file.replace(SEED_ENDING, ""),
    file,
    format: MARKDOWN_ENDING.test(file) ? "markdown" : "text",
    text,
    start: findFrontMatterEnd(text) ?? 0,
    stated: {},
    sha256: hash("sha256", bytes, "hex"),
  };
  try {
    const frontMatter = readFrontMatter(text);
    if (!frontMatter) return { ok: true, seed, doubts: [] };
    const { stated, doubts } = readStated(file, frontMatter.data);
    return { ok: true, seed: { ...seed, start: frontMatter.end, stated }, doubts };
  } catch (error) {
    return refuseFrontMatter(seed, error instanceof Error ? error.message : String(error));
  }
}
