/** Which paths lead to which articles beside their own. */
import type { ArticleMeta, Doubt } from "../model.ts";
import { compareText } from "./compare-text.ts";
import { isForHosts, isOwnPath } from "./own-paths.ts";

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
  /** Where in its seed each alias stands, where that is known. */
  readonly lineOf?: (alias: string) => number | null;
}

/** The paths that can be given, and what is wrong with the others. */
export interface GatheredAliases {
  /** In the order of `from`. */
  readonly redirects: readonly Redirect[];
  readonly doubts: readonly Doubt[];
}

const bareOf = (path: string): string => path.replace(/\/$/, "");

/** What two paths share of which a file system may hold one alone: "/X", "/x/" and "/x/index.html". */
const keyOf = (path: string): string =>
  bareOf(path)
    .toLowerCase()
    .replace(/\/index\.html$/, "");

/** Who has a path, and how it is spelt there. */
interface Holder {
  readonly file: string;
  readonly path: string;
}

/** Why an alias cannot be given; null where it can. */
const refuse = (
  from: string,
  other: Holder | undefined,
  isOfPage: boolean,
): readonly [rule: string, why: string] | null => {
  if (other !== undefined) {
    const spelling = bareOf(other.path) === bareOf(from) ? "" : `, as "${other.path}"`;
    return ["taken", `${other.file} has it${spelling}. Take it from one of the two.`];
  }
  if (!isOfPage && !isOwnPath(from)) return null;
  if (isForHosts(from)) return ["own-page", 'what begins with "." or "_" is for hosts to read. Name another path.'];
  return ["own-page", "the site has pages of its own there. Name another path."];
};

/**
 * Gathers the aliases of articles. A page of the site stays where it is, and of two articles that want one path the first by its
 * file's name has it: the order in which seeds are read decides nothing.
 *
 * @param articles All of the archive.
 * @param ownPages Paths of a person's own pages.
 */
export const gatherAliases = (
  articles: readonly AliasedArticle[],
  ownPages: readonly string[] = [],
): GatheredAliases => {
  const stating = articles.filter(({ record }) => record.aliases !== undefined);
  if (stating.length === 0) return { redirects: [], doubts: [] };
  const pages = new Map(articles.map(({ path, record }) => [keyOf(path), { file: record.sourceFile, path }]));
  const owners = new Map<string, Holder>();
  const taken = new Set(ownPages.map(keyOf));
  const given = new Set<string>();
  const redirects: Redirect[] = [];
  const doubts: Doubt[] = [];
  for (const { path, record, lineOf } of stating.toSorted((a, b) =>
    compareText(a.record.sourceFile, b.record.sourceFile),
  )) {
    const { sourceFile: file, aliases = [] } = record;
    for (const from of aliases.filter((alias) => keyOf(alias) !== keyOf(path))) {
      const holder = pages.get(keyOf(from)) ?? owners.get(keyOf(from));
      const refusal = refuse(from, holder?.file === file ? undefined : holder, taken.has(keyOf(from)));
      if (refusal !== null) {
        const [rule, why] = refusal;
        const reason = `the alias "${from}" was left out, because ${why}`;
        const line = lineOf?.(from) ?? null;
        doubts.push({ file, line, column: null, severity: "warning", rule: `alias.${rule}`, reason });
      } else if (!given.has(bareOf(from))) {
        owners.set(keyOf(from), { file, path: from });
        given.add(bareOf(from));
        redirects.push({ from, to: path });
      }
    }
  }
  return { redirects: redirects.sort((a, b) => compareText(a.from, b.from)), doubts };
};
