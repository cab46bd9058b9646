/** Which paths lead to which articles beside their own. */
import type { ArticleMeta, Doubt } from "../model.ts";
import { isOwnPath } from "./own-paths.ts";

/** A path that leads to an article. */
export interface Redirect {
  readonly from: string;
  /** The article's own. */
  readonly to: string;
}

/** What is asked of an article. */
export interface AliasedArticle {
  /** Its own path. */
  readonly path: string;
  readonly record: Pick<ArticleMeta, "sourceFile" | "aliases">;
}

/** The paths that can be given, and what is wrong with the others. */
export interface GatheredAliases {
  /** In the order of `from`. */
  readonly redirects: readonly Redirect[];
  readonly doubts: readonly Doubt[];
}

/** What two paths share that no host and no file system tells apart. */
const keyOf = (path: string): string => path.replace(/\/$/, "").toLowerCase();

const compareUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const warn = (file: string, rule: string, reason: string): Doubt => ({
  file,
  line: null,
  column: null,
  severity: "warning",
  rule: `alias.${rule}`,
  reason,
});

/**
 * Gathers the aliases of articles. A page of the site stays where it is, and of two articles that want one path the first by its
 * file's name has it: the order in which seeds are read decides nothing.
 *
 * @param articles All of the archive.
 */
export const gatherAliases = (articles: readonly AliasedArticle[]): GatheredAliases => {
  const stating = articles.filter(({ record }) => record.aliases !== undefined);
  if (stating.length === 0) return { redirects: [], doubts: [] };
  const pages = new Map(articles.map(({ path, record }) => [keyOf(path), record.sourceFile]));
  const owners = new Map<string, string>();
  const redirects: Redirect[] = [];
  const doubts: Doubt[] = [];
  for (const { path, record } of stating.toSorted((a, b) => compareUnits(a.record.sourceFile, b.record.sourceFile))) {
    const { sourceFile: file, aliases = [] } = record;
    for (const from of aliases.filter((alias) => keyOf(alias) !== keyOf(path))) {
      const other = pages.get(keyOf(from)) ?? owners.get(keyOf(from));
      if (other === file) continue;
      const start = `the alias "${from}" was left out, because`;
      if (other !== undefined)
        doubts.push(warn(file, "taken", `${start} ${other} has it. Take it from one of the two.`));
      else if (isOwnPath(from))
        doubts.push(warn(file, "own-page", `${start} the site has pages of its own there. Name another path.`));
      else {
        owners.set(keyOf(from), file);
        redirects.push({ from, to: path });
      }
    }
  }
  return { redirects: redirects.sort((a, b) => compareUnits(a.from, b.from)), doubts };
};
