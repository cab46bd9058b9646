/** Blocks that the story model took for the story and that stand beside it: a caption between two paragraphs, a standfirst above the first. */
import { BODY_LABELS, type Verdict } from "../../model.ts";
import { BESIDE, type BesideOdds } from "./labels.ts";

const CAPTION = BESIDE.indexOf("caption");
const STANDFIRST = BESIDE.indexOf("standfirst");

/** From this chance on a block of the story is a caption, or a standfirst: above it more are than are not. */
const LEAST_CAPTION = 0.6;
const LEAST_STANDFIRST = 0.3;

const isStory = (verdict: Verdict | undefined): boolean => verdict !== undefined && BODY_LABELS.has(verdict.label);

/** The story is left to the model that reads it alone where rules or marks gave the label. */
const isJudged = (verdict: Verdict | undefined): boolean => verdict?.rule.startsWith("story.") === true;

/**
 * Takes from the story what stands beside it.
 * @param decided By block: its verdict, or undefined where nothing has decided.
 * @param odds By block: what it is beside the story; undefined where that was not asked.
 * @param opensStory Whether a block opens like a story's first paragraph and so is nothing else: "PENICHE, 9 nov (Lusa) – …".
 * @returns The verdicts without those; what carried one of them on carries on what stands before it.
 */
export function leaveBeside(
  decided: readonly (Verdict | undefined)[],
  odds: readonly (BesideOdds | undefined)[],
  opensStory: (block: number) => boolean = () => false,
): (Verdict | undefined)[] {
  let last = -1;
  let left = decided.filter(isStory).length;
  return decided.map((verdict, block) => {
    if (!isStory(verdict) || verdict === undefined) return verdict;
    const own = odds[block];
    const isBeside =
      own !== undefined && ((own[CAPTION] ?? 0) > LEAST_CAPTION || (own[STANDFIRST] ?? 0) > LEAST_STANDFIRST);
    if (isBeside && isJudged(verdict) && left > 1 && !opensStory(block)) {
      left -= 1;
      return undefined;
    }
    const before = last;
    last = block;
    if (verdict.of === undefined || decided[verdict.of] === undefined || verdict.of === before) return verdict;
    const { of: _, ...alone } = verdict;
    return before < 0 ? { ...alone, label: "paragraph" } : { ...verdict, of: before };
  });
}
