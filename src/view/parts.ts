/** A body in the order in which a page shows it: blocks with their anchors, and photos in their places. */
import type { Element } from "hast";
import type { ArticleRecord, Photo } from "../model.ts";
import { makeElement } from "./body.tsx";
import { plainText } from "./plain.ts";
import { cleanText } from "./text.ts";

/** A photo whose file was not captured: what the capture says about it. */
export interface PhotoProps {
  /** Null where there is none, or where the standfirst says it already. */
  readonly caption: string | null;
  readonly credit: string | null;
  /** Alternative text, where it is all that is left. */
  readonly description: string | null;
}

/** A block of the body. */
export interface BlockProps {
  readonly element: Element;
  /** `p1`, `p2`, … in order; null for a heading. */
  readonly anchor: string | null;
  /** Its number, from 1; null for a heading. */
  readonly number: number | null;
  /** The dateline that it starts with, which `element` then leaves out; null where there is none. */
  readonly dateline: string | null;
}

export type Part =
  | { readonly kind: "block"; readonly block: BlockProps }
  | { readonly kind: "photo"; readonly photo: PhotoProps };

/** A block's text and where on the page it is. */
export interface AnchoredText {
  readonly text: string;
  readonly anchor: string | null;
  readonly number: number | null;
}

/** A body made ready, with what a ledger needs to point into it. */
export interface Body {
  readonly parts: readonly Part[];
  readonly texts: readonly AnchoredText[];
}

const cleanOrNull = (text: string | null): string | null => (text === null ? null : cleanText(text));

/**
 * Says what a page shows of a photo. A caption that the page shows as its standfirst is not shown again.
 *
 * @param photo The photo.
 * @param summary The record's summary.
 * @returns What to show.
 */
const makePhoto = (photo: Photo, summary: string | null): PhotoProps => {
  const caption = photo.caption === summary ? null : photo.caption;
  const known = photo.caption !== null || photo.alt === summary;
  return {
    caption: cleanOrNull(caption),
    credit: cleanOrNull(photo.credit),
    description: known ? null : cleanOrNull(photo.alt),
  };
};

/** Takes the dateline off the start of a block, so that it can be set in small capitals. */
const splitDateline = (element: Element, dateline: string | null): Pick<BlockProps, "element" | "dateline"> => {
  const [first, ...others] = element.children;
  if (dateline === null || first?.type !== "text" || !first.value.startsWith(dateline))
    return { element, dateline: null };
  const rest = { ...first, value: first.value.slice(dateline.length) };
  return { element: { ...element, children: [rest, ...others] }, dateline };
};

/**
 * Puts blocks and photos of a record in the order in which they are read.
 *
 * @param record The article.
 * @returns Its body's parts, and the text of each block with its anchor.
 */
export const makeBody = (record: ArticleRecord): Body => {
  const parts: Part[] = [];
  const texts: AnchoredText[] = [];
  const definitions = record.body.children.filter((child) => child.type === "definition");
  const photos = [...record.photos].sort((a, b) => a.position - b.position);
  const placePhotos = (until: number): void => {
    for (let photo = photos[0]; photo !== undefined && photo.position <= until; photo = photos[0]) {
      parts.push({ kind: "photo", photo: makePhoto(photo, record.summary) });
      photos.shift();
    }
  };
  let dateline = cleanOrNull(record.dateline?.text ?? null);
  let count = 0;
  for (const [index, child] of record.body.children.entries()) {
    placePhotos(index);
    const element = makeElement(child, definitions);
    if (element === null) continue;
    const number = child.type === "heading" ? null : ++count;
    const anchor = number === null ? null : `p${number}`;
    parts.push({ kind: "block", block: { ...splitDateline(element, dateline), anchor, number } });
    dateline = null;
    texts.push({ text: plainText(child), anchor, number });
  }
  placePhotos(Number.POSITIVE_INFINITY);
  return { parts, texts };
};
