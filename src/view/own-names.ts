/** What pages of a person's own are called where they are linked. Each build asks for it: what shows such a page is not loaded for that. */
import type { Site } from "../site.ts";
import type { OwnPageLink } from "../site-parts.ts";
import { cleanText } from "./text.ts";

/** What of a page names it. */
interface NamedPage {
  readonly path: string;
  readonly title: string;
  /** BCP 47; null for that of the settings. */
  readonly language: string | null;
}

/**
 * Finds the language of a page.
 *
 * @param page What its file states.
 * @param site The settings, whose language it has otherwise.
 * @returns BCP 47.
 */
export const findPageLanguage = ({ language }: Pick<NamedPage, "language">, site: Pick<Site, "language">): string =>
  language ?? site.language;

/**
 * Names pages for the foot and the navigation.
 *
 * @param pages The pages, in their order.
 * @param site The settings.
 */
export const nameOwnPages = (pages: readonly NamedPage[], site: Pick<Site, "language">): readonly OwnPageLink[] =>
  pages.map((page) => ({ path: page.path, label: cleanText(page.title), language: findPageLanguage(page, site) }));
