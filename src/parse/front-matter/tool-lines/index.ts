/** What a text capture's lines say that no page printed: a database's, an archive's, a mail's, a printer's. */
import type { Block, Seed } from "../../../model.ts";
import { type ClipHead, joinHeads } from "../clip-heads/head.ts";
import { readDatabase } from "./database.ts";
import { readMail } from "./mail.ts";
import { readPageAddress } from "./page-address.ts";
import { readPrintedLines } from "./printed-lines.ts";

/**
 * Reads a tool's own lines.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readToolLines(seed: Seed, blocks: readonly Block[]): ClipHead {
  const printed = readPrintedLines(seed, blocks);
  const claimed = new Set(printed.verdicts.map(({ block }) => block));
  return joinHeads([
    printed,
    readPageAddress(seed, blocks, claimed),
    readMail(seed, blocks),
    readDatabase(seed, blocks),
  ]);
}
