/** Which of a person's own pages have their path: the site and its articles come first. */
import { compareText } from "../../archive/compare-text.ts";
import { ABOUT_PATH, HOME_PATH } from "../../archive/fixed-paths.ts";
import { isLeftOut } from "../../archive/leave-out.ts";
import { isOwnPath } from "../../archive/own-paths.ts";
import type { ArticleMeta, Doubt } from "../../model.ts";
import type { Site } from "../../site.ts";
import { nameOwnPages } from "../../view/own-names.ts";
import type { OwnPage } from "../../view/own-page.ts";
import type { PageLink } from "../dead-links.ts";
import type { BuildOptions } from "../outcome.ts";
import { placeDoubts } from "../own-folder.ts";
import type { ReadPages } from "./index.ts";
import { doubtPage, OWN_PAGES } from "./page-doubts.ts";

/** The pages that the site has. */
export interface SettledPages {
  /** In the order in which they are listed. */
  readonly pages: readonly OwnPage[];
  /** Their links into the site, each with where it stands. */
  readonly links: readonly PageLink[];
  readonly doubts: readonly Doubt[];
  /** The settings, with these pages. */
  readonly site: Site;
}

/** What is asked of an archive. */
interface Articles {
  readonly articles: readonly { readonly path: string; readonly record: Pick<ArticleMeta, "sourceFile"> }[];
}

/** What is asked of a build's options. */
type PageOptions = Pick<BuildOptions, "site" | "home" | "directory" | "seeds">;

/** Why a path is not free; null where it is. */
function refusePath(path: string, { articles }: Articles, site: Site): string | null {
  if (path === HOME_PATH) return "the front page has that path. Give the file another name.";
  if (path === ABOUT_PATH)
    return isLeftOut(site, "about")
      ? null
      : "the site's own page about the archive has that path. Give the file another name, or leave that page out: `leaveOut: [about]` in site.yaml.";
  // No other path is an article's: an archive of any size is gone through for the few pages that lie there.
  const article = path.startsWith("/articles/") ? articles.find((one) => one.path === path) : undefined;
  if (article !== undefined)
    return `the article of ${article.record.sourceFile} has that path. Give the file another name.`;
  return isOwnPath(path) ? "the site has pages of its own there. Give the file another name." : null;
}

/** Pages with a stated place come first; all others follow by their names. */
const comparePages = (a: OwnPage, b: OwnPage): number =>
  (a.order ?? Number.POSITIVE_INFINITY) === (b.order ?? Number.POSITIVE_INFINITY)
    ? compareText(a.path, b.path)
    : (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY);

/**
 * Gives pages their paths. Of two that want one, the first by its file's name has it.
 * @param read What was read.
 * @param archive The articles.
 * @param options The settings, and where the folders are.
 */
export function settlePages(read: ReadPages, archive: Articles, options: PageOptions): SettledPages {
  const { site, home, directory, seeds } = options;
  const holders = new Map<string, string>();
  const pages: OwnPage[] = [];
  const links: PageLink[] = [];
  const doubts: Doubt[] = [...read.doubts];
  for (const { file, page, links: own, doubts: said } of read.pages) {
    doubts.push(...said);
    if (page === null) continue;
    const other = holders.get(page.path);
    const why =
      other === undefined
        ? refusePath(page.path, archive, site)
        : `${OWN_PAGES}/${other} has that path. Give one of the two another name.`;
    if (why !== null) {
      doubts.push(doubtPage(file)("taken", null, `cannot become ${page.path}, because ${why}`));
      continue;
    }
    holders.set(page.path, file);
    pages.push(page);
    links.push(...own.map((link) => ({ ...link, file })));
  }
  pages.sort(comparePages);
  return {
    pages,
    links,
    doubts: placeDoubts(doubts, home ?? directory, seeds),
    site: { ...site, ownPages: nameOwnPages(pages, site) },
  };
}
