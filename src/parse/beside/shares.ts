/**
 * How many of a block's long words the story, the headline and the blocks next to it use as well.
 * Casts to number: the loops stay inside the arrays.
 */
import type { Facts } from "../scan/facts.ts";
import { emptySlots, openSlots, takeSlot } from "../scan/slots.ts";
import { type Emit, flag, type Registry, scale, stepOf } from "../story/registry.ts";
import { zeros } from "../story/zeros.ts";
import type { Frame } from "./capture.ts";
import { listLongWords } from "./long-words.ts";

/** Where a word stands; one bit each. */
const IN_HEADLINE = 1;
const IN_STORY = 2;

/** The long words of the blocks from just above those judged to just below: each word has a number. */
interface Words {
  /** The words of one block after the other, and where each block's start. */
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
  /** By word: where it stands, and the blocks near which it was last looked for, above and below them. */
  readonly marks: number[];
  readonly above: number[];
  readonly below: number[];
}

/** By hash: the number of a word, from 1. Emptied for each capture. */
const slots = openSlots();

/** Puts the numbers of words in the place of their hashes; returns how many words there are. */
function numberHashes(list: number[]): number {
  emptySlots(slots, list.length);
  const { values } = slots;
  let count = 0;
  for (let k = 0; k < list.length; k += 1) {
    const slot = takeSlot(slots, list[k] as number);
    if (values[slot] === 0) {
      count += 1;
      values[slot] = count;
    }
    list[k] = (values[slot] as number) - 1;
  }
  return count;
}

/** Numbers the words of the blocks from `first` to `end`. */
function numberWords({ scan }: Frame, first: number, end: number, headline: number): Words {
  const numbers: number[] = [];
  const starts = zeros(end - first + 1);
  for (let i = first; i < end; i += 1) {
    listLongWords(scan, scan.facts[i] as Facts, numbers);
    starts[i - first + 1] = numbers.length;
  }
  const inBlocks = numbers.length;
  const headFacts = scan.facts[headline];
  if (headFacts !== undefined) listLongWords(scan, headFacts, numbers);
  const count = numberHashes(numbers);
  const marks = zeros(count);
  for (let k = inBlocks; k < numbers.length; k += 1) marks[numbers[k] as number] = IN_HEADLINE;
  return { numbers, starts, marks, above: zeros(count), below: zeros(count) };
}

/** The words of the blocks around those judged, with those of the plain story marked. */
function readWords(frame: Frame): { readonly words: Words; readonly first: number } {
  const { context, from, to, plain } = frame;
  const first = Math.max(0, from - 1);
  const words = numberWords(frame, first, Math.min(context.texts.length, to + 1), context.headline);
  const { numbers, starts, marks } = words;
  for (let i = from; i < to; i += 1) {
    if (!plain[i - from]) continue;
    for (let k = starts[i - first] ?? 0; k < (starts[i - first + 1] ?? 0); k += 1)
      marks[numbers[k] ?? 0] = (marks[numbers[k] ?? 0] ?? 0) | IN_STORY;
  }
  return { words, first };
}

/** How many of its long words the story, the headline and its neighbours have. */
export function shareFeatures(registry: Registry): {
  readonly firstOfStory: number;
  readonly shares: (frame: Frame) => (i: number, emit: Emit) => void;
} {
  const story = scale(registry, "share of long words that the story has", [0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]);
  const headline = scale(registry, "share of long words that the headline has", [0.01, 0.15, 0.3, 0.5, 0.75]);
  const before = scale(registry, "share of long words that the block before has", [0.2, 0.4, 0.6, 0.8, 0.99]);
  const after = scale(registry, "share of long words that the block after has", [0.2, 0.4, 0.6, 0.8, 0.99]);
  const firstOfStory = flag(registry, "first of the story");
  const wordless = flag(registry, "no long word");

  const shares = (frame: Frame) => {
    const { words, first } = readWords(frame);
    const { numbers, starts, marks, above, below } = words;
    return (i: number, emit: Emit): void => {
      const at = i - first;
      const start = starts[at] as number;
      const end = starts[at + 1] as number;
      if (start === end) {
        emit(wordless);
        return;
      }
      for (let k = at > 0 ? (starts[at - 1] as number) : start; k < start; k += 1) above[numbers[k] as number] = i + 1;
      const last = starts[at + 2] ?? end;
      for (let k = end; k < last; k += 1) below[numbers[k] as number] = i + 1;
      let inStory = 0;
      let inHeadline = 0;
      let inBefore = 0;
      let inAfter = 0;
      for (let k = start; k < end; k += 1) {
        const word = numbers[k] as number;
        const mark = marks[word] as number;
        if (mark & IN_STORY) inStory += 1;
        if (mark & IN_HEADLINE) inHeadline += 1;
        if (above[word] === i + 1) inBefore += 1;
        if (below[word] === i + 1) inAfter += 1;
      }
      const all = end - start;
      emit(stepOf(story, inStory / all));
      emit(stepOf(headline, inHeadline / all));
      emit(stepOf(before, inBefore / all));
      emit(stepOf(after, inAfter / all));
    };
  };
  return { firstOfStory, shares };
}
