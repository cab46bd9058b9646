/** MarkDownload: "> ## Excerpt" and the page's description below it. */
import type { Block, Seed, Verdict } from "../../../model.ts";
import { CERTAIN, type ClipHead, NO_HEAD, setAside, stateField } from "./head.ts";

/** Its template puts the standfirst so near to the top. Blocks. */
const EXCERPT_WITHIN = 8;

/** Reads the excerpt of a clip of MarkDownload. */
export function readExcerpt(seed: Seed, blocks: readonly Block[]): ClipHead {
  const start = blocks.findIndex(
    ({ mark, depth, text }) => mark === "quote" && depth !== undefined && text === "Excerpt",
  );
  const head = blocks[start];
  const excerpt = blocks[start + 1];
  if (head === undefined || start > EXCERPT_WITHIN || excerpt?.mark !== "quote") return NO_HEAD;
  const verdict: Verdict = {
    block: excerpt.index,
    label: "standfirst",
    rule: "clip-head.excerpt",
    confidence: CERTAIN,
  };
  return {
    ...stateField(seed, "summary", excerpt.text, excerpt.line),
    verdicts: [setAside(head, "heading"), verdict],
  };
}
