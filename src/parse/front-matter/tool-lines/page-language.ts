/** The language of a page whose head is read before anything else is known of it. */
import { listEach } from "../../../list-each.ts";
import type { Block, Seed } from "../../../model.ts";
import { detectLanguage } from "../../fields/language/language.ts";

/**
 * Tells it from the front matter, else from all lines.
 * @param seed a text capture
 * @param blocks its blocks
 * @returns BCP 47; `und` where it cannot be told
 */
export const tellLanguage = (seed: Seed, blocks: readonly Block[]): string =>
  seed.stated.language ?? detectLanguage(listEach(blocks, ({ text }) => text)).language;
