/** The plain text of a body. */

import type { Nodes, Paragraph, Root } from "mdast";
import { listEach } from "../list-each.ts";
import { cleanText, foldSpace, shorten } from "./text.ts";

/** A cut paragraph of fewer characters than this says nothing. */
const SHORTEST_CUT = 80;

/** What holds parts that stand apart on a page. */
const HOLDS_PARTS: ReadonlySet<string> = new Set([
  "blockquote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "footnoteDefinition",
]);

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

/** What a text goes on without, where it is left out: what stands behind "They said:" is no such thing. */
const PASSED_OVER: ReadonlySet<string> = new Set(["heading", "thematicBreak", "footnoteDefinition"]);

/** The paragraphs that a body begins with. */
const listFirstParagraphs = ({ children }: Root): Paragraph[] => {
  const first = children.findIndex(({ type }) => type === "paragraph");
  const opening = first < 0 ? [] : children.slice(first);
  const gap = opening.findIndex(({ type }) => type !== "paragraph" && !PASSED_OVER.has(type));
  return opening.slice(0, gap < 0 ? opening.length : gap).filter((child) => child.type === "paragraph");
};

/** A line that announces what is left out. */
const ANNOUNCES = /[:：]$/;

/**
 * Takes paragraphs from the start of a body until they fill some room, or a list or a quotation follows.
 *
 * @param body A record's body.
 * @param length How much to take, in characters; the last paragraph is cut where it goes beyond.
 * @returns Lines of text, one a paragraph.
 */
export const takeOpening = (body: Root, length: number): string[] => {
  const opening: string[] = [];
  let room = length;
  for (const paragraph of listFirstParagraphs(body)) {
    if (room < SHORTEST_CUT) break;
    const text = shorten(foldSpace(cleanText(plainText(paragraph))), room);
    opening.push(text);
    room -= text.length;
  }
  return opening.length > 1 && ANNOUNCES.test(opening.at(-1) ?? "") ? opening.slice(0, -1) : opening;
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
