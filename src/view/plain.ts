/** The plain text of a body. */

import type { Nodes, Root } from "mdast";
import { listEach } from "../list-each.ts";
import { cleanText, foldSpace, shorten } from "./text.ts";

/** A cut paragraph of fewer characters than this says nothing. */
const SHORTEST_CUT = 80;

/** What holds parts that stand apart on a page. */
const HOLDS_PARTS: ReadonlySet<string> = new Set(["list", "listItem", "table", "tableRow", "footnoteDefinition"]);

/**
 * Text of a Markdown tree without its marks. A line break is a space here, which mdast-util-to-string leaves out.
 *
 * @param node Any mdast node.
 * @returns Its text, inner nodes joined as they stand; the alternative text of images.
 */
export const plainText = (node: Nodes): string => {
  if ("value" in node) return node.value;
  if ("children" in node) return listEach(node.children, plainText).join(HOLDS_PARTS.has(node.type) ? " " : "");
  if ("alt" in node) return node.alt ?? "";
  return node.type === "break" ? " " : "";
};

/**
 * Takes paragraphs from the start of a body until they fill some room.
 *
 * @param body A record's body.
 * @param length How much to take, in characters; the last paragraph is cut where it goes beyond.
 * @returns Lines of text, one a paragraph.
 */
export const takeOpening = (body: Root, length: number): string[] => {
  const opening: string[] = [];
  let room = length;
  for (const child of body.children) {
    if (child.type !== "paragraph" || room < SHORTEST_CUT) continue;
    const text = shorten(foldSpace(cleanText(plainText(child))), room);
    opening.push(text);
    room -= text.length;
  }
  return opening;
};

/**
 * Finds the first paragraph that a body has.
 *
 * @param body A record's body.
 * @returns One line of text; empty where the body has no paragraph.
 */
export const findLead = (body: Root): string => {
  const lead = body.children.find((child) => child.type === "paragraph");
  return lead === undefined ? "" : foldSpace(cleanText(plainText(lead)));
};
