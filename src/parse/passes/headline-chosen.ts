/** The block that the model chose for the headline, and what is asked of it and of its neighbours. */
import type { Capture } from "../capture.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { mayHead } from "./headline-looks.ts";

/** The numbers of "headline" and "standfirst" among a block's odds. */
const HEADLINE = STORY_LABELS.indexOf("headline");
const STANDFIRST = STORY_LABELS.indexOf("standfirst");

/** From this chance on the line below is the standfirst. */
const SURE_STANDFIRST = 0.8;
/** With this chance of being the standfirst, the chosen block gives way to a headline above it. */
const DOUBTFUL_STANDFIRST = 0.1;

/** The block that the model chose, and what is asked of it and its neighbours. */
export interface Chosen {
  readonly capture: Capture;
  readonly block: number;
  readonly text: string;
  readonly above: number;
  readonly below: number;
}

/** A block's text; empty beside the capture's ends. */
export const textOf = (capture: Capture, block: number): string => capture.blocks[block]?.text ?? "";
/** From 0 to 1, that a block is the headline. */
export const chanceOf = (capture: Capture, block: number): number => capture.judged[block]?.odds[HEADLINE] ?? 0;
/** From 0 to 1, that it is the standfirst. */
export const summing = (capture: Capture, block: number): number => capture.judged[block]?.odds[STANDFIRST] ?? 0;
/** Whether no rule has read a block. */
export const isOpen = (capture: Capture, block: number): boolean => capture.verdicts[block] === undefined;

/** Whether a block that no rule has read may be the headline, with so much of a chance. */
export const mayBe = (capture: Capture, block: number, least: number): boolean =>
  isOpen(capture, block) && mayHead(textOf(capture, block)) && chanceOf(capture, block) >= least;

/**
 * Whether the chosen block may sum the story up. "Harrow's last lamp: the keeper in an interview" / "“A lamp is a letter”" / "She lit it for thirty
 * years. …": the third does, so the second does not.
 */
export function maySumUp({ capture, block, below }: Chosen): boolean {
  return summing(capture, block) >= DOUBTFUL_STANDFIRST && summing(capture, below) < SURE_STANDFIRST;
}
