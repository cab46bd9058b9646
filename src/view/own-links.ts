/** Links to pages of a person's own. */
import { makeHref } from "../archive/urls.ts";
import { listEach } from "../list-each.ts";
import type { Site } from "../site.ts";
import type { OwnPageLink } from "../site-parts.ts";
import { findWording } from "./wording.ts";

/** A link to one. */
export interface PageLink {
  readonly href: string;
  readonly label: string;
  /** Of the label, where it is not that of the words around it. */
  readonly language: string | undefined;
}

/**
 * Links a page.
 *
 * @param page The page.
 * @param site Where it stands, and the language of the words around.
 */
export const linkPage = ({ path, label, language }: OwnPageLink, site: Site): PageLink => ({
  href: makeHref(site, path),
  label,
  language: language === findWording(site) ? undefined : language,
});

/** The paths of pages that the navigation leads to. */
const listNamed = ({ navigation }: Pick<Site, "navigation">): ReadonlySet<string> =>
  new Set((navigation ?? []).map((item) => (typeof item === "string" ? item : item.url)));

/**
 * Links the pages of a person's own that stand at the foot of every page: all but those in the navigation.
 *
 * @param site The settings.
 */
export const linkPages = (site: Site): readonly PageLink[] => {
  const named = listNamed(site);
  return listEach(
    site.ownPages.filter(({ path }) => !named.has(path)),
    (page) => linkPage(page, site),
  );
};
