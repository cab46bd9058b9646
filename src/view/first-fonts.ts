/** The fonts that a page asks for before it is drawn. */
import { assetPath, makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { isExtended, isInNewsreader, type Lettering } from "./lettering.ts";

/** Fonts that the first screen of any page needs. */
const FIRST = ["fonts/newsreader-text.woff2", "fonts/newsreader-display.woff2"];

/** Where a page has letters of the rest of Latin: without these its words are of two fonts until the next page. */
const EXTENDED = { text: "fonts/newsreader-text-ext.woff2", display: "fonts/newsreader-display-ext.woff2" };

/** Where a text has such words: a first view would make them of the upright face. */
const EMPHASIS = { bold: "fonts/newsreader-bold.woff2", italic: "fonts/newsreader-italic.woff2" };

/** Finds the fonts of a page by its letters. The same fonts are the same list. */
export type FindFonts = (lettering: Lettering) => readonly string[];

/**
 * Links the fonts of all pages.
 *
 * @param site Its title stands in both faces on each page.
 */
export const linkFonts = (site: Site): FindFonts => {
  const known: (readonly string[])[] = [];
  const isOfTitle = isExtended(site.title) && isInNewsreader(site.language);
  const link = ({ text, display, bold, italic }: Lettering): readonly string[] =>
    [
      ...FIRST,
      ...(isOfTitle || text ? [EXTENDED.text] : []),
      ...(isOfTitle || display ? [EXTENDED.display] : []),
      ...(bold === true ? [EMPHASIS.bold] : []),
      ...(italic === true ? [EMPHASIS.italic] : []),
    ].map((file) => makeHref(site, assetPath(site, file)));
  return (lettering) => {
    const { text, display, bold, italic } = lettering;
    const place = (text ? 1 : 0) + (display ? 2 : 0) + (bold === true ? 4 : 0) + (italic === true ? 8 : 0);
    const fonts = known[place] ?? link(lettering);
    known[place] = fonts;
    return fonts;
  };
};
