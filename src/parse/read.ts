import { hash } from "node:crypto";
import type { Doubt, Seed, StatedFields } from "../model.ts";
import { decodeSeed } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
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

/**
 * Reads a seed from its bytes.
 * @param file Path below the seeds folder, with `/`.
 * @param bytes The file's bytes.
 */
export function readSeed(file: string, bytes: Uint8Array): ReadSeed {
  const decoded = decodeSeed(file, bytes);
  if ("doubt" in decoded) return { ok: false, doubts: [decoded.doubt] };
  const { text } = decoded;
  let start = 0;
  let stated: StatedFields = {};
  let doubts: readonly Doubt[] = [];
  try {
    const frontMatter = readFrontMatter(text);
    if (frontMatter) {
      start = frontMatter.end;
      ({ stated, doubts } = readStated(file, frontMatter.data));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      doubts: [
        {
          file,
          line: 1,
          column: null,
          severity: "error",
          rule: "read.front-matter",
          reason: `front matter: ${reason}`,
        },
      ],
    };
  }
  const sha256 = hash("sha256", bytes, "hex");
  const format = MARKDOWN_ENDING.test(file) ? "markdown" : "text";
  return { ok: true, seed: { id: file.replace(SEED_ENDING, ""), file, format, text, start, stated, sha256 }, doubts };
}
