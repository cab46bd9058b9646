/** Where a block stands: from the headline, in the story, and in the gap of the story that it is in. */
import { choice, countStep, type Emit, type Registry, scale } from "../story/registry.ts";
import { zeros } from "../story/zeros.ts";
import type { Frame } from "./capture.ts";

/** Lists by block, from the first that is judged on. */
interface Gaps {
  /** Blocks of the story before each; one longer than the blocks. */
  readonly bodyBefore: readonly number[];
  /** First and last block of the gap in the story that a block stands in. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Where the gaps of the story begin and end, and how many of its blocks stand before each block. */
function measureGaps({ context, from, to }: Frame): Gaps {
  const n = to - from;
  const bodyBefore = zeros(n + 1);
  const firsts = zeros(n);
  const lasts = zeros(n);
  for (let k = 0, first = from, isBehind = false; k < n; k += 1) {
    if (!isBehind) first = from + k;
    firsts[k] = first;
    const isBody = context.isBody(from + k);
    bodyBefore[k + 1] = (bodyBefore[k] ?? 0) + (isBody ? 1 : 0);
    isBehind = from + k !== context.headline && !isBody;
  }
  for (let k = n - 1, last = to - 1; k >= 0; k -= 1) {
    if ((bodyBefore[k + 2] ?? 0) > (bodyBefore[k + 1] ?? 0)) last = from + k;
    lasts[k] = last;
  }
  return { bodyBefore, first: firsts, last: lasts };
}

/** Where the block stands towards the headline and the story. */
export function placeFeatures(registry: Registry): (frame: Frame) => (i: number, emit: Emit) => void {
  const place = choice(registry, "stands", [
    "above the headline",
    "between headline and story",
    "in the story",
    "below",
  ]);
  const sinceHeadline = scale(registry, "blocks after the headline", [1, 2, 3, 4, 6, 9, 14, 22]);
  const untilStory = scale(registry, "blocks before the story", [1, 2, 3, 4, 6, 9]);
  const storyPlace = scale(registry, "story blocks before", [1, 2, 3, 5, 8, 14]);
  const storyLeft = scale(registry, "story blocks after", [1, 2, 3, 5, 8]);
  const gapWidth = scale(registry, "blocks in the gap", [1, 2, 3, 4, 5, 7, 10, 16]);
  const gapPlace = scale(registry, "place in the gap", [1, 2, 3, 4, 6]);
  const gapLeft = scale(registry, "left in the gap", [1, 2, 3, 4, 6]);
  return (frame) => {
    const { context, from, to } = frame;
    const { headline, bodyStart, bodyEnd } = context;
    const gaps = measureGaps(frame);
    const all = gaps.bodyBefore[to - from] ?? 0;
    return (i, emit) => {
      const before = gaps.bodyBefore[i - from] ?? 0;
      const first = gaps.first[i - from] ?? i;
      const last = gaps.last[i - from] ?? i;
      emit(place + (i < headline ? 0 : i < bodyStart ? 1 : i <= bodyEnd ? 2 : 3));
      emit(countStep(sinceHeadline, i - headline));
      emit(countStep(untilStory, bodyStart - i));
      emit(countStep(storyPlace, before));
      emit(countStep(storyLeft, all - before));
      emit(countStep(gapWidth, last - first + 1));
      emit(countStep(gapPlace, i - first));
      emit(countStep(gapLeft, last - i));
    };
  };
}
