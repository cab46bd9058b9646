/** Where in their seeds aliases stand: read anew, and only of an alias that cannot be given. */
import type { AliasedArticle } from "../../archive/aliases.ts";
import { findAliasLine, readSeed } from "../../parse/index.ts";
import { readBytes } from "./read-record.ts";

/** Finds the line of an alias; null where the seed cannot be read any more. */
function findLine(root: string, file: string, alias: string): number | null {
  const bytes = readBytes(root, file);
  const read = bytes.ok ? readSeed(file, bytes.bytes) : null;
  return read?.ok === true ? findAliasLine(read.seed.text.slice(0, read.seed.start), alias) : null;
}

/**
 * Gives articles that state aliases what finds the lines of those.
 * @param articles All of the archive.
 * @param root Folder of the seeds.
 */
export const withAliasLines = (articles: readonly AliasedArticle[], root: string): readonly AliasedArticle[] =>
  articles.map((article) => {
    const { path, record } = article;
    if (record.aliases === undefined) return article;
    return { path, record, lineOf: (alias: string) => findLine(root, record.sourceFile, alias) };
  });
