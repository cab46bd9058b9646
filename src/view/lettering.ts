/** Which letters a page is set in: the rest of Latin is in font files of its own, which a first view needs as soon as the others. */
import type { Nodes } from "mdast";
import type { CardProps } from "./card.ts";
import type { GroupProps } from "./card-groups.ts";

/** Letters that `newsreader-*-ext.woff2` hold and the files beside them do not: "ł", "č", "ğ", but neither "é" nor "œ" nor "ı". */
const EXTENDED = /[\u0100-\u0130\u0134-\u0148\u014a-\u0151\u0154-\u017e\u0218-\u021b\u1e9e]/;

/** Languages that `tokens.css` sets in other faces. */
const OTHER_FACES = /^(?:ar|bg|el|fa|he|ja|ko|ru|sr(?!-Latn)|uk|ur|vi|yi|zh)(?:-|$)/i;

/** Whether what a page sets in its face for headlines, and in that for text, has such letters. */
export interface Lettering {
  readonly display: boolean;
  readonly text: boolean;
  /** Whether the text has words in bold or in italics, which are in font files of their own, too. */
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Of a page of our own words. */
export const PLAIN_LETTERING: Lettering = { display: false, text: false };

/**
 * Tells whether a language is set in Newsreader.
 *
 * @param language BCP 47.
 */
export const isInNewsreader = (language: string): boolean => !OTHER_FACES.test(language);

/**
 * Tells whether a text has letters of the rest of Latin.
 *
 * @param text What a page shows; null where it shows nothing.
 */
export const isExtended = (text: string | null): boolean => text !== null && EXTENDED.test(text);

/**
 * Tells whether a text sets words apart.
 *
 * @param node A body, or a part of one.
 * @param how By bold letters or by italics.
 */
export const hasEmphasis = (node: Nodes, how: "strong" | "emphasis"): boolean =>
  node.type === how || ("children" in node && node.children.some((child) => hasEmphasis(child, how)));

/**
 * Finds the letters of a page of cards.
 *
 * @param cards Articles as the page shows them.
 * @param heading The page's own, where it is a name.
 */
export const findCardLettering = (cards: readonly CardProps[], heading = ""): Lettering => ({
  display:
    isExtended(heading) || cards.some(({ headline, language }) => isExtended(headline) && isInNewsreader(language)),
  text: cards.some(
    ({ teaser, source, language }) => isExtended(source) || (isExtended(teaser) && isInNewsreader(language)),
  ),
});

/** Finds the letters of a page of cards in groups. */
export const findGroupLettering = (groups: readonly GroupProps[], heading: string): Lettering =>
  findCardLettering(
    groups.flatMap(({ cards }) => cards),
    heading,
  );
