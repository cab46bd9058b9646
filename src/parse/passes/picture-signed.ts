/** Credits that a page prints below each of its pictures. */
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { blockCredit } from "../fields/credit/credit-glance.ts";
import type { Glance } from "../glance.ts";
import { LONGEST_ABOVE, SHORTEST_ABOVE } from "./picture-captions.ts";
import { ABOVE } from "./picture-credits.ts";

/** The model's labels of a sentence of the story. */
const OF_STORY: ReadonlySet<string> = new Set(["paragraph", "continuation"]);
/** So many captions outside the story stand above the same credit where the page prints it below each. */
const FEWEST_SIGNED = 2;

const isSurelySigned = (glance: Glance): boolean => (blockCredit(glance)?.confidence ?? 0) >= ABOVE;
const isShort = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length >= SHORTEST_ABOVE && block.text.length <= LONGEST_ABOVE;

/** Whether a credit stands below other captions of the page, too, which are surely none of the story: "LENA MARSH, HARROW LEDGER". */
export function signsOthers({ blocks, judged, glance }: Capture, credit: number): boolean {
  const text = blocks[credit]?.text ?? "";
  if (!isSurelySigned(glance(credit))) return false;
  const others = blocks.filter(
    (block, at) =>
      block.text === text && at !== credit && !OF_STORY.has(judged[at - 1]?.label ?? "") && isShort(blocks[at - 1]),
  );
  return others.length >= FEWEST_SIGNED;
}
