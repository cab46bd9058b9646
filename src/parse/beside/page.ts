/** What the other judged blocks are: pictures' words and the standfirst. */
import { STORY_LABELS } from "../story/labels.ts";
import { countStep, type Emit, flag, type Registry, scale, stepOf } from "../story/registry.ts";
import { chanceOf, type Frame } from "./capture.ts";
import type { Look } from "./looks.ts";

const CAPTION = STORY_LABELS.indexOf("caption");
const STANDFIRST = STORY_LABELS.indexOf("standfirst");

/** A reading as a credit counts from this confidence on. */
const SURE_CREDIT = 0.7;
/** A block below this chance is no standfirst, though none may have a better one. */
const LEAST_CHANCE = 0.01;

/** Sums over the judged blocks, plain ones aside. */
interface Sums {
  readonly credits: number;
  readonly marks: number;
  readonly captions: number;
  readonly bestCaption: number;
  /** The block with the best chance of being the standfirst, that chance, and the best one of the others. */
  readonly bestStandfirst: number;
  readonly standfirst: number;
  readonly nextStandfirst: number;
}

const isCredit = ({ block, tail }: Look): boolean =>
  (block?.confidence ?? 0) > SURE_CREDIT || (tail?.confidence ?? 0) > SURE_CREDIT;

function sumUp(frame: Frame, looks: readonly (Look | null)[], marks: readonly number[]): Sums {
  const { from, to } = frame;
  let credits = 0;
  let markCount = 0;
  let captions = 0;
  let bestCaption = from;
  let bestStandfirst = -1;
  let standfirst = 0;
  let nextStandfirst = 0;
  for (let i = from; i < to; i += 1) {
    const look = looks[i - from];
    if (!look) continue;
    if (isCredit(look)) credits += 1;
    markCount += marks[i - from] ?? 0;
    const caption = chanceOf(frame, i, CAPTION);
    captions += caption;
    if (caption > chanceOf(frame, bestCaption, CAPTION)) bestCaption = i;
    const chance = chanceOf(frame, i, STANDFIRST);
    if (chance > standfirst) {
      bestStandfirst = i;
      nextStandfirst = standfirst;
      standfirst = chance;
    } else if (chance > nextStandfirst) nextStandfirst = chance;
  }
  return { credits, marks: markCount, captions, bestCaption, bestStandfirst, standfirst, nextStandfirst };
}

/** Draws them; a block's look is null where it is plainly the story's, its mark 1 where it is a picture's. */
export function pageFeatures(
  registry: Registry,
): (frame: Frame, looks: readonly (Look | null)[], marks: readonly number[]) => (i: number, emit: Emit) => void {
  const creditsInAll = scale(registry, "credits in all", [1, 2, 3, 5, 9]);
  const marksInAll = scale(registry, "picture's marks in all", [1, 2, 3, 5, 9]);
  const captionChances = scale(registry, "sum of chances of caption elsewhere", [0.1, 0.3, 0.7, 1.2, 2, 4]);
  const standfirstChances = scale(registry, "best chance of standfirst elsewhere", [0.02, 0.1, 0.3, 0.5, 0.7, 0.9]);
  const isBest = flag(registry, "best chance of standfirst");
  const isBestCaption = flag(registry, "best chance of caption");
  return (frame, looks, marks) => {
    const sums = sumUp(frame, looks, marks);
    return (i, emit) => {
      emit(countStep(creditsInAll, sums.credits));
      emit(countStep(marksInAll, sums.marks));
      emit(stepOf(captionChances, sums.captions - chanceOf(frame, i, CAPTION)));
      const best = sums.bestStandfirst === i ? sums.nextStandfirst : sums.standfirst;
      emit(stepOf(standfirstChances, best));
      const own = chanceOf(frame, i, STANDFIRST);
      if (own > LEAST_CHANCE && own > best) emit(isBest);
      if (sums.bestCaption === i) emit(isBestCaption);
    };
  };
}
