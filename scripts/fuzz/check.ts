/** What must hold for every capture, however broken. */
import type { LedgerEntry } from "../../src/model.ts";
import { parseSeed, readSeed } from "../../src/parse/index.ts";
import type { FuzzInput } from "./capture.ts";

/** What came of a capture; `fault` is null where all holds. */
export interface FuzzResult {
  readonly isArticle: boolean;
  readonly fault: string | null;
  readonly ms: number;
}

/** Longest time for one capture. Milliseconds, on a machine that does other things too. */
const SLOWEST_MS = 5000;

function findLedgerFault(ledger: readonly LedgerEntry[], text: string): string | null {
  if (ledger.map(({ raw }) => raw).join("") !== text) return "the ledger's raw joined are not the text";
  let line = 1;
  for (const entry of ledger) {
    if (entry.line !== line || entry.endLine < entry.line) return `the ledger loses count at line ${entry.line}`;
    if (entry.label === "blank" && /[^\s\p{C}]/u.test(entry.raw)) return `line ${entry.line} is not blank`;
    line = entry.endLine + 1;
  }
  return null;
}

function findFault({ file, bytes }: FuzzInput): { readonly isArticle: boolean; readonly fault: string | null } {
  const read = readSeed(file, bytes);
  const result = read.ok ? parseSeed(read.seed) : read;
  const errors = result.doubts.filter(({ severity }) => severity === "error");
  if (!result.ok)
    return { isArticle: false, fault: errors.some(({ reason }) => reason !== "") ? null : "refused without a reason" };
  if (!read.ok) return { isArticle: true, fault: "an article of what was not read" };
  const isUtf8 = !read.doubts.some(({ rule }) => rule === "read.utf-16" || rule === "read.windows-1252");
  if (isUtf8 && Buffer.compare(Buffer.from(read.seed.text), bytes) !== 0)
    return { isArticle: true, fault: "the text is not the bytes" };
  if (result.record.headline.trim() === "") return { isArticle: true, fault: "an article without a headline" };
  return { isArticle: true, fault: findLedgerFault(result.record.ledger, read.seed.text) };
}

/**
 * Reads a capture, and says what is wrong with what came of it.
 * @param input The capture.
 */
export function checkCapture(input: FuzzInput): FuzzResult {
  const start = performance.now();
  try {
    const found = findFault(input);
    const ms = performance.now() - start;
    return { ...found, fault: found.fault ?? (ms > SLOWEST_MS ? `took ${Math.round(ms)} ms` : null), ms };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { isArticle: false, fault, ms: performance.now() - start };
  }
}
