/** A body in the order in which a page shows it: blocks with their anchors, and photos in their places. */

import type { Element } from "hast";
import { listEach } from "../list-each.ts";
import type { WholeRecord } from "../model.ts";
import type { Site } from "../site.ts";
import { makeElement } from "./body.tsx";
import { makeNote, noteAnchor, numberFootnotes } from "./footnotes.ts";
import { isWordless, makePhoto, type PhotoProps } from "./photo.ts";
import { plainText } from "./plain.ts";
import { cleanOrNull } from "./text.ts";

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

/** The dateline as the text prints it, which the front matter may state otherwise: what the page shows stands in its place. */
const findPrinted = ({ dateline, ledger }: WholeRecord): string | null => {
  if (dateline === null) return null;
  for (const { cuts } of ledger) {
    const cut = cuts?.find(({ kind }) => kind === "dateline");
    if (cut !== undefined) return cleanOrNull(cut.text);
  }
  return cleanOrNull(dateline.text);
};

/** Takes the dateline off the start of a block, so that it can be set in small capitals; null where it does not start so. */
const cutDateline = (element: Element, dateline: string): Element | null => {
  const [first, ...others] = element.children;
  if (first?.type !== "text" || !first.value.startsWith(dateline)) return null;
  const rest = { ...first, value: first.value.slice(dateline.length) };
  return { ...element, children: [rest, ...others] };
};

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
  const photos = listEach(record.photos, (photo, index) => ({
    photo,
    picture: record.pictures?.[index] ?? null,
  })).sort((a, b) => a.photo.position - b.photo.position);
  const placePhotos = (until: number): void => {
    for (let own = photos[0]; own !== undefined && own.photo.position <= until; own = photos[0]) {
      const photo = makePhoto(own.photo, own.picture, parts.length > 0, record.summary, site);
      if (own.picture !== null || !isWordless(own.photo)) parts.push({ kind: "photo", photo });
      photos.shift();
    }
  };
  const numbers = numberFootnotes(record.body.children);
  const notes: Element[] = [];
  const dateline = cleanOrNull(record.dateline?.text ?? null);
  let printed = findPrinted(record);
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
    const rest = printed === null ? null : cutDateline(element, printed);
    const block = { element: rest ?? element, anchor, number, dateline: rest === null ? null : dateline };
    parts.push({ kind: "block", block });
    printed = null;
    texts.push({ text: plainText(child), anchor, number });
  }
  placePhotos(Number.POSITIVE_INFINITY);
  if (notes.length > 0)
    parts.push({ kind: "notes", list: { type: "element", tagName: "ol", properties: {}, children: notes } });
  return { parts, texts };
};
