/**
 * What the export of a reading tool says of the article in lines of its own, and what it adds of the reader's: by the default
 * templates of Readwise, Omnivore and MarkDownload. Their words are not translated.
 */
import type { Block, Seed } from "../../model.ts";
import { type ClipHead, joinHeads } from "./clip-heads/head.ts";
import { readExcerpt } from "./clip-heads/markdownload.ts";
import { readOmnivore } from "./clip-heads/omnivore.ts";
import { readMetadata } from "./clip-heads/readwise.ts";

import { readToolLines } from "./tool-lines/index.ts";

export { isSetAside } from "./clip-heads/head.ts";

/**
 * Reads what a clip's own lines state.
 * @param seed A seed; a text capture may have lines of a database or of a program that fetched it.
 * @param blocks Its blocks.
 */
export function readClipHead(seed: Seed, blocks: readonly Block[]): ClipHead {
  if (seed.format !== "markdown") return readToolLines(seed, blocks);
  return joinHeads([readMetadata, readOmnivore, readExcerpt].map((read) => read(seed, blocks)));
}

/**
 * Adds what a clip's own lines state to what its front matter states, which wins.
 * @param seed The seed.
 * @param blocks Its blocks.
 */
export function addClipHead(seed: Seed, blocks: readonly Block[]): Seed {
  const { stated, lines } = readClipHead(seed, blocks);
  if (Object.keys(stated).length === 0) return seed;
  const own = Object.entries(lines).filter(([field]) => !Object.hasOwn(seed.stated, field));
  return { ...seed, stated: { ...stated, ...seed.stated }, statedAt: Object.fromEntries(own) };
}
