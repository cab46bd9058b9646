/** A body in the order in which a page shows it: blocks with their anchors, and photos in their places. */
import type { Element } from "hast";
import { makeHref, PICTURE_FORMATS, picturePath } from "../archive/urls.ts";
import type { Photo, Picture, WholeRecord } from "../model.ts";
import type { Site } from "../site.ts";
import { makeElement } from "./body.tsx";
import { makeNote, noteAnchor, numberFootnotes } from "./footnotes.ts";
import { plainText } from "./plain.ts";
import { cleanText } from "./text.ts";

/** A picture's files. */
export interface PictureProps {
  /** Of the formats that not all browsers know, the smallest files first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly src: string;
  readonly srcset: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Empty where the caption beside it says what is to be said. */
  readonly alt: string;
  /** Whether a reader has to scroll before it is seen. */
  readonly isBelow: boolean;
}

/** A photo: what the capture says about it, and its picture where it was captured. */
export interface PhotoProps {
  readonly picture: PictureProps | null;
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
  | { readonly kind: "photo"; readonly photo: PhotoProps }
  /** A list of footnotes, below all else. */
  | { readonly kind: "notes"; readonly list: Element };

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

/** Names a picture's files for a page. */
const makePicture = (picture: Picture, alt: string, isBelow: boolean, site: Site): PictureProps => {
  const { name, width, height, widths } = picture;
  const hrefOf = (wide: number, format: (typeof PICTURE_FORMATS)[number]): string =>
    makeHref(site, picturePath(name, wide, format));
  const listFiles = (format: (typeof PICTURE_FORMATS)[number]): string =>
    widths.map((wide) => `${hrefOf(wide, format)} ${wide}w`).join(", ");
  const [fallback = "jpeg", ...better] = PICTURE_FORMATS.toReversed();
  return {
    sources: better.toReversed().map((format) => ({ type: `image/${format}`, srcset: listFiles(format) })),
    src: hrefOf(width, fallback),
    srcset: listFiles(fallback),
    width,
    height,
    alt,
    isBelow,
  };
};

/**
 * Says what a page shows of a photo. A caption that the page shows as its standfirst is not shown again.
 *
 * @param photo The photo.
 * @param picture Its picture.
 * @param isBelow Whether text stands above it.
 * @param summary The record's summary.
 * @param site The settings.
 * @returns What to show.
 */
const makePhoto = (
  photo: Photo,
  picture: Picture | null,
  isBelow: boolean,
  summary: string | null,
  site: Site,
): PhotoProps => {
  const caption = photo.caption === summary ? null : photo.caption;
  const known = picture !== null || photo.caption !== null || photo.alt === summary;
  const alt = cleanText(photo.alt ?? (caption === null ? photo.caption : null) ?? "");
  return {
    picture: picture === null ? null : makePicture(picture, alt, isBelow, site),
    caption: cleanOrNull(caption),
    credit: cleanOrNull(photo.credit),
    description: known ? null : cleanOrNull(photo.alt),
  };
};

/** Takes the dateline off the start of a block, so that it can be set in small capitals; null where it does not start so. */
const cutDateline = (element: Element, dateline: string): Element | null => {
  const [first, ...others] = element.children;
  if (first?.type !== "text" || !first.value.startsWith(dateline)) return null;
  const rest = { ...first, value: first.value.slice(dateline.length) };
  return { ...element, children: [rest, ...others] };
};

/** A picture that cannot be shown and of which nothing is said. */
const isWordless = ({ caption, credit, alt }: Photo): boolean => caption === null && credit === null && alt === null;

/**
 * Puts blocks and photos of a record in the order in which they are read.
 *
 * @param record The article.
 * @param site The settings.
 * @returns Its body's parts, and the text of each block with its anchor.
 */
export const makeBody = (record: WholeRecord, site: Site): Body => {
  const parts: Part[] = [];
  const texts: AnchoredText[] = [];
  const definitions = record.body.children.filter((child) => child.type === "definition");
  const photos = record.photos
    .map((photo, index) => ({ photo, picture: record.pictures?.[index] ?? null }))
    .sort((a, b) => a.photo.position - b.photo.position);
  const placePhotos = (until: number): void => {
    for (let own = photos[0]; own !== undefined && own.photo.position <= until; own = photos[0]) {
      const photo = makePhoto(own.photo, own.picture, parts.length > 0, record.summary, site);
      if (own.picture !== null || !isWordless(own.photo)) parts.push({ kind: "photo", photo });
      photos.shift();
    }
  };
  const numbers = numberFootnotes(record.body.children);
  const notes: Element[] = [];
  let dateline = cleanOrNull(record.dateline?.text ?? null);
  let count = 0;
  for (const [index, child] of record.body.children.entries()) {
    placePhotos(index);
    if (child.type === "footnoteDefinition") {
      const note = numbers.get(child.identifier) ?? 0;
      notes[note - 1] = makeNote(child, note, (block) => makeElement(block, definitions, numbers));
      texts.push({ text: plainText(child), anchor: noteAnchor(note), number: null });
      continue;
    }
    const element = makeElement(child, definitions, numbers);
    if (element === null) continue;
    const number = child.type === "heading" ? null : ++count;
    const anchor = number === null ? null : `p${number}`;
    const rest = dateline === null ? null : cutDateline(element, dateline);
    const block = { element: rest ?? element, anchor, number, dateline: rest === null ? null : dateline };
    parts.push({ kind: "block", block });
    dateline = null;
    texts.push({ text: plainText(child), anchor, number });
  }
  placePhotos(Number.POSITIVE_INFINITY);
  if (notes.length > 0)
    parts.push({ kind: "notes", list: { type: "element", tagName: "ol", properties: {}, children: notes } });
  return { parts, texts };
};
