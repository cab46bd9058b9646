/** Which paths lead to which articles beside their own. */
import type { ArticleMeta, Doubt } from "../model.ts";
import type { Site } from "../site.ts";
import { placeAlias } from "./alias-place.ts";
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
  /** Where in its seed an alias stands, where that is known; asked only of those that cannot be given. */
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

type Refusal = readonly [rule: string, why: string];

/** Why an alias cannot be given; null where it can. */
const refuse = (from: string, other: Holder | undefined, isOfPage: boolean): Refusal | null => {
  if (other !== undefined) {
    const spelling = bareOf(other.path) === bareOf(from) ? "" : `, as "${other.path}"`;
    return ["taken", `${other.file} has it${spelling}. Take it from one of the two.`];
  }
  if (!isOfPage && !isOwnPath(from)) return null;
  if (isForHosts(from)) return ["own-page", 'what begins with "." or "_" is for hosts to read. Name another path.'];
  return ["own-page", "the site has pages of its own there. Name another path."];
};

/** A site whose settings say nothing. */
const NOWHERE: Pick<Site, "url" | "pathPrefix"> = { url: null, pathPrefix: "/" };

/** What articles state, in the order of their files' names, each alias with the path that it means or why it means none. */
const listStated = (articles: readonly AliasedArticle[], site: Pick<Site, "url" | "pathPrefix">) =>
  articles
    .toSorted((a, b) => compareText(a.record.sourceFile, b.record.sourceFile))
    .flatMap(({ path, record: { sourceFile: file, aliases = [] }, lineOf }) =>
      aliases.map((alias) => ({ file, path, alias, lineOf, ...placeAlias(alias, site) })),
    );

/**
 * Gathers the aliases of articles. A page of the site stays where it is, and of two articles that want one path the first by its
 * file's name has it: the order in which seeds are read decides nothing.
 *
 * @param articles All of the archive.
 * @param ownPages Paths of a person's own pages.
 * @param site Where it stands: an alias may say so, too.
 */
export const gatherAliases = (
  articles: readonly AliasedArticle[],
  ownPages: readonly string[] = [],
  site: Pick<Site, "url" | "pathPrefix"> = NOWHERE,
): GatheredAliases => {
  const stating = articles.filter(({ record }) => record.aliases !== undefined);
  if (stating.length === 0) return { redirects: [], doubts: [] };
  const pages = new Map(articles.map(({ path, record }) => [keyOf(path), { file: record.sourceFile, path }]));
  const owners = new Map<string, Holder>();
  const taken = new Set(ownPages.map(keyOf));
  const given = new Set<string>();
  const redirects: Redirect[] = [];
  const doubts: Doubt[] = [];
  for (const { file, path, alias, lineOf, from, why } of listStated(stating, site)) {
    if (from !== null && keyOf(from) === keyOf(path)) continue;
    const holder = from === null ? undefined : (pages.get(keyOf(from)) ?? owners.get(keyOf(from)));
    const other = holder?.file === file ? undefined : holder;
    const refusal: Refusal | null = from === null ? ["elsewhere", why] : refuse(from, other, taken.has(keyOf(from)));
    if (refusal !== null) {
      const reason = `the alias "${alias}" was left out, because ${refusal[1]}`;
      const line = lineOf?.(alias) ?? null;
      doubts.push({ file, line, column: null, severity: "warning", rule: `alias.${refusal[0]}`, reason });
    } else if (from !== null && !given.has(bareOf(from))) {
      owners.set(keyOf(from), { file, path: from });
      given.add(bareOf(from));
      redirects.push({ from, to: path });
    }
  }
  return { redirects: redirects.sort((a, b) => compareText(a.from, b.from)), doubts };
};
