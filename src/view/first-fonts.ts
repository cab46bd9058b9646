/** The fonts that a page asks for before it is drawn. */
import { assetPath, makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { isExtended, isInNewsreader, type Lettering } from "./lettering.ts";

/** Fonts that the first screen of any page needs. */
const FIRST = ["fonts/newsreader-text.woff2", "fonts/newsreader-display.woff2"];

/** Where a page has letters of the rest of Latin: without these its words are of two fonts until the next page. */
const EXTENDED = { text: "fonts/newsreader-text-ext.woff2", display: "fonts/newsreader-display-ext.woff2" };

/** Finds the fonts of a page by its letters. The same fonts are the same list. */
export type FindFonts = (lettering: Lettering) => readonly string[];

/**
 * Links the fonts of all pages.
 *
 * @param site Its title stands in both faces on each page.
 */
export const linkFonts = (site: Site): FindFonts => {
  const link = (...more: string[]): readonly string[] =>
    [...FIRST, ...more].map((file) => makeHref(site, assetPath(site, file)));
  const both = link(EXTENDED.text, EXTENDED.display);
  if (isExtended(site.title) && isInNewsreader(site.language)) return () => both;
  const [none, ofText, ofDisplay] = [link(), link(EXTENDED.text), link(EXTENDED.display)];
  return ({ text, display }) => {
    if (display) return text ? both : ofDisplay;
    return text ? ofText : none;
  };
};
