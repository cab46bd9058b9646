import type { Root, RootContent } from "mdast";
import { plainText as readPlainText } from "../src/view/plain.ts";

/** A body's piece, as truth files write it. */
export interface PlainPiece {
  readonly type: string;
  readonly text: string;
}

function readNode(node: RootContent): PlainPiece[] {
  switch (node.type) {
    case "list":
      return node.children.map((item) => ({ type: "listItem", text: readPlainText(item) }));
    case "blockquote":
      return node.children.map((child) => ({ type: "quote", text: readPlainText(child) }));
    case "heading":
      return [{ type: "subhead", text: readPlainText(node) }];
    default:
      return [{ type: node.type, text: readPlainText(node) }];
  }
}

/** A body as a flat list of pieces, each with its plain text. */
export function readPlainBody(body: Root): PlainPiece[] {
  return body.children.flatMap(readNode);
}
