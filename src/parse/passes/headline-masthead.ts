/** A paper's name with its slogan, which the headline stands below: "The Harbour Courier | News for the coast". */
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { isDay, mayHead } from "./headline-looks.ts";
import { isMasthead, mastheadOf } from "./masthead-looks.ts";

/** The number of "headline" among a block's odds. */
const HEADLINE = STORY_LABELS.indexOf("headline");

/** Whether a line is the paper's name, with its slogan or without. */
export const isHouse = (line: string, capture: Capture): boolean =>
  isMasthead(line, capture.seed.stated.publisher) || mastheadOf(line, capture) !== null;

/** A paper's name above its page shows by its form: from this chance on the line below it is the headline. */
export const LEAST_BELOW_MASTHEAD = 0.1;
/** A line whose slogan is told by no words of one gives way from this chance on. */
const LEAST_BELOW_NAME = 0.3;
/** A masthead stands so near to the capture's start. Blocks. */
const TOP = 3;

/**
 * The line below a masthead with its slogan, "The Harbour Courier | News for the coast" / "The wall is to be rebuilt" / "By Lena Marsh", or -1. Below words
 * that only a slogan has, a line above byline or time is the headline however like a standfirst it looks.
 */
export function findBelowSlogan(capture: Capture, chosen: number): number {
  const { blocks, verdicts, judged: model, glance, language } = capture;
  const below = chosen + 1;
  const text = blocks[below]?.text ?? "";
  const masthead = chosen <= TOP ? mastheadOf(blocks[chosen]?.text ?? "", capture) : null;
  if (masthead === null || verdicts[below] !== undefined || !mayHead(text) || endsSentence(text)) return -1;
  // "The Courier: News of a sale" / "5 March 2024": a headline that begins with the paper's name.
  if (isDay(text, language)) return -1;
  const isSigned = verdicts[below + 1]?.label === "byline" || glance(below + 1).digit;
  const least = masthead.sure ? (isSigned ? 0 : LEAST_BELOW_MASTHEAD) : LEAST_BELOW_NAME;
  return (model[below]?.odds[HEADLINE] ?? 0) >= least ? below : -1;
}
