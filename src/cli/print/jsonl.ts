import { basename } from "node:path/posix";
import type { ArticleRecord, LedgerEntry } from "../../model.ts";
import { listPlainBlocks } from "./text.ts";

/**
 * A record as one line of JSON: `id` is the file's name without its ending and its folder, by which corpora know their pages, `body` plain text with an empty line between
 * blocks, `blocks` the same with their types. The ledger's `raw` joined are the file's text.
 */
export function printJsonLine(record: ArticleRecord): string {
  const { id, sourceFile, body, ledger, ...fields } = record;
  const blocks = listPlainBlocks(body.children);
  const entries = ledger.map(({ raw, label, rule, confidence, ...rest }: LedgerEntry) => ({
    raw,
    label,
    rule,
    confidence,
    ...rest,
  }));
  const text = blocks.map((block) => block.text).join("\n\n");
  return `${JSON.stringify({ id: basename(id), file: sourceFile, ...fields, body: text, blocks, ledger: entries })}\n`;
}
