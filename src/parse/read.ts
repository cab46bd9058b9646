import { hash } from "node:crypto";
import type { Doubt, LedgerEntry, Seed } from "../model.ts";
import { decodeSeed } from "./decode.ts";
import { findFrontMatterEnd, isUnclosed, readFrontMatter } from "./front-matter.ts";
import { refuseHtml } from "./html-page.ts";
import { keepLedger } from "./ledger.ts";
import { refuseSize, refuseText, warnOfMarks } from "./limits.ts";
import { splitSeed } from "./split.ts";
import { readStated } from "./stated.ts";

const MARKDOWN_ENDING = /\.md$/i;
export const SEED_ENDING = /\.(?:txt|md)$/i;

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

/** The YAML reader's errors name the line, which they count in the file, and quote it behind an empty one. */
function describeFrontMatter(file: string, error: unknown): Doubt {
  const message = error instanceof Error ? error.message : String(error);
  const [said = ""] = message.split(/ at line \d+, column \d+:|\n/);
  const reason = said.startsWith("front matter")
    ? said
    : `front matter is not YAML: ${said}. Mend it, or put a blank line above it.`;
  const line = Number(/ at line (\d+), column/.exec(message)?.[1] ?? 1);
  return { file, line, column: null, severity: "error", rule: "read.front-matter", reason };
}

function doubtUnclosed(file: string): Doubt {
  const reason =
    'opens a front matter that no line closes, so its keys were read as text. Put a line "---" below the last key; where all of it is text, a blank line above it.';
  return { file, line: 1, column: null, severity: "warning", rule: "front-matter.unclosed", reason };
}

/**
 * Reads a seed from its bytes.
 * @param file Path below the seeds folder, with `/`.
 * @param bytes The file's bytes.
 * @param pictures Files beside it that have its name, below the seeds folder too.
 */
export function readSeed(file: string, bytes: Uint8Array, pictures: readonly string[] = []): ReadSeed {
  const tooLarge = refuseSize(file, bytes.length);
  if (tooLarge) return { ok: false, doubts: [tooLarge], ledger: [] };
  const decoded = decodeSeed(file, bytes);
  if ("doubt" in decoded) return { ok: false, doubts: [decoded.doubt], ledger: [] };
  const { text } = decoded;
  const tooLong = refuseText(file, text);
  if (tooLong) return { ok: false, doubts: [tooLong], ledger: [] };
  const start = findFrontMatterEnd(text) ?? 0;
  const isMarkdown = MARKDOWN_ENDING.test(file);
  const marks = isMarkdown ? warnOfMarks(file, text, start) : null;
  const doubts = marks ? [...decoded.doubts, marks] : decoded.doubts;
  const seed: Seed = {
    id: file.replace(SEED_ENDING, ""),
    file,
    format: isMarkdown && !marks ? "markdown" : "text",
    text,
    start,
    stated: {},
    pictures,
    sha256: hash("sha256", bytes, "hex"),
  };
  const isHtml = refuseHtml(file, text, start);
  // Nothing judges the lines of a refused seed: the ledger says so.
  if (isHtml) return { ok: false, doubts: [...doubts, isHtml], ledger: keepLedger(seed, splitSeed(seed), []) };
  try {
    const frontMatter = readFrontMatter(text);
    if (!frontMatter) return { ok: true, seed, doubts: isUnclosed(text) ? [...doubts, doubtUnclosed(file)] : doubts };
    const { stated, doubts: odd } = readStated(file, frontMatter);
    return { ok: true, seed: { ...seed, stated }, doubts: [...doubts, ...odd] };
  } catch (error) {
    const ledger = keepLedger(seed, splitSeed(seed), []);
    return { ok: false, doubts: [...doubts, describeFrontMatter(file, error)], ledger };
  }
}
