/** Whose words a page's are, and in which language: ours are English, a person's are in that of the settings. */
import { primaryOf } from "../lexicon/language-names.ts";
import type { Site } from "../site.ts";

const OURS = "en";

/**
 * Finds the language of the words that Cuttings puts on pages.
 *
 * @param site English of some country in its settings is ours, too.
 * @returns BCP 47.
 */
export const findWording = ({ language }: Pick<Site, "language">): string =>
  /^en(?:-|$)/i.test(language) ? language : OURS;

/**
 * Tells whether an article is in the language of our words, so that neither needs to be marked beside the other.
 *
 * @param language Of the article; BCP 47.
 */
export const isLanguageOf = (language: string, site: Pick<Site, "language">): boolean =>
  primaryOf(language) === primaryOf(findWording(site));

/**
 * Finds the language of what a person wrote in the settings (title, description, links), where it is not that of the words around it.
 *
 * @param site The settings.
 */
export const findOwnLanguage = (site: Pick<Site, "language">): string | undefined =>
  site.language === findWording(site) ? undefined : site.language;
