import { createHash } from "node:crypto";
import type { Doubt, Seed, StatedFields } from "../model.ts";
import { decodeSeed } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { refuseSize, refuseText, warnOfMarks } from "./limits.ts";
import { readStated } from "./stated.ts";

const MARKDOWN_ENDING = /\.md$/i;
const SEED_ENDING = /\.(?:txt|md)$/i;

/** A seed and what is odd about it, or why it cannot be read. */
export type ReadSeed =
  | { readonly ok: true; readonly seed: Seed; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly doubts: readonly Doubt[] };

/**
 * Tells whether a file of a seeds folder is a seed: .txt and .md are, but for README.md, and nothing hidden.
 * @param file Path below the seeds folder, with `/`.
 */
export function isSeedFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return SEED_ENDING.test(name) && !name.startsWith(".") && name.toLowerCase() !== "readme.md";
}

/** The YAML reader's errors name the line, which they count in the file, and quote it behind an empty one. */
function refuseFrontMatter(file: string, error: unknown): Doubt {
  const message = error instanceof Error ? error.message : String(error);
  const [said = ""] = message.split(/ at line \d+, column \d+:|\n/);
  const reason = said.startsWith("front matter")
    ? said
    : `front matter is not YAML: ${said}. Mend it, or put a blank line above it.`;
  const line = Number(/ at line (\d+), column/.exec(message)?.[1] ?? 1);
  return { file, line, column: null, severity: "error", rule: "read.front-matter", reason };
}

/**
 * Reads a seed from its bytes.
 * @param file Path below the seeds folder, with `/`.
 * @param bytes The file's bytes.
 */
export function readSeed(file: string, bytes: Uint8Array): ReadSeed {
  const tooLarge = refuseSize(file, bytes.length);
  if (tooLarge) return { ok: false, doubts: [tooLarge] };
  const decoded = decodeSeed(file, bytes);
  if ("doubt" in decoded) return { ok: false, doubts: [decoded.doubt] };
  const { text } = decoded;
  const tooLong = refuseText(file, text);
  if (tooLong) return { ok: false, doubts: [tooLong] };
  let start = 0;
  let stated: StatedFields = {};
  let doubts = decoded.doubts;
  try {
    const frontMatter = readFrontMatter(text);
    if (frontMatter) {
      start = frontMatter.end;
      const statement = readStated(file, frontMatter);
      stated = statement.stated;
      doubts = [...doubts, ...statement.doubts];
    }
  } catch (error) {
    return { ok: false, doubts: [...doubts, refuseFrontMatter(file, error)] };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const marks = MARKDOWN_ENDING.test(file) ? warnOfMarks(file, text, start) : null;
  if (marks) doubts = [...doubts, marks];
  const format = MARKDOWN_ENDING.test(file) && !marks ? "markdown" : "text";
  return { ok: true, seed: { id: file.replace(SEED_ENDING, ""), file, format, text, start, stated, sha256 }, doubts };
}
