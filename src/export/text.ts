/** Text of records made fit for files that other programs read. */

import type { Nodes, Root, RootContent } from "mdast";
import { codeAt } from "../code-at.ts";
import { joinEach, listEach } from "../list-each.ts";

/** What no HTML or XML file may hold, halves of surrogate pairs, and the two marks that turn the text after them around. */
const UNFIT = /[\p{Cc}\p{Cs}\u202d\u202e\ufffe\uffff](?<![\t\n\r])/gu;

/** A test that costs little, and is true of every text that holds something unfit. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202d\u202e\ufffe\uffff]/;

/**
 * Leaves out what files must not hold: control characters, halves of surrogate pairs, and the two marks that override
 * the direction of what follows.
 */
export const cleanText = (text: string): string => (SUSPECT.test(text) ? text.replace(UNFIT, "") : text);

/** White space that is not one space between words: a test that costs less than folding what is even. */
export const UNEVEN = /[^\S ]| {2}|^ | $/;

const [SPACE, LAST_SIGN] = [0x20, 0x7e];

/** Whether a text is words of ASCII with one space between them, as most are: there is nothing to be cleaned or folded then. */
export const isPlainLine = (text: string): boolean => {
  let isSpace = true;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = codeAt(text, at);
    if (unit < SPACE || unit > LAST_SIGN || (isSpace && unit === SPACE)) return false;
    isSpace = unit === SPACE;
  }
  return !isSpace;
};

/** The same on one line. */
export const cleanLine = (text: string): string => {
  if (isPlainLine(text)) return text;
  const clean = cleanText(text);
  return UNEVEN.test(clean) ? clean.replace(/\s+/g, " ").trim() : clean;
};

/** The same, where there may be nothing. */
export const cleanLineOrNull = (text: string | null): string | null => {
  const line = text === null ? "" : cleanLine(text);
  return line === "" ? null : line;
};

/** Nodes that hold blocks, not words. */
const HOLDS_BLOCKS: ReadonlySet<string> = new Set(["list", "listItem", "blockquote", "table", "footnoteDefinition"]);
/** Stands between the cells of a table's row. */
const CELL_SEPARATOR = "\t";

/** A block of a body, as plain text; blocks within it on lines of their own. */
const readPlain = (node: Nodes): string => {
  if ("value" in node) return node.value;
  if (node.type === "tableRow") return listEach(node.children, readPlain).join(CELL_SEPARATOR);
  if ("children" in node) return listEach(node.children, readPlain).join(HOLDS_BLOCKS.has(node.type) ? "\n" : "");
  if ("alt" in node) return node.alt ?? "";
  return node.type === "break" ? " " : "";
};

/** Each item of a list and each paragraph of a quotation is a block. */
const listBlocks = (node: RootContent): readonly Nodes[] =>
  node.type === "list" || node.type === "blockquote" ? node.children : [node];

/**
 * The blocks of a body as plain text, without their marks.
 *
 * @param body A record's body.
 * @returns Texts in order; none is empty.
 */
export const listPlainTexts = (body: Root): string[] =>
  listEach(joinEach(body.children, listBlocks), readPlain).filter((text) => text !== "");
