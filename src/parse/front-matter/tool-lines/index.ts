/** What a text capture's lines say that no page printed: a database's, an archive's, a mail's, a printer's. */
import type { Block, Seed } from "../../../model.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { readDatabase } from "./database.ts";
import { glimpseTools } from "./first-words.ts";
import { isQuoted, readMail } from "./mail.ts";
import { readOwnHead } from "./own-head.ts";
import { readPageAddress } from "./page-address.ts";
import { readPrintedLines, readReferences } from "./printed-lines.ts";
import { readRunningHeads } from "./running-heads.ts";

/**
 * Reads a tool's own lines.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readToolLines(seed: Seed, blocks: readonly Block[]): ClipHead {
  const tools = glimpseTools(blocks);
  const references = joinHeads([readReferences(seed, blocks), readRunningHeads(seed, blocks)]);
  const isMail = tools.has("mail") || blocks.some((block) => isQuoted(seed, block));
  if (tools.size === 0 && !isMail) return joinHeads([references, readOwnHead(seed, blocks)]);
  const printed = tools.has("printed") ? readPrintedLines(seed, blocks) : NO_HEAD;
  const claimed = new Set(printed.verdicts.map(({ block }) => block));
  const database = tools.has("database") ? readDatabase(seed, blocks) : NO_HEAD;
  return joinHeads([
    references,
    printed,
    tools.has("address") ? readPageAddress(seed, blocks, claimed) : NO_HEAD,
    isMail ? readMail(seed, blocks) : NO_HEAD,
    database.verdicts.length > 0 ? database : readOwnHead(seed, blocks),
  ]);
}
