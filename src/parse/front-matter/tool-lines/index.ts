/** What a text capture's lines say that no page printed: a database's, an archive's, a mail's, a printer's. */
import type { Block, Seed } from "../../../model.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { readDatabase } from "./database.ts";
import { glimpseTools } from "./first-words.ts";
import { readMail } from "./mail.ts";
import { readOwnHead } from "./own-head.ts";
import { readPageAddress } from "./page-address.ts";
import { readPrintedLines, readReferences } from "./printed-lines.ts";

/**
 * Reads a tool's own lines.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readToolLines(seed: Seed, blocks: readonly Block[]): ClipHead {
  const tools = glimpseTools(blocks);
  const references = readReferences(seed, blocks);
  if (tools.size === 0) return joinHeads([references, readOwnHead(seed, blocks)]);
  const printed = tools.has("printed") ? readPrintedLines(seed, blocks) : NO_HEAD;
  const claimed = new Set(printed.verdicts.map(({ block }) => block));
  const database = tools.has("database") ? readDatabase(seed, blocks) : NO_HEAD;
  return joinHeads([
    references,
    printed,
    tools.has("address") ? readPageAddress(seed, blocks, claimed) : NO_HEAD,
    tools.has("mail") ? readMail(seed, blocks) : NO_HEAD,
    database.verdicts.length > 0 ? database : readOwnHead(seed, blocks),
  ]);
}
