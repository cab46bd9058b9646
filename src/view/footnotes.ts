/** Footnotes of a clip: numbered in the order in which the text speaks of them, and listed below it. */
import type { Element, ElementContent } from "hast";
import type { FootnoteDefinition, Nodes, RootContent } from "mdast";
import { listEach } from "../list-each.ts";

/** Identifier of a footnote → its number, from 1. */
export type FootnoteNumbers = ReadonlyMap<string, number>;

/** Anchor of a footnote. */
export const noteAnchor = (number: number): string => `note-${number}`;
/** Anchor of the place that speaks of it. */
export const referenceAnchor = (number: number): string => `note-${number}-from`;

const listReferences = (node: Nodes): string[] => {
  if (node.type === "footnoteReference") return [node.identifier];
  return "children" in node ? node.children.flatMap(listReferences) : [];
};

/**
 * Numbers the footnotes of a body. One that the text does not speak of comes last.
 *
 * @param children The body's blocks.
 */
export const numberFootnotes = (children: readonly RootContent[]): FootnoteNumbers => {
  const notes = children.filter((child) => child.type === "footnoteDefinition");
  if (notes.length === 0) return new Map();
  const known = new Set(notes.map(({ identifier }) => identifier));
  const spoken = children.flatMap(listReferences).filter((identifier) => known.has(identifier));
  return new Map([...new Set([...spoken, ...known])].map((identifier, index) => [identifier, index + 1]));
};

/**
 * Makes the item of a footnote, with a link back to where the text speaks of it.
 *
 * @param note The footnote.
 * @param number Its number.
 * @param makeElement Makes an element of a block.
 */
export const makeNote = (
  note: FootnoteDefinition,
  number: number,
  makeElement: (block: RootContent) => Element | null,
): Element => {
  const blocks = listEach(note.children, makeElement).filter((element) => element !== null);
  const back: ElementContent = {
    type: "element",
    tagName: "a",
    properties: { href: `#${referenceAnchor(number)}`, ariaLabel: `Back to the text, note ${number}` },
    children: [{ type: "text", value: "↩" }],
  };
  const last = blocks.at(-1);
  const isParagraph = last?.tagName === "p";
  if (isParagraph) last.children.push({ type: "text", value: " " }, back);
  const children = isParagraph ? blocks : [...blocks, back];
  return { type: "element", tagName: "li", properties: { id: noteAnchor(number) }, children };
};
