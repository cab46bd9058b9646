/** The plain text of a body. */
import type { Nodes, Root } from "mdast";
import { cleanText, foldSpace } from "./text.ts";

/**
 * Text of a Markdown tree without its marks.
 *
 * @param node Any mdast node.
 * @returns Its text, inner nodes joined as they stand; the alternative text of images.
 */
export const plainText = (node: Nodes): string => {
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map(plainText).join(node.type === "list" ? " " : "");
  if ("alt" in node) return node.alt ?? "";
  return node.type === "break" ? " " : "";
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
