/** What a text capture's lines say that no page printed: a database's, an archive's, a mail's, a printer's. */
import type { Block, Seed } from "../../../model.ts";
import { type ClipHead, joinHeads } from "../clip-heads/head.ts";
import { readDatabase } from "./database.ts";

/**
 * Reads a tool's own lines.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readToolLines(seed: Seed, blocks: readonly Block[]): ClipHead {
  return joinHeads([readDatabase].map((read) => read(seed, blocks)));
}
