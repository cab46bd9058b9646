import { hash } from "node:crypto";
import type { Doubt, LedgerEntry, Seed } from "../../model.ts";
import { isRefusal } from "../../refuse.ts";
import { adviseYaml, type YamlError } from "../../yaml-advice.ts";
import { countLineEnds } from "../blocks/lines.ts";
import { splitSeed } from "../blocks/split.ts";
import { findFrontMatterEnd, isUnclosed, readFrontMatter } from "../front-matter/front-matter.ts";
import { doubtSigns } from "../front-matter/lost-signs.ts";
import { readStated } from "../front-matter/stated.ts";
import { keepLedger } from "../record/ledger.ts";
import { doubtLetters } from "./broken-letters.ts";
import { decodeSeed } from "./decode.ts";
import { refuseHtml } from "./html-page.ts";
import { refuseSize, refuseText, warnOfMarks } from "./limits.ts";
import { refuseFormat } from "./other-format.ts";

/** The rule of a front matter that nothing closes. */
export const UNCLOSED = "front-matter.unclosed";

const MARKDOWN_ENDING = /\.md$/i;
export const SEED_ENDING = /\.(?:txt|md)$/i;

/** A seed and what is odd about it; or why it cannot be read, and its lines without labels where they are text. */
export type ReadSeed =
  | { readonly ok: true; readonly seed: Seed; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly doubts: readonly Doubt[]; readonly ledger: readonly LedgerEntry[] };

/** What tells of a folder is no capture. */
const READMES: ReadonlySet<string> = new Set(["readme.md", "readme.txt"]);

/**
 * Tells whether a file of a seeds folder is a seed: .txt and .md are, but for a README, and nothing hidden.
 * @param file Path below the seeds folder, with `/`.
 */
export function isSeedFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return SEED_ENDING.test(name) && !name.startsWith(".") && !READMES.has(name.toLowerCase());
}

/** What the YAML reader said, in its first line, which names the line of the file; it quotes that behind an empty one. */
function readError(error: unknown): YamlError {
  const text = error instanceof Error ? error.message : String(error);
  const [message = ""] = text.split(/ at line \d+, column \d+:|\n/);
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  return { code, message, line: Number(/ at line (\d+), column/.exec(text)?.[1] ?? 1) };
}

/**
 * Says what is wrong with a front matter that cannot be read.
 * @param file Name for messages.
 * @param error What its reader threw.
 * @param head The file from its start to the end of the front matter.
 */
export function describeFrontMatter(file: string, error: unknown, head: string): Doubt {
  const said = readError(error);
  const isOurs = isRefusal(error);
  const { line, reason } = isOurs ? { ...said, reason: said.message } : adviseYaml(said, head.split(/\r\n|\n|\r/));
  const told = isOurs
    ? reason
    : `front matter is not YAML: ${reason}. A blank line above the first "---" makes it text.`;
  return { file, line, column: null, severity: "error", rule: "read.front-matter", reason: told };
}

/** Keys that were read as text: on top of the file, or right below a front matter, as a change written on top of an unclosed one leaves them. */
function doubtUnclosed(file: string, text: string, start: number): readonly Doubt[] {
  if (!isUnclosed(text.slice(start))) return [];
  const reason =
    'opens a front matter that no line closes, so its keys were read as text. Put a line "---" below the last key; where all of it is text, a blank line above it.';
  const line = countLineEnds(text.slice(0, start)) + 1;
  return [{ file, line, column: null, severity: "warning", rule: UNCLOSED, reason }];
}

/**
 * Reads a seed from its bytes.
 * @param file Path below the seeds folder, with `/`.
 * @param bytes The file's bytes.
 * @param pictures Files beside it that have its name, below the seeds folder too.
 */
export function readSeed(file: string, bytes: Uint8Array, pictures: readonly string[] = []): ReadSeed {
  const refused = refuseSize(file, bytes.length) ?? refuseFormat(file, bytes);
  if (refused) return { ok: false, doubts: [refused], ledger: [] };
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
  const htmlRefusal = refuseHtml(file, text, start, isMarkdown);
  // Nothing judges the lines of a refused seed: the ledger says so.
  if (htmlRefusal)
    return { ok: false, doubts: [...doubts, htmlRefusal], ledger: keepLedger(seed, splitSeed(seed), []) };
  try {
    const frontMatter = readFrontMatter(text);
    const odd = [...doubts, ...doubtLetters(seed), ...doubtUnclosed(file, text, start)];
    if (!frontMatter) return { ok: true, seed, doubts: odd };
    const { stated, doubts: oddKeys } = readStated(file, frontMatter);
    return {
      ok: true,
      seed: { ...seed, stated },
      doubts: [...odd, ...oddKeys, ...doubtSigns(file, text.slice(0, start), frontMatter.tags)],
    };
  } catch (error) {
    const ledger = keepLedger(seed, splitSeed(seed), []);
    return { ok: false, doubts: [...doubts, describeFrontMatter(file, error, text.slice(0, start))], ledger };
  }
}
