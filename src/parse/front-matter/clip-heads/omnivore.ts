/** Omnivore: links to itself and to the page, and its tag. */
import type { Link, PhrasingContent } from "mdast";
import type { Block, Seed } from "../../../model.ts";
import { type ClipHead, joinHeads, NO_HEAD, setAside, stateField } from "./head.ts";
import { readHighlights } from "./highlights.ts";

/** Its links under the headline, and its tag. */
const ORIGINAL = "Read Original";
const READER = "Read on Omnivore";
const READER_TAG = "#Omnivore";

const isLinkOf =
  (text: string) =>
  (node: PhrasingContent): node is Link =>
    node.type === "link" &&
    node.children.length === 1 &&
    node.children[0]?.type === "text" &&
    node.children[0].value === text;

/** Reads the links of an export of Omnivore. */
export function readOmnivore(seed: Seed, blocks: readonly Block[]): ClipHead {
  const linked = blocks.filter(({ inline }) => inline?.some(isLinkOf(READER)) || inline?.some(isLinkOf(ORIGINAL)));
  if (!linked.some(({ inline }) => inline?.some(isLinkOf(READER)))) return NO_HEAD;
  const heads = linked.map((block): ClipHead => {
    const original = block.inline?.find(isLinkOf(ORIGINAL));
    const field = original === undefined ? NO_HEAD : stateField(seed, "url", original.url, block.line);
    return { ...field, verdicts: [setAside(block, "link")] };
  });
  const tags = blocks.filter(({ text }) => text === READER_TAG).map((block) => setAside(block, "tag"));
  return joinHeads([...heads, { ...NO_HEAD, verdicts: [...tags, ...readHighlights(blocks)] }]);
}
