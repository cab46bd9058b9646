import type { List, RootContent } from "mdast";
import { plainText as readText } from "../../view/plain.ts";

/** Characters that change how a terminal shows what follows: controls but the tab, and marks that turn the direction. */
const CONTROLS = /[^\P{Cc}\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Shows characters that would act on a terminal by their numbers: "\u{1B}". */
export function showControls(text: string): string {
  return text.replace(CONTROLS, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

/** A block of the body, as plain text. */
export interface PlainBlock {
  readonly type: "paragraph" | "subhead" | "list-item" | "quote";
  readonly text: string;
}

/** What stands before a list's item: "3. " in a list that counts. */
const numberItem = ({ ordered, start }: List, at: number): string => (ordered ? `${(start ?? 1) + at}. ` : "");

function makeBlocks(node: RootContent): PlainBlock[] {
  switch (node.type) {
    case "heading":
      return [{ type: "subhead", text: readText(node) }];
    case "list":
      return node.children.map((item, i) => ({ type: "list-item", text: `${numberItem(node, i)}${readText(item)}` }));
    case "blockquote":
      return node.children.map((child) => ({ type: "quote", text: readText(child) }));
    default:
      return [{ type: "paragraph", text: readText(node) }];
  }
}

/** The body's blocks in order, as plain text: each list item, with its number, and each paragraph of a quote is one. */
export function listPlainBlocks(children: readonly RootContent[]): PlainBlock[] {
  return children.flatMap(makeBlocks).filter(({ text }) => text !== "");
}
