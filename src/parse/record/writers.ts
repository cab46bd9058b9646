/** Who wrote, where the front matter states all of it, a part, or nothing: byline and authors tell the same. */
import { foldText } from "../../lexicon/index.ts";
import type { ArticleRecord } from "../../model.ts";
import { readStatedByline } from "../fields/byline/byline-stated.ts";
import { splitAuthors } from "../front-matter/split-authors.ts";
import { nameOnce } from "./name-once.ts";
import type { Reading } from "./reading.ts";

/**
 * Whether a printed byline may stand beside authors that are stated: it names each. Where nobody is stated, it names nobody, "By our
 * correspondents".
 */
function namesAll(byline: string, authors: readonly string[], read: readonly string[]): boolean {
  const printed = foldText(byline);
  return authors.length === 0 ? read.length === 0 : authors.every((author) => printed.includes(foldText(author)));
}

/**
 * Settles who wrote. A byline that is stated alone is read for its authors; beside authors that are stated alone the printed byline stays
 * where it names them, and is left out where it names others.
 * @param reading Everything that was read.
 */
export function settleWriters({
  seed: { stated },
  fields,
  language,
}: Pick<Reading, "seed" | "fields" | "language">): Pick<ArticleRecord, "byline" | "authors"> {
  const printed = fields.byline?.value.text ?? null;
  if (stated.authors !== undefined) {
    const authors = nameOnce(splitAuthors(stated.authors, language));
    const isKept = printed !== null && namesAll(printed, authors, fields.authors);
    return { byline: stated.byline ?? (isKept ? printed : null), authors };
  }
  if (stated.byline === undefined) return { byline: printed, authors: nameOnce(fields.authors) };
  return { byline: stated.byline, authors: nameOnce(readStatedByline(stated.byline, language)) };
}
